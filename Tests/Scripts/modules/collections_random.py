# deque and OrderedDict against plain lists, by thousands of random steps.
from collections import OrderedDict, deque

seed = 12345


def below(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % n


def deques(limit, steps):
    d, model = deque(maxlen=limit), []

    def trim(from_left):
        if limit is not None and len(model) > limit:
            del model[0 if from_left else -1]

    for step in range(steps):
        kind, x = below(13), below(100)
        if kind <= 1:
            d.append(x); model.append(x); trim(True)
        elif kind <= 3:
            d.appendleft(x); model.insert(0, x); trim(False)
        elif kind == 4 and model:
            assert d.pop() == model.pop()
        elif kind == 5 and model:
            assert d.popleft() == model.pop(0)
        elif kind == 6:
            n = below(40) - 20
            d.rotate(n)
            if model:
                n %= len(model)
                model[:] = model[len(model) - n:] + model[:len(model) - n]
        elif kind == 7 and len(model) != limit:
            i = below(30) - 15
            d.insert(i, x); model.insert(i, x)
        elif kind == 8 and model:
            i = below(len(model))
            del d[i]; del model[i]
        elif kind == 9 and model:
            i = below(len(model)) - len(model)
            d[i] = x; model[i] = x
        elif kind == 10:
            d.reverse(); model.reverse()
        elif kind == 11 and x in model:
            d.remove(x); model.remove(x)
        elif kind == 12 and x < 10:
            d.extend(range(x)); model.extend(range(x))
            if limit is not None:
                del model[:max(0, len(model) - limit)]
        if len(model) > 150:
            d.clear(); model.clear()
        assert list(d) == model and list(reversed(d)) == model[::-1] and len(d) == len(model), (step, kind)
    return len(d), sum(d)


print([deques(limit, 1500) for limit in (None, 0, 1, 7, 20)])


def ordered(steps):
    o, model = OrderedDict(), []
    for step in range(steps):
        kind, k = below(12), below(40)
        at = next((i for i, pair in enumerate(model) if pair[0] == k), None)
        if kind <= 2:
            o[k] = step
            if at is None:
                model.append((k, step))
            else:
                model[at] = (k, step)
        elif kind == 3 and at is not None:
            del o[k]; del model[at]
        elif kind <= 5 and at is not None:
            o.move_to_end(k); model.append(model.pop(at))
        elif kind <= 7 and at is not None:
            o.move_to_end(k, last=False); model.insert(0, model.pop(at))
        elif kind == 8 and model:
            assert o.popitem() == model.pop()
        elif kind == 9 and model:
            assert o.popitem(last=False) == model.pop(0)
        elif kind == 10:
            assert o.setdefault(k, step) == (step if at is None else model[at][1])
            if at is None:
                model.append((k, step))
        elif kind == 11 and at is not None:
            assert o.pop(k) == model.pop(at)[1]
        assert list(o.items()) == model and list(reversed(o.items())) == model[::-1] and len(o) == len(model), (step, kind)
        assert list(o) == [pair[0] for pair in model] and dict(o) == dict(model)
    return len(o), o.copy() == o, OrderedDict(reversed(o.items())) == o


print(ordered(3000))
