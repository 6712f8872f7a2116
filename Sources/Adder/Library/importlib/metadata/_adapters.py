"""The headers of METADATA files."""


class Message:
    """The headers of a METADATA file. Names may be asked for in any case; a name may come several times."""

    def __init__(self, text):
        self._pairs = []
        head, _, body = text.replace("\r\n", "\n").partition("\n\n")
        for line in head.split("\n"):
            if line[:1] in (" ", "\t") and self._pairs:
                name, value = self._pairs[-1]
                self._pairs[-1] = (name, value + "\n" + line)
            elif ":" in line:
                name, _, value = line.partition(":")
                self._pairs.append((name, value.lstrip(" \t")))
        self._body = body
        if body and "Description" not in self:
            self._pairs.append(("Description", body))

    def __getitem__(self, name):
        for key, value in self._pairs:
            if key.lower() == name.lower():
                return value
        return None

    def __contains__(self, name):
        return any(key.lower() == name.lower() for key, _ in self._pairs)

    def __len__(self):
        return len(self._pairs)

    def __iter__(self):
        return (key for key, _ in self._pairs)

    def get(self, name, failobj=None):
        return self[name] if name in self else failobj

    def get_all(self, name, failobj=None):
        return [value for key, value in self._pairs if key.lower() == name.lower()] or failobj

    def keys(self):
        return [key for key, _ in self._pairs]

    def values(self):
        return [value for _, value in self._pairs]

    def items(self):
        return list(self._pairs)

    def get_payload(self):
        return self._body

    @property
    def json(self):
        """The headers as PEP 566 has them in JSON."""
        several = {"classifier", "obsoletes_dist", "platform", "project_url", "provides_dist", "provides_extra",
                   "requires_dist",
                   "requires_external", "supported_platform", "dynamic"}
        result = {}
        for key in dict.fromkeys(self.keys()):
            name = key.lower().replace("-", "_")
            result[name] = self.get_all(key) if name in several else self[key]
            if name == "keywords":
                result[name] = result[name].split()
        return result
