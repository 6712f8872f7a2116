# colorsys: colours on a grid, through all systems and back.
import colorsys

steps = (0.0, 0.25, 0.5, 1.0)
for r in steps:
    for g in steps:
        for b in steps:
            print(r, g, b, [getattr(colorsys, name)(r, g, b) for name in colorsys.__all__])
print(colorsys.ONE_THIRD, colorsys.ONE_SIXTH, colorsys.TWO_THIRD)
