# Expressions over several lines: which line is shown.
# small
# stderr

def build(**kw):
    return kw
value = build(
    a=1,
    b=build(
        c=2,
        d=[
            1,
            2,
            None + 3,
        ],
    ),
)
