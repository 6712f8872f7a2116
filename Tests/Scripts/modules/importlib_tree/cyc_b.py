import cyc_a; y=2
try: from cyc_a import x
except ImportError as e: print(str(e).replace(__file__.rpartition('/')[0],''))
try: cyc_a.x
except AttributeError as e: print(e)
