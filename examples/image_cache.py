"""A cache that does not keep its images alive.

Decoding an image is slow and the result is large, so two users of the same image should share it. But a cache in an
ordinary dict would hold every image that was ever shown. A WeakValueDictionary holds an image only as long as somebody
uses it: when the last user lets go, the entry is gone and the memory is free, at that moment.
"""
import weakref


class Image:
    """A decoded picture. It counts itself, to show what is in memory."""

    living = 0
    bytes_in_memory = 0

    def __init__(self, name, width, height):
        self.name = name
        self.pixels = bytes(width * height * 4)
        Image.living += 1
        Image.bytes_in_memory += len(self.pixels)

    def __del__(self):
        Image.living -= 1
        Image.bytes_in_memory -= len(self.pixels)


class ImageCache:
    def __init__(self):
        self.images = weakref.WeakValueDictionary()
        self.hits = self.misses = 0

    def load(self, name):
        image = self.images.get(name)
        if image is not None:
            self.hits += 1
            return image
        self.misses += 1
        image = Image(name, width=400, height=300)
        self.images[name] = image
        return image


def report(what):
    print(f'{what:34} {len(cache.images):2} cached, {Image.living:2} living, {Image.bytes_in_memory:9,} bytes')


cache = ImageCache()
report('at the start')

gallery = [cache.load(f'photo {n}') for n in range(10)]
report('a gallery shows ten photos')

viewer = cache.load('photo 3')
print('the viewer shares the photo of the gallery:', viewer is gallery[3])
report('a viewer opens one of them')

gallery.clear()
report('the gallery is closed')

again = cache.load('photo 3')
print('loaded again, still the same:', again is viewer)

del viewer, again
report('the viewer is closed')

slideshow = (cache.load(f'photo {n}') for n in range(1000))
most = 0
for image in slideshow:
    most = max(most, Image.living)
del image
print('a slideshow of a thousand photos never held more than', most, 'at once')
report('after the slideshow')

print(f'{cache.hits} hits, {cache.misses} misses')
