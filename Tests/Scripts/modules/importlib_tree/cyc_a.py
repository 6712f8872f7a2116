import cyc_b; x=1; from cyc_b import y; print('cyc_a', y)
