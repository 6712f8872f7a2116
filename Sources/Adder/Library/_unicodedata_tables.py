"""Tables of the Unicode Character Database 14.0.0, for unicodedata.

In the first ones each word is how far a stretch begins behind the one before, and what holds in it.
"""

CATEGORY = """
0:Cc 20:Zs 1:Po 3:Sc 1:Po 3:Ps 1:Pe 1:Po 1:Sm 1:Po 1:Pd 1:Po 2:Nd a:Po 2:Sm 3:Po 2:Lu 1a:Ps 1:Po 1:Pe 1:Sk 1:Pc 1:Sk
1:Ll 1a:Ps 1:Sm 1:Pe 1:Sm 1:Cc 21:Zs 1:Po 1:Sc 4:So 1:Po 1:Sk 1:So 1:Lo 1:Pi 1:Sm 1:Cf 1:So 1:Sk 1:So 1:Sm 1:No 2:Sk
1:Ll 1:Po 2:Sk 1:No 1:Lo 1:Pf 1:No 3:Po 1:Lu 17:Sm 1:Lu 7:Ll 18:Sm 1:Ll 8:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll
3:Lu 2:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 3:Ll 2:Lu 4:Ll 1:Lu 2:Ll 1:Lu 3:Ll 3:Lu 2:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
2:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 2:Ll 1:Lu 3:Ll 1:Lu 1:Ll 1:Lu 2:Ll 2:Lo 1:Lu 1:Ll 3:Lo 4:Lu 1:Lt 1:Ll 1:Lu 1:Lt 1:Ll
1:Lu 1:Lt 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:Lu 1:Lt 1:Ll 1:Lu 1:Ll 1:Lu 3:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 7:Lu 2:Ll 1:Lu 2:Ll 2:Lu 1:Ll 1:Lu 4:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 45:Lo 1:Ll 1b:Lm 12:Sk 4:Lm c:Sk e:Lm 5:Sk 7:Lm 1:Sk 1:Lm 1:Sk 11:Mn 70:Lu 1:Ll 1:Lu 1:Ll 1:Lm 1:Sk
1:Lu 1:Ll 1:Cn 2:Lm 1:Ll 3:Po 1:Lu 1:Cn 4:Sk 2:Lu 1:Po 1:Lu 3:Cn 1:Lu 1:Cn 1:Lu 2:Ll 1:Lu 11:Cn 1:Lu 9:Ll 23:Lu 1:Ll
2:Lu 3:Ll 3:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 5:Lu 1:Ll 1:Sm 1:Lu 1:Ll 1:Lu 2:Ll 2:Lu 33:Ll 30:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:So 1:Mn 5:Me 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Cn 1:Lu 26:Cn 2:Lm 1:Po 6:Ll 29:Po 1:Pd 1:Cn 2:So 2:Sc 1:Cn 1:Mn 2d:Pd 1:Mn 1:Po
1:Mn 2:Po 1:Mn 2:Po 1:Mn 1:Cn 8:Lo 1b:Cn 4:Lo 4:Po 2:Cn b:Cf 6:Sm 3:Po 2:Sc 1:Po 2:So 2:Mn b:Po 1:Cf 1:Po 3:Lo 20:Lm
1:Lo a:Mn 15:Nd a:Po 4:Lo 2:Mn 1:Lo 63:Po 1:Lo 1:Mn 7:Cf 1:So 1:Mn 6:Lm 2:Mn 2:So 1:Mn 4:Lo 2:Nd a:Lo 3:So 2:Lo 1:Po
e:Cn 1:Cf 1:Lo 1:Mn 1:Lo 1e:Mn 1b:Cn 2:Lo 59:Mn b:Lo 1:Cn e:Nd a:Lo 21:Mn 9:Lm 2:So 1:Po 3:Lm 1:Cn 2:Mn 1:Sc 2:Lo
16:Mn 4:Lm 1:Mn 9:Lm 1:Mn 3:Lm 1:Mn 5:Cn 2:Po f:Cn 1:Lo 19:Mn 3:Cn 2:Po 1:Cn 1:Lo b:Cn 5:Lo 18:Sk 1:Lo 6:Cn 1:Cf
2:Cn 6:Mn 8:Lo 29:Lm 1:Mn 18:Cf 1:Mn 20:Mc 1:Lo 36:Mn 1:Mc 1:Mn 1:Lo 1:Mc 3:Mn 8:Mc 4:Mn 1:Mc 2:Lo 1:Mn 7:Lo a:Mn
2:Po 2:Nd a:Po 1:Lm 1:Lo f:Mn 1:Mc 2:Cn 1:Lo 8:Cn 2:Lo 2:Cn 2:Lo 16:Cn 1:Lo 7:Cn 1:Lo 1:Cn 3:Lo 4:Cn 2:Mn 1:Lo 1:Mc
3:Mn 4:Cn 2:Mc 2:Cn 2:Mc 2:Mn 1:Lo 1:Cn 8:Mc 1:Cn 4:Lo 2:Cn 1:Lo 3:Mn 2:Cn 2:Nd a:Lo 2:Sc 2:No 6:So 1:Sc 1:Lo 1:Po
1:Mn 1:Cn 2:Mn 2:Mc 1:Cn 1:Lo 6:Cn 4:Lo 2:Cn 2:Lo 16:Cn 1:Lo 7:Cn 1:Lo 2:Cn 1:Lo 2:Cn 1:Lo 2:Cn 2:Mn 1:Cn 1:Mc 3:Mn
2:Cn 4:Mn 2:Cn 2:Mn 3:Cn 3:Mn 1:Cn 7:Lo 4:Cn 1:Lo 1:Cn 7:Nd a:Mn 2:Lo 3:Mn 1:Po 1:Cn a:Mn 2:Mc 1:Cn 1:Lo 9:Cn 1:Lo
3:Cn 1:Lo 16:Cn 1:Lo 7:Cn 1:Lo 2:Cn 1:Lo 5:Cn 2:Mn 1:Lo 1:Mc 3:Mn 5:Cn 1:Mn 2:Mc 1:Cn 1:Mc 2:Mn 1:Cn 2:Lo 1:Cn f:Lo
2:Mn 2:Cn 2:Nd a:Po 1:Sc 1:Cn 7:Lo 1:Mn 6:Cn 1:Mn 1:Mc 2:Cn 1:Lo 8:Cn 2:Lo 2:Cn 2:Lo 16:Cn 1:Lo 7:Cn 1:Lo 2:Cn 1:Lo
5:Cn 2:Mn 1:Lo 1:Mc 1:Mn 1:Mc 1:Mn 4:Cn 2:Mc 2:Cn 2:Mc 2:Mn 1:Cn 7:Mn 2:Mc 1:Cn 4:Lo 2:Cn 1:Lo 3:Mn 2:Cn 2:Nd a:So
1:Lo 1:No 6:Cn a:Mn 1:Lo 1:Cn 1:Lo 6:Cn 3:Lo 3:Cn 1:Lo 4:Cn 3:Lo 2:Cn 1:Lo 1:Cn 1:Lo 2:Cn 3:Lo 2:Cn 3:Lo 3:Cn 3:Lo
c:Cn 4:Mc 2:Mn 1:Mc 2:Cn 3:Mc 3:Cn 1:Mc 3:Mn 1:Cn 2:Lo 1:Cn 6:Mc 1:Cn e:Nd a:No 3:So 6:Sc 1:So 1:Cn 5:Mn 1:Mc 3:Mn
1:Lo 8:Cn 1:Lo 3:Cn 1:Lo 17:Cn 1:Lo 10:Cn 2:Mn 1:Lo 1:Mn 3:Mc 4:Cn 1:Mn 3:Cn 1:Mn 4:Cn 7:Mn 2:Cn 1:Lo 3:Cn 2:Lo 1:Cn
2:Lo 2:Mn 2:Cn 2:Nd a:Cn 7:Po 1:No 7:So 1:Lo 1:Mn 1:Mc 2:Po 1:Lo 8:Cn 1:Lo 3:Cn 1:Lo 17:Cn 1:Lo a:Cn 1:Lo 5:Cn 2:Mn
1:Lo 1:Mc 1:Mn 1:Mc 5:Cn 1:Mn 1:Mc 2:Cn 1:Mc 2:Mn 2:Cn 7:Mc 2:Cn 6:Lo 2:Cn 1:Lo 2:Mn 2:Cn 2:Nd a:Cn 1:Lo 2:Cn d:Mn
2:Mc 2:Lo 9:Cn 1:Lo 3:Cn 1:Lo 29:Mn 2:Lo 1:Mc 3:Mn 4:Cn 1:Mc 3:Cn 1:Mc 3:Mn 1:Lo 1:So 1:Cn 4:Lo 3:Mc 1:No 7:Lo 3:Mn
2:Cn 2:Nd a:No 9:So 1:Lo 6:Cn 1:Mn 1:Mc 2:Cn 1:Lo 12:Cn 3:Lo 18:Cn 1:Lo 9:Cn 1:Lo 1:Cn 2:Lo 7:Cn 3:Mn 1:Cn 4:Mc 3:Mn
3:Cn 1:Mn 1:Cn 1:Mc 8:Cn 6:Nd a:Cn 2:Mc 2:Po 1:Cn c:Lo 30:Mn 1:Lo 2:Mn 7:Cn 4:Sc 1:Lo 6:Lm 1:Mn 8:Po 1:Nd a:Po 2:Cn
25:Lo 2:Cn 1:Lo 1:Cn 1:Lo 5:Cn 1:Lo 18:Cn 1:Lo 1:Cn 1:Lo a:Mn 1:Lo 2:Mn 9:Lo 1:Cn 2:Lo 5:Cn 1:Lm 1:Cn 1:Mn 6:Cn 2:Nd
a:Cn 2:Lo 4:Cn 20:Lo 1:So 3:Po f:So 1:Po 1:So 3:Mn 2:So 6:Nd a:No a:So 1:Mn 1:So 1:Mn 1:So 1:Mn 1:Ps 1:Pe 1:Ps 1:Pe
1:Mc 2:Lo 8:Cn 1:Lo 24:Cn 4:Mn e:Mc 1:Mn 5:Po 1:Mn 2:Lo 5:Mn b:Cn 1:Mn 24:Cn 1:So 8:Mn 1:So 6:Cn 1:So 2:Po 5:So 4:Po
2:Cn 25:Lo 2b:Mc 2:Mn 4:Mc 1:Mn 6:Mc 1:Mn 2:Mc 2:Mn 2:Lo 1:Nd a:Po 6:Lo 6:Mc 2:Mn 2:Lo 4:Mn 3:Lo 1:Mc 3:Lo 2:Mc 7:Lo
3:Mn 4:Lo d:Mn 1:Mc 2:Mn 2:Mc 6:Mn 1:Lo 1:Mc 1:Nd a:Mc 3:Mn 1:So 2:Lu 26:Cn 1:Lu 1:Cn 5:Lu 1:Cn 2:Ll 2b:Po 1:Lm 1:Ll
3:Lo 149:Cn 1:Lo 4:Cn 2:Lo 7:Cn 1:Lo 1:Cn 1:Lo 4:Cn 2:Lo 29:Cn 1:Lo 4:Cn 2:Lo 21:Cn 1:Lo 4:Cn 2:Lo 7:Cn 1:Lo 1:Cn
1:Lo 4:Cn 2:Lo f:Cn 1:Lo 39:Cn 1:Lo 4:Cn 2:Lo 43:Cn 2:Mn 3:Po 9:No 14:Cn 3:Lo 10:So a:Cn 6:Lu 56:Cn 2:Ll 6:Cn 2:Pd
1:Lo 26c:So 1:Po 1:Lo 11:Zs 1:Lo 1a:Ps 1:Pe 1:Cn 3:Lo 4b:Po 3:Nl 3:Lo 8:Cn 7:Lo 12:Mn 3:Mc 1:Cn 9:Lo 13:Mn 2:Mc 1:Po
2:Cn 9:Lo 12:Mn 2:Cn c:Lo d:Cn 1:Lo 3:Cn 1:Mn 2:Cn c:Lo 34:Mn 2:Mc 1:Mn 7:Mc 8:Mn 1:Mc 2:Mn b:Po 3:Lm 1:Po 3:Sc 1:Lo
1:Mn 1:Cn 2:Nd a:Cn 6:No a:Cn 6:Po 6:Pd 1:Po 4:Mn 3:Cf 1:Mn 1:Nd a:Cn 6:Lo 23:Lm 1:Lo 35:Cn 7:Lo 5:Mn 2:Lo 22:Mn
1:Lo 1:Cn 5:Lo 46:Cn a:Lo 1f:Cn 1:Mn 3:Mc 4:Mn 2:Mc 3:Cn 4:Mc 2:Mn 1:Mc 6:Mn 3:Cn 4:So 1:Cn 3:Po 2:Nd a:Lo 1e:Cn
2:Lo 5:Cn b:Lo 2c:Cn 4:Lo 1a:Cn 6:Nd a:No 1:Cn 3:So 22:Lo 17:Mn 2:Mc 2:Mn 1:Cn 2:Po 2:Lo 35:Mc 1:Mn 1:Mc 1:Mn 7:Cn
1:Mn 1:Mc 1:Mn 1:Mc 2:Mn 8:Mc 6:Mn a:Cn 2:Mn 1:Nd a:Cn 6:Nd a:Cn 6:Po 7:Lm 1:Po 6:Cn 2:Mn e:Me 1:Mn 10:Cn 31:Mn 4:Mc
1:Lo 2f:Mn 1:Mc 1:Mn 5:Mc 1:Mn 1:Mc 5:Mn 1:Mc 2:Lo 8:Cn 3:Nd a:Po 7:So a:Mn 9:So 9:Po 2:Cn 1:Mn 2:Mc 1:Lo 1e:Mc 1:Mn
4:Mc 2:Mn 2:Mc 1:Mn 3:Lo 2:Nd a:Lo 2c:Mn 1:Mc 1:Mn 2:Mc 3:Mn 1:Mc 1:Mn 3:Mc 2:Cn 8:Po 4:Lo 24:Mc 8:Mn 8:Mc 2:Mn 2:Cn
3:Po 5:Nd a:Cn 3:Lo 3:Nd a:Lo 1e:Lm 6:Po 2:Ll 9:Cn 7:Lu 2b:Cn 2:Lu 3:Po 8:Cn 8:Mn 3:Po 1:Mn d:Mc 1:Mn 7:Lo 4:Mn 1:Lo
6:Mn 1:Lo 2:Mc 1:Mn 2:Lo 1:Cn 5:Ll 2c:Lm 3f:Ll d:Lm 1:Ll 22:Lm 25:Mn 40:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 9:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 9:Lu 8:Ll 6:Cn 2:Lu 6:Cn 2:Ll 8:Lu 8:Ll 8:Lu 8:Ll 6:Cn 2:Lu 6:Cn 2:Ll
8:Cn 1:Lu 1:Cn 1:Lu 1:Cn 1:Lu 1:Cn 1:Lu 1:Ll 8:Lu 8:Ll e:Cn 2:Ll 8:Lt 8:Ll 8:Lt 8:Ll 8:Lt 8:Ll 5:Cn 1:Ll 2:Lu 4:Lt
1:Sk 1:Ll 1:Sk 3:Ll 3:Cn 1:Ll 2:Lu 4:Lt 1:Sk 3:Ll 4:Cn 2:Ll 2:Lu 4:Cn 1:Sk 3:Ll 8:Lu 5:Sk 3:Cn 2:Ll 3:Cn 1:Ll 2:Lu
4:Lt 1:Sk 2:Cn 1:Zs b:Cf 5:Pd 6:Po 2:Pi 1:Pf 1:Ps 1:Pi 2:Pf 1:Ps 1:Pi 1:Po 8:Zl 1:Zp 1:Cf 5:Zs 1:Po 9:Pi 1:Pf 1:Po
4:Pc 2:Po 3:Sm 1:Ps 1:Pe 1:Po b:Sm 1:Po 1:Pc 1:Po a:Zs 1:Cf 5:Cn 1:Cf a:No 1:Lm 1:Cn 2:No 6:Sm 3:Ps 1:Pe 1:Lm 1:No
a:Sm 3:Ps 1:Pe 1:Cn 1:Lm d:Cn 3:Sc 21:Cn f:Mn d:Me 4:Mn 1:Me 3:Mn c:Cn f:So 2:Lu 1:So 4:Lu 1:So 2:Ll 1:Lu 3:Ll 2:Lu
3:Ll 1:So 1:Lu 1:So 2:Sm 1:Lu 5:So 6:Lu 1:So 1:Lu 1:So 1:Lu 1:So 1:Lu 4:So 1:Ll 1:Lu 4:Ll 1:Lo 4:Ll 1:So 2:Ll 2:Lu
2:Sm 5:Lu 1:Ll 4:So 1:Sm 1:So 2:Ll 1:So 1:No 10:Nl 23:Lu 1:Ll 1:Nl 4:No 1:So 2:Cn 4:Sm 5:So 5:Sm 2:So 4:Sm 1:So 2:Sm
1:So 2:Sm 1:So 7:Sm 1:So 1f:Sm 2:So 2:Sm 1:So 1:Sm 1:So 1f:Sm 10c:So 8:Ps 1:Pe 1:Ps 1:Pe 1:So 14:Sm 2:So 7:Ps 1:Pe
1:So 51:Sm 1:So 1e:Sm 19:So 28:Sm 6:So 45:Cn 19:So b:Cn 15:No 3c:So 4e:No 16:So b7:Sm 1:So 9:Sm 1:So 36:Sm 8:So
6f:Sm 1:So f8:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:No 1e:So 2c:Sm 5:Ps 1:Pe 1:Sm
1f:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Sm 10:So 100:Sm 83:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps
1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Sm 3f:Ps 1:Pe 1:Ps 1:Pe 1:Sm 20:Ps 1:Pe 1:Sm
102:So 30:Sm 15:So 2:Sm 6:So 27:Cn 2:So 20:Cn 1:So 69:Lu 30:Ll 30:Lu 1:Ll 1:Lu 3:Ll 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 4:Ll 1:Lu 1:Ll 2:Lu 1:Ll 6:Lm 2:Lu 3:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 2:So 6:Lu 1:Ll 1:Lu 1:Ll 1:Mn 3:Lu 1:Ll
1:Cn 5:Po 4:No 1:Po 2:Ll 26:Cn 1:Ll 1:Cn 5:Ll 1:Cn 2:Lo 38:Cn 7:Lm 1:Po 1:Cn e:Mn 1:Lo 17:Cn 9:Lo 7:Cn 1:Lo 7:Cn
1:Lo 7:Cn 1:Lo 7:Cn 1:Lo 7:Cn 1:Lo 7:Cn 1:Lo 7:Cn 1:Lo 7:Cn 1:Mn 20:Po 2:Pi 1:Pf 1:Pi 1:Pf 1:Po 3:Pi 1:Pf 1:Po 1:Pi
1:Pf 1:Po 9:Pd 1:Po 2:Pd 1:Po 1:Pi 1:Pf 1:Po 2:Pi 1:Pf 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Po 5:Lm 1:Po a:Pd
2:Po 4:Pd 1:Po 1:Ps 1:Po d:So 2:Po 3:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Pd 1:Cn 22:So 1a:Cn 1:So 59:Cn c:So
d6:Cn 1a:So c:Cn 4:Zs 1:Po 3:So 1:Lm 1:Lo 1:Nl 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:So 2:Ps 1:Pe 1:Ps
1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Pd 1:Ps 1:Pe 2:So 1:Nl 9:Mn 4:Mc 2:Pd 1:Lm 5:So 2:Nl 3:Lm 1:Lo 1:Po 1:So 2:Cn 1:Lo 56:Cn
2:Mn 2:Sk 2:Lm 2:Lo 1:Pd 1:Lo 5a:Po 1:Lm 3:Lo 1:Cn 5:Lo 2b:Cn 1:Lo 5e:Cn 1:So 2:No 4:So a:Lo 20:So 24:Cn c:Lo 10:So
1f:Cn 1:No a:So 1e:No 8:So 1:No f:So 20:No a:So 27:No f:So 140:Lo 19c0:So 40:Lo 5215:Lm 1:Lo 477:Cn 3:So 37:Cn 9:Lo
28:Lm 6:Po 2:Lo 10c:Lm 1:Po 3:Lo 10:Nd a:Lo 2:Cn 14:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lo 1:Mn 1:Me 3:Po 1:Mn a:Po 1:Lm 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lm
2:Mn 2:Lo 46:Nl a:Mn 2:Po 6:Cn 8:Sk 17:Lm 9:Sk 2:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
3:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lm 1:Ll 8:Lu 1:Ll 1:Lu 1:Ll 1:Lu
2:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lm 1:Sk 2:Lu 1:Ll 1:Lu 1:Ll 1:Lo 1:Lu 1:Ll 1:Lu 1:Ll 3:Lu 1:Ll 1:Lu
1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 5:Ll 1:Lu 5:Ll 1:Lu 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 1:Ll 1:Lu 4:Ll 1:Lu 1:Ll 1:Cn 5:Lu 1:Ll 1:Cn 1:Ll 1:Cn 1:Ll
1:Lu 1:Ll 1:Lu 1:Ll 1:Cn 18:Lm 3:Lu 1:Ll 1:Lo 1:Lm 2:Ll 1:Lo 7:Mn 1:Lo 3:Mn 1:Lo 4:Mn 1:Lo 17:Mc 2:Mn 2:Mc 1:So 4:Mn
1:Cn 3:No 6:So 2:Sc 1:So 1:Cn 6:Lo 34:Po 4:Cn 8:Mc 2:Lo 32:Mc 10:Mn 2:Cn 8:Po 2:Nd a:Cn 6:Mn 12:Lo 6:Po 3:Lo 1:Po
1:Lo 2:Mn 1:Nd a:Lo 1c:Mn 8:Po 2:Lo 17:Mn b:Mc 2:Cn b:Po 1:Lo 1d:Cn 3:Mn 3:Mc 1:Lo 2f:Mn 1:Mc 2:Mn 4:Mc 2:Mn 2:Mc
3:Po d:Cn 1:Lm 1:Nd a:Cn 4:Po 2:Lo 5:Mn 1:Lm 1:Lo 9:Nd a:Lo 5:Cn 1:Lo 29:Mn 6:Mc 2:Mn 2:Mc 2:Mn 2:Cn 9:Lo 3:Mn 1:Lo
8:Mn 1:Mc 1:Cn 2:Nd a:Cn 2:Po 4:Lo 10:Lm 1:Lo 6:So 3:Lo 1:Mc 1:Mn 1:Mc 1:Lo 32:Mn 1:Lo 1:Mn 3:Lo 2:Mn 2:Lo 5:Mn 2:Lo
1:Mn 1:Lo 1:Cn 18:Lo 2:Lm 1:Po 2:Lo b:Mc 1:Mn 2:Mc 2:Po 2:Lo 1:Lm 2:Mc 1:Mn 1:Cn a:Lo 6:Cn 2:Lo 6:Cn 2:Lo 6:Cn 9:Lo
7:Cn 1:Lo 7:Cn 1:Ll 2b:Sk 1:Lm 4:Ll 9:Lm 1:Sk 2:Cn 4:Ll 50:Lo 23:Mc 2:Mn 1:Mc 2:Mn 1:Mc 2:Po 1:Mc 1:Mn 1:Cn 2:Nd
a:Cn 6:Lo 2ba4:Cn c:Lo 17:Cn 4:Lo 31:Cn 4:Cs 800:Co 1900:Lo 16e:Cn 2:Lo 6a:Cn 26:Ll 7:Cn c:Ll 5:Cn 5:Lo 1:Mn 1:Lo
a:Sm 1:Lo d:Cn 1:Lo 5:Cn 1:Lo 1:Cn 1:Lo 2:Cn 1:Lo 2:Cn 1:Lo 6c:Sk 11:Cn 10:Lo 16b:Pe 1:Ps 1:So 10:Lo 40:Cn 2:Lo
36:Cn 7:So 1:Cn 20:Lo c:Sc 1:So 3:Mn 10:Po 7:Ps 1:Pe 1:Po 1:Cn 6:Mn 10:Po 1:Pd 2:Pc 2:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe
1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Ps 1:Pe 1:Po 2:Ps 1:Pe 1:Po 4:Pc 3:Po 3:Cn 1:Po 4:Pd 1:Ps 1:Pe 1:Ps 1:Pe
1:Ps 1:Pe 1:Po 3:Sm 1:Pd 1:Sm 3:Cn 1:Po 1:Sc 1:Po 2:Cn 4:Lo 5:Cn 1:Lo 87:Cn 2:Cf 1:Cn 1:Po 3:Sc 1:Po 3:Ps 1:Pe 1:Po
1:Sm 1:Po 1:Pd 1:Po 2:Nd a:Po 2:Sm 3:Po 2:Lu 1a:Ps 1:Po 1:Pe 1:Sk 1:Pc 1:Sk 1:Ll 1a:Ps 1:Sm 1:Pe 1:Sm 1:Ps 1:Pe 1:Po
1:Ps 1:Pe 1:Po 2:Lo a:Lm 1:Lo 2d:Lm 2:Lo 1f:Cn 3:Lo 6:Cn 2:Lo 6:Cn 2:Lo 6:Cn 2:Lo 3:Cn 3:Sc 2:Sm 1:Sk 1:So 1:Sc 2:Cn
1:So 1:Sm 4:So 2:Cn a:Cf 3:So 2:Cn 2:Lo c:Cn 1:Lo 1a:Cn 1:Lo 13:Cn 1:Lo 2:Cn 1:Lo f:Cn 2:Lo e:Cn 22:Lo 7b:Cn 5:Po
3:Cn 4:No 2d:Cn 3:So 9:Nl 35:No 4:So 11:No 2:So 3:Cn 1:So d:Cn 3:So 1:Cn 2f:So 2d:Mn 1:Cn 82:Lo 1d:Cn 3:Lo 31:Cn
f:Mn 1:No 1b:Cn 4:Lo 20:No 4:Cn 9:Lo 14:Nl 1:Lo 8:Nl 1:Cn 5:Lo 26:Mn 5:Cn 5:Lo 1e:Cn 1:Po 1:Lo 24:Cn 4:Lo 8:Po 1:Nl
5:Cn 2a:Lu 28:Ll 28:Lo 4e:Cn 2:Nd a:Cn 6:Lu 24:Cn 4:Ll 24:Cn 4:Lo 28:Cn 8:Lo 34:Cn b:Po 1:Lu b:Cn 1:Lu f:Cn 1:Lu
7:Cn 1:Lu 2:Cn 1:Ll b:Cn 1:Ll f:Cn 1:Ll 7:Cn 1:Ll 2:Cn 43:Lo 137:Cn 9:Lo 16:Cn a:Lo 8:Cn 18:Lm 6:Cn 1:Lm 2a:Cn 1:Lm
9:Cn 45:Lo 6:Cn 2:Lo 1:Cn 1:Lo 2c:Cn 1:Lo 2:Cn 3:Lo 1:Cn 2:Lo 17:Cn 1:Po 1:No 8:Lo 17:So 2:No 7:Lo 1f:Cn 8:No 9:Cn
30:Lo 13:Cn 1:Lo 2:Cn 5:No 5:Lo 16:No 6:Cn 3:Po 1:Lo 1a:Cn 5:Po 1:Cn 40:Lo 38:Cn 4:No 2:Lo 2:No 10:Cn 2:No 2e:Lo
1:Mn 3:Cn 1:Mn 2:Cn 5:Mn 4:Lo 4:Cn 1:Lo 3:Cn 1:Lo 1d:Cn 2:Mn 3:Cn 4:Mn 1:No 9:Cn 7:Po 9:Cn 7:Lo 1d:No 2:Po 1:Lo
1d:No 3:Cn 20:Lo 8:So 1:Lo 1c:Mn 2:Cn 4:No 5:Po 7:Cn 9:Lo 36:Cn 3:Po 7:Lo 16:Cn 2:No 8:Lo 13:Cn 5:No 8:Lo 12:Cn 7:Po
4:Cn c:No 7:Cn 50:Lo 49:Cn 37:Lu 33:Cn d:Ll 33:Cn 7:No 6:Lo 24:Mn 4:Cn 8:Nd a:Cn 126:No 1f:Cn 1:Lo 2a:Cn 1:Mn 2:Pd
1:Cn 2:Lo 2:Cn 4e:Lo 1d:No a:Lo 1:Cn 8:Lo 16:Mn b:No 4:Po 5:Cn 16:Lo 12:Mn 4:Po 4:Cn 26:Lo 15:No 7:Cn 14:Lo 17:Cn
9:Mc 1:Mn 1:Mc 1:Lo 35:Mn f:Po 7:Cn 4:No 14:Nd a:Mn 1:Lo 2:Mn 2:Lo 1:Cn 9:Mn 3:Mc 1:Lo 2d:Mc 3:Mn 4:Mc 2:Mn 2:Po
2:Cf 1:Po 4:Mn 1:Cn a:Cf 1:Cn 2:Lo 19:Cn 7:Nd a:Cn 6:Mn 3:Lo 24:Mn 5:Mc 1:Mn 8:Cn 1:Nd a:Po 4:Lo 1:Mc 2:Lo 1:Cn 8:Lo
23:Mn 1:Po 2:Lo 1:Cn 9:Mn 2:Mc 1:Lo 30:Mc 3:Mn 9:Mc 2:Lo 4:Po 4:Mn 4:Po 1:Mc 1:Mn 1:Nd a:Lo 1:Po 1:Lo 1:Po 3:Cn 1:No
14:Cn b:Lo 12:Cn 1:Lo 19:Mc 3:Mn 3:Mc 2:Mn 1:Mc 1:Mn 2:Po 6:Mn 1:Cn 41:Lo 7:Cn 1:Lo 1:Cn 1:Lo 4:Cn 1:Lo f:Cn 1:Lo
a:Po 1:Cn 6:Lo 2f:Mn 1:Mc 3:Mn 8:Cn 5:Nd a:Cn 6:Mn 2:Mc 2:Cn 1:Lo 8:Cn 2:Lo 2:Cn 2:Lo 16:Cn 1:Lo 7:Cn 1:Lo 2:Cn 1:Lo
5:Cn 1:Mn 2:Lo 1:Mc 2:Mn 1:Mc 4:Cn 2:Mc 2:Cn 2:Mc 3:Cn 2:Lo 1:Cn 6:Mc 1:Cn 5:Lo 5:Mc 2:Cn 2:Mn 7:Cn 3:Mn 5:Cn 8b:Lo
35:Mc 3:Mn 8:Mc 2:Mn 3:Mc 1:Mn 1:Lo 4:Po 5:Nd a:Po 2:Cn 1:Po 1:Mn 1:Lo 3:Cn 1e:Lo 30:Mc 3:Mn 6:Mc 1:Mn 1:Mc 4:Mn
2:Mc 1:Mn 2:Lo 2:Po 1:Lo 1:Cn 8:Nd a:Cn a6:Lo 2f:Mc 3:Mn 4:Cn 2:Mc 4:Mn 2:Mc 1:Mn 2:Po 17:Lo 4:Mn 2:Cn 22:Lo 30:Mc
3:Mn 8:Mc 2:Mn 1:Mc 1:Mn 2:Po 3:Lo 1:Cn b:Nd a:Cn 6:Po d:Cn 13:Lo 2b:Mn 1:Mc 1:Mn 1:Mc 2:Mn 6:Mc 1:Mn 1:Lo 1:Po 1:Cn
6:Nd a:Cn 36:Lo 1b:Cn 2:Mn 3:Mc 2:Mn 4:Mc 1:Mn 5:Cn 4:Nd a:No 2:Po 3:So 1:Lo 7:Cn b9:Lo 2c:Mc 3:Mn 9:Mc 1:Mn 2:Po
1:Cn 64:Lu 20:Ll 20:Nd a:No 9:Cn c:Lo 8:Cn 2:Lo 1:Cn 2:Lo 8:Cn 1:Lo 2:Cn 1:Lo 18:Mc 6:Cn 1:Mc 2:Cn 2:Mn 2:Mc 1:Mn
1:Lo 1:Mc 1:Lo 1:Mc 1:Mn 1:Po 3:Cn 9:Nd a:Cn 46:Lo 8:Cn 2:Lo 27:Mc 3:Mn 4:Cn 2:Mn 2:Mc 4:Mn 1:Lo 1:Po 1:Lo 1:Mc 1:Cn
1b:Lo 1:Mn a:Lo 28:Mn 6:Mc 1:Lo 1:Mn 4:Po 8:Mn 1:Cn 8:Lo 1:Mn 6:Mc 2:Mn 3:Lo 2e:Mn d:Mc 1:Mn 2:Po 3:Lo 1:Po 5:Cn
d:Lo 49:Cn 107:Lo 9:Cn 1:Lo 25:Mc 1:Mn 7:Cn 1:Mn 6:Mc 1:Mn 1:Lo 1:Po 5:Cn a:Nd a:No 13:Cn 3:Po 2:Lo 1e:Cn 2:Mn 16:Cn
1:Mc 1:Mn 7:Mc 1:Mn 2:Mc 1:Mn 2:Cn 49:Lo 7:Cn 1:Lo 2:Cn 1:Lo 26:Mn 6:Cn 3:Mn 1:Cn 1:Mn 2:Cn 1:Mn 7:Lo 1:Mn 1:Cn 8:Nd
a:Cn 6:Lo 6:Cn 1:Lo 2:Cn 1:Lo 20:Mc 5:Cn 1:Mn 2:Cn 1:Mc 2:Mn 1:Mc 1:Mn 1:Lo 1:Cn 7:Nd a:Cn 136:Lo 13:Mn 2:Mc 2:Po
2:Cn b7:Lo 1:Cn f:No 15:So 8:Sc 4:So 11:Cn d:Po 1:Lo 39a:Cn 66:Nl 6f:Cn 1:Po 5:Cn b:Lo c4:Cn a4c:Lo 61:Po 2:Cn d:Lo
42f:Cn 1:Cf 9:Cn fc7:Lo 247:Cn 21b9:Lo 239:Cn 7:Lo 1f:Cn 1:Nd a:Cn 4:Po 2:Lo 4f:Cn 1:Nd a:Cn 6:Lo 1e:Cn 2:Mn 5:Po
1:Cn a:Lo 30:Mn 7:Po 5:So 4:Lm 4:Po 1:So 1:Cn a:Nd a:Cn 1:No 7:Cn 1:Lo 15:Cn 5:Lo 13:Cn 2b0:Lu 20:Ll 20:No 17:Po
4:Cn 65:Lo 4b:Cn 4:Mn 1:Lo 1:Mc 37:Cn 7:Mn 4:Lm d:Cn 40:Lm 2:Po 1:Lm 1:Mn 1:Cn b:Mc 2:Cn e:Lo 17f8:Cn 8:Lo 4d6:Cn
2a:Lo 9:Cn 22e7:Lm 4:Cn 1:Lm 7:Cn 1:Lm 2:Cn 1:Lo 123:Cn 2d:Lo 3:Cn 11:Lo 4:Cn 8:Lo 18c:Cn 904:Lo 6b:Cn 5:Lo d:Cn
3:Lo 9:Cn 7:Lo a:Cn 2:So 1:Mn 2:Po 1:Cf 4:Cn 125c:Mn 2e:Cn 2:Mn 17:Cn 9:So 74:Cn 3c:So f6:Cn a:So 27:Cn 2:So 3c:Mc
2:Mn 3:So 3:Mc 6:Cf 8:Mn 8:So 2:Mn 7:So 1e:Mn 4:So 3d:Cn 15:So 42:Mn 3:So 1:Cn 9a:No 14:Cn c:So 57:Cn 9:No 19:Cn
87:Lu 1a:Ll 1a:Lu 1a:Ll 7:Cn 1:Ll 12:Lu 1a:Ll 1a:Lu 1:Cn 1:Lu 2:Cn 2:Lu 1:Cn 2:Lu 2:Cn 2:Lu 4:Cn 1:Lu 8:Ll 4:Cn 1:Ll
1:Cn 1:Ll 7:Cn 1:Ll b:Lu 1a:Ll 1a:Lu 2:Cn 1:Lu 4:Cn 2:Lu 8:Cn 1:Lu 7:Cn 1:Ll 1a:Lu 2:Cn 1:Lu 4:Cn 1:Lu 5:Cn 1:Lu
1:Cn 3:Lu 7:Cn 1:Ll 1a:Lu 1a:Ll 1a:Lu 1a:Ll 1a:Lu 1a:Ll 1a:Lu 1a:Ll 1a:Lu 1a:Ll 1a:Lu 1a:Ll 1c:Cn 2:Lu 19:Sm 1:Ll
19:Sm 1:Ll 6:Lu 19:Sm 1:Ll 19:Sm 1:Ll 6:Lu 19:Sm 1:Ll 19:Sm 1:Ll 6:Lu 19:Sm 1:Ll 19:Sm 1:Ll 6:Lu 19:Sm 1:Ll 19:Sm
1:Ll 6:Lu 1:Ll 1:Cn 2:Nd 32:So 200:Mn 37:So 4:Mn 32:So 8:Mn 1:So e:Mn 1:So 2:Po 5:Cn f:Mn 5:Cn 1:Mn f:Cn 450:Ll a:Lo
1:Ll 14:Cn e1:Mn 7:Cn 1:Mn 11:Cn 2:Mn 7:Cn 1:Mn 2:Cn 1:Mn 5:Cn d5:Lo 2d:Cn 3:Mn 7:Lm 7:Cn 2:Nd a:Cn 4:Lo 1:So 1:Cn
140:Lo 1e:Mn 1:Cn 11:Lo 2c:Mn 4:Nd a:Cn 5:Sc 1:Cn 4e0:Lo 7:Cn 1:Lo 4:Cn 1:Lo 2:Cn 1:Lo f:Cn 1:Lo c5:Cn 2:No 9:Mn
7:Cn 29:Lu 22:Ll 22:Mn 7:Lm 1:Cn 4:Nd a:Cn 4:Po 2:Cn 311:No 3b:So 1:No 3:Sc 1:No 4:Cn 4c:No 2d:So 1:No f:Cn c2:Lo
4:Cn 1:Lo 1b:Cn 1:Lo 2:Cn 1:Lo 1:Cn 2:Lo 1:Cn 1:Lo a:Cn 1:Lo 4:Cn 1:Lo 1:Cn 1:Lo 1:Cn 6:Lo 1:Cn 4:Lo 1:Cn 1:Lo 1:Cn
1:Lo 1:Cn 1:Lo 3:Cn 1:Lo 2:Cn 1:Lo 1:Cn 2:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 1:Cn 1:Lo 2:Cn 1:Lo 1:Cn 2:Lo
4:Cn 1:Lo 7:Cn 1:Lo 4:Cn 1:Lo 4:Cn 1:Lo 1:Cn 1:Lo a:Cn 1:Lo 11:Cn 5:Lo 3:Cn 1:Lo 5:Cn 1:Lo 11:Cn 34:Sm 2:Cn 10e:So
2c:Cn 4:So 64:Cn c:So f:Cn 2:So f:Cn 1:So f:Cn 1:So 25:Cn a:No d:So a1:Cn 38:So 1d:Cn d:So 2c:Cn 4:So 9:Cn 7:So 2:Cn
e:So 6:Cn 9a:So fb:Sk 5:So 2d8:Cn 5:So 10:Cn 3:So d:Cn 3:So 74:Cn c:So 59:Cn 7:So c:Cn 4:So 1:Cn f:So c:Cn 4:So
38:Cn 8:So a:Cn 6:So 28:Cn 8:So 1e:Cn 2:So 2:Cn 4e:So 154:Cn c:So e:Cn 2:So 5:Cn 3:So 5:Cn 3:So 7:Cn 9:So 1d:Cn 3:So
b:Cn 5:So 6:Cn a:So a:Cn 6:So 8:Cn 8:So 7:Cn 9:So 93:Cn 1:So 37:Cn 25:Nd a:Cn 406:Lo a6e0:Cn 20:Lo 1039:Cn 7:Lo
de:Cn 2:Lo 1682:Cn e:Lo 1d31:Cn c1f:Lo 21e:Cn 5e2:Lo 134b:Cn aecb6:Cf 1:Cn 1e:Cf 60:Cn 80:Mn f0:Cn fe10:Co fffe:Cn
2:Co fffe:Cn
"""

BIDIRECTIONAL = """
0:BN 9:S 1:B 1:S 1:WS 1:B 1:BN e:B 3:S 1:WS 1:ON 2:ET 3:ON 5:ES 1:CS 1:ES 1:CS 2:EN a:CS 1:ON 6:L 1a:ON 6:L 1a:ON
4:BN 6:B 1:BN 1a:CS 1:ON 1:ET 4:ON 4:L 1:ON 2:BN 1:ON 2:ET 2:EN 2:ON 1:L 1:ON 3:EN 1:L 1:ON 5:L 17:ON 1:L 1f:ON 1:L
1c1:ON 2:L 7:ON e:L 2:ON e:L 5:ON 9:L 1:ON 11:NSM 70:L 4:ON 2:L 2: 2:L 4:ON 1:L 1: 4:ON 2:L 1:ON 1:L 3: 1:L 1: 1:L
14: 1:L 53:ON 1:L 8c:NSM 7:L a6: 1:L 26: 2:L 31:ON 1: 2:ON 2:ET 1: 1:NSM 2d:R 1:NSM 1:R 1:NSM 2:R 1:NSM 2:R 1:NSM 1:
8:R 1b: 4:R 6: b:AN 6:ON 2:AL 1:ET 2:AL 1:CS 1:AL 1:ON 2:NSM b:AL 30:NSM 15:AN a:ET 1:AN 2:AL 3:NSM 1:AL 65:NSM 7:AN
1:ON 1:NSM 6:AL 2:NSM 2:ON 1:NSM 4:AL 2:EN a:AL 14: 1:AL 2:NSM 1:AL 1e:NSM 1b: 2:AL 59:NSM b:AL 1: e:R 2b:NSM 9:R
2:ON 4:R 1: 2:NSM 1:R 18:NSM 4:R 1:NSM 9:R 1:NSM 3:R 1:NSM 5: 2:R f: 1:R 19:NSM 3: 2:R 1: 1:AL b: 5:AL 1f: 1:AN 2:
6:NSM 8:AL 2a:NSM 18:AN 1:NSM 20:L 37:NSM 1:L 1:NSM 1:L 4:NSM 8:L 4:NSM 1:L 3:NSM 7:L a:NSM 2:L 1d:NSM 1:L 2: 1:L 8:
2:L 2: 2:L 16: 1:L 7: 1:L 1: 3:L 4: 2:NSM 1:L 4:NSM 4: 2:L 2: 2:L 2:NSM 1:L 1: 8:L 1: 4:L 2: 1:L 3:NSM 2: 2:L c:ET
2:L 7:ET 1:L 2:NSM 1: 2:NSM 2:L 1: 1:L 6: 4:L 2: 2:L 16: 1:L 7: 1:L 2: 1:L 2: 1:L 2: 2:NSM 1: 1:L 3:NSM 2: 4:NSM 2:
2:NSM 3: 3:NSM 1: 7:L 4: 1:L 1: 7:L a:NSM 2:L 3:NSM 1:L 1: a:NSM 2:L 1: 1:L 9: 1:L 3: 1:L 16: 1:L 7: 1:L 2: 1:L 5:
2:NSM 1:L 4:NSM 5: 1:NSM 2:L 1: 1:L 2:NSM 1: 2:L 1: f:L 2:NSM 2: 2:L b:ET 1: 7:L 1:NSM 6: 1:NSM 1:L 2: 1:L 8: 2:L 2:
2:L 16: 1:L 7: 1:L 2: 1:L 5: 2:NSM 1:L 2:NSM 1:L 1:NSM 4: 2:L 2: 2:L 2:NSM 1: 7:NSM 2:L 1: 4:L 2: 1:L 3:NSM 2: 2:L
12: a:NSM 1:L 1: 1:L 6: 3:L 3: 1:L 4: 3:L 2: 1:L 1: 1:L 2: 3:L 2: 3:L 3: 3:L c: 4:L 2:NSM 1:L 2: 3:L 3: 1:L 3:NSM 1:
2:L 1: 6:L 1: e:L d:ON 6:ET 1:ON 1: 5:NSM 1:L 3:NSM 1:L 8: 1:L 3: 1:L 17: 1:L 10: 2:NSM 1:L 1:NSM 3:L 4: 1:NSM 3:
1:NSM 4: 7:NSM 2: 1:L 3: 2:L 1: 2:L 2:NSM 2: 2:L a: 7:L 1:ON 7:L 2:NSM 1:L b: 1:L 3: 1:L 17: 1:L a: 1:L 5: 2:NSM 1:L
8: 1:L 3: 1:L 2:NSM 2: 7:L 2: 6:L 2: 1:L 2:NSM 2: 2:L a: 1:L 2: d:NSM 2:L b: 1:L 3: 1:L 29:NSM 2:L 4:NSM 4: 1:L 3:
1:L 3:NSM 1:L 2: 4:L e:NSM 2: 2:L 1a: 1:NSM 1:L 2: 1:L 12: 3:L 18: 1:L 9: 1:L 1: 2:L 7: 3:NSM 1: 4:L 3:NSM 3: 1:NSM
1: 1:L 8: 6:L a: 2:L 3: c:L 30:NSM 1:L 2:NSM 7: 4:ET 1:L 7:NSM 8:L d: 25:L 2: 1:L 1: 1:L 5: 1:L 18: 1:L 1: 1:L a:NSM
1:L 2:NSM 9:L 1: 2:L 5: 1:L 1: 1:NSM 6: 2:L a: 2:L 4: 20:L 18:NSM 2:L 1b:NSM 1:L 1:NSM 1:L 1:NSM 1:ON 4:L a: 1:L 24:
4:NSM e:L 1:NSM 5:L 1:NSM 2:L 5:NSM b: 1:NSM 24: 1:L 8:NSM 1:L 6: 1:L d: 25:L 2d:NSM 4:L 1:NSM 6:L 1:NSM 2:L 2:NSM
2:L 19:NSM 2:L 4:NSM 3:L 10:NSM 4:L d:NSM 1:L 2:NSM 2:L 6:NSM 1:L f:NSM 1:L 28: 1:L 1: 5:L 1: 2:L 179: 1:L 4: 2:L 7:
1:L 1: 1:L 4: 2:L 29: 1:L 4: 2:L 21: 1:L 4: 2:L 7: 1:L 1: 1:L 4: 2:L f: 1:L 39: 1:L 4: 2:L 43: 2:NSM 3:L 1d: 3:L
10:ON a: 6:L 56: 2:L 6: 2:ON 1:L 27f:WS 1:L 1a:ON 2: 3:L 59: 7:L 12:NSM 3:L 1: 9:L 13:NSM 2:L 3: 9:L 12:NSM 2: c:L
d: 1:L 3: 1:NSM 2: c:L 34:NSM 2:L 1:NSM 7:L 8:NSM 1:L 2:NSM b:L 7:ET 1:L 1:NSM 1: 2:L a: 6:ON a: 6:ON b:NSM 3:BN
1:NSM 1:L a: 6:L 59: 7:L 5:NSM 2:L 22:NSM 1:L 1: 5:L 46: a:L 1f: 1:NSM 3:L 4:NSM 2:L 3: 4:L 2:NSM 1:L 6:NSM 3: 4:ON
1: 3:ON 2:L 28: 2:L 5: b:L 2c: 4:L 1a: 6:L b: 3:ON 22:L 17:NSM 2:L 2:NSM 1: 2:L 38:NSM 1:L 1:NSM 7: 1:NSM 1:L 1:NSM
1:L 2:NSM 8:L 6:NSM a: 2:NSM 1:L a: 6:L a: 6:L e: 2:NSM 1f: 31:NSM 4:L 30:NSM 1:L 1:NSM 5:L 1:NSM 1:L 5:NSM 1:L a:
3:L 1b:NSM 9:L b: 1:NSM 2:L 20:NSM 4:L 2:NSM 2:L 1:NSM 3:L 38:NSM 1:L 1:NSM 2:L 3:NSM 1:L 1:NSM 3:L 2: 8:L 30:NSM
8:L 2:NSM 2: 3:L f: 3:L 3c: 7:L 2b: 2:L b: 8:NSM 3:L 1:NSM d:L 1:NSM 7:L 4:NSM 1:L 6:NSM 1:L 3:NSM 2:L 1: 5:L c0:NSM
40:L 116: 2:L 6: 2:L 26: 2:L 6: 2:L 8: 1:L 1: 1:L 1: 1:L 1: 1:L 1f: 2:L 35: 1:L 7:ON 1:L 1:ON 3:L 3: 1:L 7:ON 3:L 4:
2:L 6: 1:ON 3:L d:ON 3: 2:L 3: 1:L 7:ON 2: 1:WS b:BN 3:L 1:R 1:ON 18:WS 1:B 1:LRE 1:RLE 1:PDF 1:LRO 1:RLO 1:CS 1:ET
5:ON f:CS 1:ON 1a:WS 1:BN 5: 1:LRI 1:RLI 1:FSI 1:PDI 1:BN 6:EN 1:L 1: 2:EN 6:ES 2:ON 3:L 1:EN a:ES 2:ON 3: 1:L d:
3:ET 21: f:NSM 21: f:ON 2:L 1:ON 4:L 1:ON 2:L a:ON 1:L 1:ON 3:L 5:ON 6:L 1:ON 1:L 1:ON 1:L 1:ON 1:L 4:ET 1:L b:ON
2:L 4:ON 5:L 5:ON 4:L 2:ON 10:L 29:ON 3: 4:ON 82:ES 1:ET 1:ON 122:L 45:ON 1a:L 1:ON 91: 19:ON b: 15:ON 28:EN 14:L
4e:ON 1c2:L 1:ON 153:L 100:ON 274: 2:ON 20: 1:ON 69:L e5:ON 6:L 4:NSM 3:L 2: 5:ON 7:L 26: 1:L 1: 5:L 1: 2:L 38: 7:L
2: e:NSM 1:L 17: 9:L 7: 1:L 7: 1:L 7: 1:L 7: 1:L 7: 1:L 7: 1:L 7: 1:L 7: 1:NSM 20:ON 5e: 22:ON 1a: 1:ON 59: c:ON d6:
1a:ON c: 4:WS 1:ON 4:L 3:ON 19:L 9:NSM 4:L 2:ON 1:L 5:ON 2:L 5:ON 3: 1:L 56: 2:NSM 2:ON 2:L 3:ON 1:L 5a:ON 1:L 4:
5:L 2b: 1:L 5e: 1:L 30:ON 24: c:L 2d:ON 2: 1:L 30:ON 10:L 1c:ON 3:L 32:ON f:L c:ON 4:L a7:ON 4:L 63:ON 2:L 1f:ON 1:L
19c0:ON 40:L 568d: 3:ON 37: 9:L 13d:ON 3:L 1c: 14:L 2f:NSM 4:ON 1:NSM a:ON 2:L 1e:NSM 2:L 50:NSM 2:L 6: 8:ON 22:L
66:ON 1:L 42: 5:L 2: 1:L 1: 1:L 5: 18:L 10:NSM 1:L 3:NSM 1:L 4:NSM 1:L 19:NSM 2:L 1:ON 4:NSM 1: 3:L 8:ET 2: 6:L
34:ON 4: 8:L 44:NSM 2: 8:L c: 6:NSM 12:L d:NSM 1:L 26:NSM 8:L 19:NSM b:L 2: b:L 1e: 3:NSM 3:L 30:NSM 1:L 2:NSM 4:L
2:NSM 2:L 10: 1:L b: 4:L 7:NSM 1:L 19: 1:L 29:NSM 6:L 2:NSM 2:L 2:NSM 2: 9:L 3:NSM 1:L 8:NSM 1:L 1: 2:L a: 2:L
20:NSM 1:L 33:NSM 1:L 1:NSM 3:L 2:NSM 2:L 5:NSM 2:L 1:NSM 1:L 1: 18:L 11:NSM 2:L 8:NSM 1: a:L 6: 2:L 6: 2:L 6: 9:L
7: 1:L 7: 1:L 3a:ON 2: 4:L 75:NSM 1:L 2:NSM 1:L 4:NSM 1: 2:L a: 6:L 2ba4: c:L 17: 4:L 31: 4:L 226e: 2:L 6a: 26:L 7:
c:L 5: 5:R 1:NSM 1:R a:ES 1:R d: 1:R 5: 1:R 1: 1:R 2: 1:R 2: 1:R a:AL 73: 10:AL 16b:ON 12:AL 40: 2:AL 36: 7:ON 1:
20:AL d:ON 3:NSM 10:ON a: 6:NSM 10:ON 20:CS 1:ON 1:CS 1: 1:ON 1:CS 1:ON 9:ET 1:ON 2:ES 2:ON 3: 1:ON 1:ET 2:ON 1:
4:AL 5: 1:AL 87: 2:BN 1: 1:ON 2:ET 3:ON 5:ES 1:CS 1:ES 1:CS 2:EN a:CS 1:ON 6:L 1a:ON 6:L 1a:ON b:L 59: 3:L 6: 2:L 6:
2:L 6: 2:L 3: 3:ET 2:ON 3:ET 2: 1:ON 7: a:ON 5: 2:L c: 1:L 1a: 1:L 13: 1:L 2: 1:L f: 2:L e: 22:L 7b: 5:L 1:ON 1:L 1:
4:L 2d: 3:L 9:ON 4d:L 2: 1:ON d: 3:ON 1: 2f:L 2d:NSM 1: 82:L 1d: 3:L 31: f:NSM 1:EN 1b: 4:L 24: 9:L 1e: 5:L 26:NSM
5: 5:L 1e: 1:L 25: 4:L e: 2a:L 9e: 2:L a: 6:L 24: 4:L 24: 4:L 28: 8:L 34: b:L c: 1:L f: 1:L 7: 1:L 2: 1:L b: 1:L f:
1:L 7: 1:L 2: 43:L 137: 9:L 16: a:L 8: 18:L 6: 1:L 2a: 1:L 9: 45:R 6: 2:R 1: 1:R 2c: 1:R 2: 3:R 1: 2:R 17: 1:R 48:
8:R 9: 30:R 13: 1:R 2: 5:R 21: 3:ON 1:R 1a: 5:R 1: 40:R 38: 4:R 14: 2:R 2f:NSM 3: 1:NSM 2: 5:NSM 4:R 4: 1:R 3: 1:R
1d: 2:NSM 3: 4:NSM 1:R 9: 7:R 9: 7:R 40: 20:R 25:NSM 2: 4:R c: 9:R 36: 3:ON 7:R 16: 2:R 1b: 5:R 1a: 7:R 4: c:R 7:
50:R 49: 37:R 33: d:R 33: 7:R 6:AL 24:NSM 4: 8:AN a: 126:AN 1f: 1:R 2a: 1:NSM 2:R 1: 2:R 2: 4e:R 28: 8:AL 16:NSM
b:AL 9: 16:R 12:NSM 4:R 4: 26:R 1c: 14:R 17: 9:L 1:NSM 1:L 36:NSM f:L 7: 4:ON 14:L a:NSM 1:L 2:NSM 2:L 1: 9:NSM 3:L
31:NSM 4:L 2:NSM 2:L 7:NSM 1: a:L 1: 2:L 19: 7:L a: 6:NSM 3:L 24:NSM 5:L 1:NSM 8: 1:L 12: 8:L 23:NSM 1:L 3: 9:NSM
2:L 34:NSM 9:L a:NSM 4:L 2:NSM 1:L 10: 1:L 14: b:L 12: 1:L 1c:NSM 3:L 2:NSM 1:L 1:NSM 2:L 6:NSM 1: 41:L 7: 1:L 1:
1:L 4: 1:L f: 1:L b: 6:L 2f:NSM 1:L 3:NSM 8: 5:L a: 6:NSM 2:L 2: 1:L 8: 2:L 2: 2:L 16: 1:L 7: 1:L 2: 1:L 5: 1:NSM
2:L 3:NSM 1:L 4: 2:L 2: 2:L 3: 2:L 1: 6:L 1: 5:L 7: 2:NSM 7: 3:NSM 5: 8b:L 38:NSM 8:L 2:NSM 3:L 1:NSM 1:L 15: 1:L
1:NSM 1:L 3: 1e:L 33:NSM 6:L 1:NSM 1:L 4:NSM 2:L 1:NSM 2:L 4: 8:L a: a6:L 32:NSM 4: 2:L 4:NSM 2:L 1:NSM 2:L 1b:NSM
2: 22:L 33:NSM 8:L 2:NSM 1:L 1:NSM 2:L 4: b:L a: 6:ON d: 13:L 2b:NSM 1:L 1:NSM 1:L 2:NSM 6:L 1:NSM 1:L 2: 6:L a:
36:L 1b: 2:NSM 3:L 2:NSM 4:L 1:NSM 5: 4:L 17: b9:L 2f:NSM 9:L 1:NSM 2:L 1: 64:L 53: c:L 8: 2:L 1: 2:L 8: 1:L 2: 1:L
1e: 1:L 2: 2:NSM 2:L 1:NSM 1:L 4:NSM 1:L 3: 9:L a: 46:L 8: 2:L 2a:NSM 4: 2:NSM 2:L 4:NSM 1:L 4: 1b:L 1:NSM 6:L 2:NSM
2:L 28:NSM 6:L 2:NSM 4:L 8:NSM 1: 8:L 1:NSM 6:L 2:NSM 3:L 2e:NSM d:L 1:NSM 2:L 9: d:L 49: 107:L 9: 1:L 26:NSM 7:
1:NSM 6:L 8: a:L 1d: 3:L 20: 2:NSM 16: 1:L 1:NSM 7:L 1:NSM 2:L 1:NSM 2: 49:L 7: 1:L 2: 1:L 26:NSM 6: 3:NSM 1: 1:NSM
2: 1:NSM 7:L 1:NSM 1: 8:L a: 6:L 6: 1:L 2: 1:L 25: 1:NSM 2: 1:L 2:NSM 1:L 1:NSM 1:L 1: 7:L a: 136:L 13:NSM 2:L 4:
b7:L 1: f:L 15:ON 8:ET 4:ON 11: d:L 39b: 66:L 6f: 1:L 5: b:L c4: a4c:L 63: d:L 42f: 1:L 9: fc7:L 247: 21b9:L 239:
7:L 1f: 1:L a: 4:L 51: 1:L a: 6:L 1e: 2:NSM 5:L 1: a:L 30:NSM 7:L f: a:L a: 1:L 7: 1:L 15: 5:L 13: 2b0:L 5b: 65:L
4b: 4:NSM 1:L 38: 7:NSM 4:L d: 40:L 2:ON 1:L 1:NSM 1: b:L 2: e:L 17f8: 8:L 4d6: 2a:L 9: 22e7:L 4: 1:L 7: 1:L 2: 1:L
123: 2d:L 3: 11:L 4: 8:L 18c: 904:L 6b: 5:L d: 3:L 9: 7:L a: 2:L 1:NSM 2:L 1:BN 4: 125c:NSM 2e: 2:NSM 17: 9:L 74:
3c:L f6: a:L 27: 2:L 3e:NSM 3:L 9:BN 8:NSM 8:L 2:NSM 7:L 1e:NSM 4:L 3b:ON 2: 15:ON 42:NSM 3:ON 1: 9a:L 14: c:ON 57:
9:L 19: 87:L 55: 1:L 47: 1:L 2: 2:L 1: 2:L 2: 2:L 4: 1:L c: 1:L 1: 1:L 7: 1:L 41: 1:L 4: 2:L 8: 1:L 7: 1:L 1c: 1:L
4: 1:L 5: 1:L 1: 3:L 7: 1:L 154: 2:L 33:ON 1:L 39:ON 1:L 39:ON 1:L 39:ON 1:L 39:ON 1:L 8: 2:EN 32:L 200:NSM 37:L
4:NSM 32:L 8:NSM 1:L e:NSM 1:L 7: f:NSM 5: 1:NSM f: 450:L 1f: e1:NSM 7: 1:NSM 11: 2:NSM 7: 1:NSM 2: 1:NSM 5: d5:L
2d: 3:NSM 7:L 7: 2:L a: 4:L 2: 140:L 1e:NSM 1: 11:L 2c:NSM 4:L a: 5:ET 1: 4e0:L 7: 1:L 4: 1:L 2: 1:L f: 1:R c5: 2:R
9:NSM 7: 29:R 44:NSM 7:R 1: 4:R a: 4:R 2: 311:AL 44: 4c:AL 3d: c2:AL 4: 1:AL 1b: 1:AL 2: 1:AL 1: 2:AL 1: 1:AL a:
1:AL 4: 1:AL 1: 1:AL 1: 6:AL 1: 4:AL 1: 1:AL 1: 1:AL 1: 1:AL 3: 1:AL 2: 1:AL 1: 2:AL 1: 1:AL 1: 1:AL 1: 1:AL 1: 1:AL
1: 1:AL 2: 1:AL 1: 2:AL 4: 1:AL 7: 1:AL 4: 1:AL 4: 1:AL 1: 1:AL a: 1:AL 11: 5:AL 3: 1:AL 5: 1:AL 11: 34:ON 2: 10e:ON
2c: 4:ON 64: c:ON f: 2:ON f: 1:ON f: 1:ON 25: a:EN b:ON 5:L 1f:ON 1:L 3a:ON 6:L 3d:ON 1: 38:L 1d: d:L 2c: 4:L 9: 7:L
2: e:ON 6: 9a:ON 3d8: 5:ON 10: 3:ON d: 3:ON 74: c:ON 59: 7:ON c: 4:ON 1: f:ON c: 4:ON 38: 8:ON a: 6:ON 28: 8:ON 1e:
2:ON 2: 4e:ON 154: c:ON e: 2:ON 5: 3:ON 5: 3:ON 7: 9:ON 1d: 3:ON b: 5:ON 6: a:ON a: 6:ON 8: 8:ON 7: 9:ON 93: 1:ON
37: 25:EN a: 406:L a6e0: 20:L 1039: 7:L de: 2:L 1682: e:L 1d31: c1f:L 21e: 5e2:L 134b: aecb6:BN 1: 1e:BN 60: 80:NSM
f0: fe10:L fffe: 2:L fffe:
"""

WIDTH = """
20:Na 5f:N 22:A 1:Na 2:A 1:Na 2:A 2:N 1:A 1:N 1:Na 1:A 2:Na 1:A 5:N 1:A 5:N 1:A 4:N 6:A 1:N 9:A 1:N 6:A 2:N 5:A 4:N
4:A 1:N 1:A 3:N 1:A 2:N 2:A 1:N 1:A 2:N 3:A 4:N 1:A 1:N 1:A 1:N 2:A 1:N f:A 1:N 1:A 1:N 7:A 1:N a:A 2:N 3:A 1:N 5:A
3:N 4:A 1:N 6:A 4:N 1:A 1:N 3:A 4:N 1:A 1:N 4:A 2:N 12:A 2:N 3:A 1:N 62:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A 1:N 1:A
1:N 1:A 1:N 1:A 1:N 74:A 1:N f:A 1:N 62:A 1:N 2:A 1:N 1:A 3:N 1:A 1:N 2:A 1:N 7:A 4:N 1:A 1:N 1:A 1:N 20:A 70:N 8:F
2:N 6:F 4:N 7:F 1:N 1:F 1:N 3:A 11:F 1:A 7:N 7:A 11:N 1:A 7:N 37:A 1:N e:A 40:N 1:A 1:N de:F 1:N 26:F 2:N 32:F 2:N
3:F 1:N 37:F 8:N 1b:F 4:N 6:F b:N 10e:F 1:N 3c:F 2:N 65:F e:N 3b:F 2:N 31:F 2:N f:F 1:N 1c:F 2:N 1:F 1:N b:F 5:N
1f:F 1:N 2:F 6:N ec:F 1:N 8:F 2:N 2:F 2:N 16:F 1:N 7:F 1:N 1:F 3:N 4:F 2:N 9:F 2:N 2:F 2:N 4:F 8:N 1:F 4:N 2:F 1:N
5:F 2:N 19:F 2:N 3:F 1:N 6:F 4:N 2:F 2:N 16:F 1:N 7:F 1:N 2:F 1:N 2:F 1:N 2:F 2:N 1:F 1:N 5:F 4:N 2:F 2:N 3:F 3:N
1:F 7:N 4:F 1:N 1:F 7:N 11:F a:N 3:F 1:N 9:F 1:N 3:F 1:N 16:F 1:N 7:F 1:N 2:F 1:N 5:F 2:N a:F 1:N 3:F 1:N 3:F 2:N
1:F f:N 4:F 2:N c:F 7:N 7:F 1:N 3:F 1:N 8:F 2:N 2:F 2:N 16:F 1:N 7:F 1:N 2:F 1:N 5:F 2:N 9:F 2:N 2:F 2:N 3:F 7:N 3:F
4:N 2:F 1:N 5:F 2:N 12:F a:N 2:F 1:N 6:F 3:N 3:F 1:N 4:F 3:N 2:F 1:N 1:F 1:N 2:F 3:N 2:F 3:N 3:F 3:N c:F 4:N 5:F 3:N
3:F 1:N 4:F 2:N 1:F 6:N 1:F e:N 15:F 5:N d:F 1:N 3:F 1:N 17:F 1:N 10:F 2:N 9:F 1:N 3:F 1:N 4:F 7:N 2:F 1:N 3:F 2:N
1:F 2:N 4:F 2:N a:F 7:N 16:F 1:N 3:F 1:N 17:F 1:N a:F 1:N 5:F 2:N 9:F 1:N 3:F 1:N 4:F 7:N 2:F 6:N 2:F 1:N 4:F 2:N
a:F 1:N 2:F d:N d:F 1:N 3:F 1:N 33:F 1:N 3:F 1:N 6:F 4:N 10:F 2:N 1a:F 1:N 3:F 1:N 12:F 3:N 18:F 1:N 9:F 1:N 1:F 2:N
7:F 3:N 1:F 4:N 6:F 1:N 1:F 1:N 8:F 6:N a:F 2:N 3:F c:N 3a:F 4:N 1d:F 25:N 2:F 1:N 1:F 1:N 5:F 1:N 18:F 1:N 1:F 1:N
17:F 2:N 5:F 1:N 1:F 1:N 6:F 2:N a:F 2:N 4:F 20:N 48:F 1:N 24:F 4:N 27:F 1:N 24:F 1:N f:F 1:N d:F 25:N c6:F 1:N 1:F
5:N 1:F 2:N 30:W 60:N e9:F 1:N 4:F 2:N 7:F 1:N 1:F 1:N 4:F 2:N 29:F 1:N 4:F 2:N 21:F 1:N 4:F 2:N 7:F 1:N 1:F 1:N 4:F
2:N f:F 1:N 39:F 1:N 4:F 2:N 43:F 2:N 20:F 3:N 1a:F 6:N 56:F 2:N 6:F 2:N 29d:F 3:N 59:F 7:N 16:F 9:N 18:F 9:N 14:F
c:N d:F 1:N 3:F 1:N 2:F c:N 5e:F 2:N a:F 6:N a:F 6:N 1a:F 6:N 59:F 7:N 2b:F 5:N 46:F a:N 1f:F 1:N c:F 4:N c:F 4:N
1:F 3:N 2a:F 2:N 5:F b:N 2c:F 4:N 1a:F 6:N b:F 3:N 3e:F 2:N 41:F 1:N 1d:F 2:N b:F 6:N a:F 6:N e:F 2:N 1f:F 31:N 4d:F
3:N 2f:F 1:N 74:F 8:N 3c:F 3:N f:F 3:N 3c:F 7:N 2b:F 2:N b:F 8:N 2b:F 5:N 216:F 2:N 6:F 2:N 26:F 2:N 6:F 2:N 8:F 1:N
1:F 1:N 1:F 1:N 1:F 1:N 1f:F 2:N 35:F 1:N f:F 1:N e:F 2:N 6:F 1:N 13:F 2:N 3:F 1:N 9:F 1:N 10:A 1:N 2:A 4:N 1:A 2:N
2:A 2:N 2:A 3:N 1:A 4:N 8:A 1:N 1:A 2:N 1:A 1:N 5:A 1:N 2:A 1:N 26:F 1:N c:F 2:A 1:N a:A 1:N 1:A 4:N a:F 1:N d:F 3:N
9:H 1:N 2:A 1:N 14:F f:N 21:F f:N 3:A 1:N 1:A 1:N 3:A 1:N 9:A 1:N 2:A 1:N a:A 2:N 3:A 1:N 4:A 1:N 27:A 2:N 6:A 4:N
1:A c:N 4:A a:N f:A 1:N 2:F 4:A a:N 1e:A 2:N 18:A 1:N 1:A 1:N 12:A 1:N 18:A 1:N 1:A 2:N 3:A 2:N 2:A 1:N 3:A 1:N 1:A
1:N 3:A 1:N 4:A 1:N 2:A 4:N 2:A 1:N 1:A 1:N 1:A 6:N 1:A 1:N 5:A 4:N 4:A 2:N a:A 1:N 3:A 1:N 5:A 1:N d:A 2:N 2:A 4:N
2:A 2:N 2:A 2:N 12:A 2:N 2:A 2:N d:A 1:N 3:A 1:N b:A 1:N 19:A 1:N 52:A 1:N 7:W 2:N d:W 2:N be:W 4:N 3:W 1:N 2:W 1:N
33:F 19:N b:F 15:A 8a:N 1:A 61:N 4:A 24:N c:A 10:N 2:A 4:N a:A 2:N 1:A 7:N 8:A 2:N 2:A 2:N 4:A 2:N 2:A 2:N 4:A 3:N
2:A 1:N 2:A 4:N 10:A 4:N 9:A 1:N d:W 2:N 6:A 2:N 2:A 1:N 4:A 2:N 4:W 2:N 6:A 1:N 1:A 1:N 21:A 1:N 1:A 1:N 5:W c:N
c:A 2:N 1:A 3:N 1:A 4:N 1:A 2:N 1:A 1:N f:W 1:N 13:W 1:N a:A 2:N 1:W 1:N 8:W 2:N 11:W 2:A 1:N 4:W 2:A 8:W 1:A 5:W
1:A d:N 1:A 1:N 4:A 2:W 1:A 7:W 2:A 1:W 1:A 4:W 1:A 2:W 1:A 2:N 5:W 1:N 4:W 2:N 1c:W 1:N 14:A 1:N e:W 1:N 1:W 1:N
4:W 3:N 1:W 1:N 1e:A a:N 15:W 3:N 18:W 1:N e:W 1:N 26:Na 8:N 197:Na 2:N 194:W 2:N 33:W 1:N 4:W 1:A 4:N 1a:F 2:N 20:F
1:N 15d:F 5:N 2d:F 1:N 1:F 5:N 1:F 2:N 38:F 7:N 2:F e:N 18:F 9:N 7:F 1:N 7:F 1:N 7:F 1:N 7:F 1:N 7:F 1:N 7:F 1:N 7:F
1:N 7:F 1:N 7e:F 22:W 1a:F 1:W 59:F c:W d6:F 1a:W c:F 5:W 3e:N 1:F 1:W 56:F 2:W 67:F 5:W 2b:F 1:W 5e:F 1:W 54:F c:W
2f:F 1:W 28:A 8:W 1b70:N 40:W 568d:F 3:W 37:F 9:N 15c:F 14:N b8:F 8:N cb:F 5:N 2:F 1:N 1:F 1:N 5:F 18:N 3b:F 3:N a:F
6:N 38:F 8:N 46:F 8:N c:F 6:N 74:F b:N 1:W 1d:F 3:N 4e:F 1:N b:F 4:N 21:F 1:N 37:F 9:N e:F 2:N a:F 2:N 67:F 18:N
1c:F a:N 6:F 2:N 6:F 2:N 6:F 9:N 7:F 1:N 7:F 1:N 3c:F 4:N 7e:F 2:N a:F 6:W 2ba4:F c:N 17:F 4:N 31:F 4:N 800:A 1900:W
16e:F 2:W 6a:F 26:N 7:F c:N 5:F 5:N 1a:F 1:N 5:F 1:N 1:F 1:N 2:F 1:N 2:F 1:N 7d:F 10:N 1bd:F 2:N 36:F 7:N 1:F 20:N
10:A 10:W a:F 6:N 10:W 23:F 1:W 13:F 1:W 4:F 4:N 5:F 1:N 87:F 2:N 1:F 61:H 5e:F 3:H 6:F 2:H 6:F 2:H 6:F 2:H 3:F b:H
7:F a:N 4:A 1:F 2:N c:F 1:N 1a:F 1:N 13:F 1:N 2:F 1:N f:F 2:N e:F 22:N 7b:F 5:N 3:F 4:N 2d:F 3:N 58:F 1:N d:F 3:N
1:F 2f:N 2e:F 82:N 1d:F 3:N 31:F f:N 1c:F 4:N 24:F 9:N 1e:F 5:N 2b:F 5:N 1e:F 1:N 25:F 4:N e:F 2a:N 9e:F 2:N a:F 6:N
24:F 4:N 24:F 4:N 28:F 8:N 34:F b:N c:F 1:N f:F 1:N 7:F 1:N 2:F 1:N b:F 1:N f:F 1:N 7:F 1:N 2:F 43:N 137:F 9:N 16:F
a:N 8:F 18:N 6:F 1:N 2a:F 1:N 9:F 45:N 6:F 2:N 1:F 1:N 2c:F 1:N 2:F 3:N 1:F 2:N 17:F 1:N 48:F 8:N 9:F 30:N 13:F 1:N
2:F 5:N 21:F 3:N 1b:F 5:N 1:F 40:N 38:F 4:N 14:F 2:N 32:F 1:N 2:F 5:N 8:F 1:N 3:F 1:N 1d:F 2:N 3:F 4:N a:F 7:N 9:F
7:N 40:F 20:N 27:F 4:N c:F 9:N 36:F 3:N 1d:F 2:N 1b:F 5:N 1a:F 7:N 4:F c:N 7:F 50:N 49:F 37:N 33:F d:N 33:F 7:N 2e:F
8:N a:F 126:N 1f:F 1:N 2a:F 1:N 3:F 2:N 2:F 4e:N 28:F 8:N 2a:F 16:N 1a:F 26:N 1c:F 14:N 17:F 9:N 4e:F 4:N 24:F 9:N
44:F a:N 1:F 2:N 19:F 7:N a:F 6:N 35:F 1:N 12:F 8:N 27:F 9:N 60:F 1:N 14:F b:N 12:F 1:N 2c:F 41:N 7:F 1:N 1:F 1:N
4:F 1:N f:F 1:N b:F 6:N 3b:F 5:N a:F 6:N 4:F 1:N 8:F 2:N 2:F 2:N 16:F 1:N 7:F 1:N 2:F 1:N 5:F 1:N a:F 2:N 2:F 2:N
3:F 2:N 1:F 6:N 1:F 5:N 7:F 2:N 7:F 3:N 5:F 8b:N 5c:F 1:N 5:F 1e:N 48:F 8:N a:F a6:N 36:F 2:N 26:F 22:N 45:F b:N a:F
6:N d:F 13:N 3a:F 6:N a:F 36:N 1b:F 2:N f:F 4:N 17:F b9:N 3c:F 64:N 53:F c:N 8:F 2:N 1:F 2:N 8:F 1:N 2:F 1:N 1e:F
1:N 2:F 2:N c:F 9:N a:F 46:N 8:F 2:N 2e:F 2:N b:F 1b:N 48:F 8:N 53:F d:N 49:F 107:N 9:F 1:N 2d:F 1:N e:F a:N 1d:F
3:N 20:F 2:N 16:F 1:N e:F 49:N 7:F 1:N 2:F 1:N 2c:F 3:N 1:F 1:N 2:F 1:N 9:F 8:N a:F 6:N 6:F 1:N 2:F 1:N 25:F 1:N 2:F
1:N 6:F 7:N a:F 136:N 19:F b7:N 1:F f:N 32:F d:N 39b:F 66:N 6f:F 1:N 5:F b:N c4:F a4c:N 63:F d:N 42f:F 1:N 9:F fc7:N
247:F 21b9:N 239:F 7:N 1f:F 1:N a:F 4:N 51:F 1:N a:F 6:N 1e:F 2:N 6:F a:N 46:F a:N a:F 1:N 7:F 1:N 15:F 5:N 13:F
2b0:N 5b:F 65:N 4b:F 4:N 39:F 7:N 11:F 40:W 5:F b:W 2:F e:W 17f8:F 8:W 4d6:F 2a:W 9:F 22e7:W 4:F 1:W 7:F 1:W 2:F 1:W
123:F 2d:W 3:F 11:W 4:F 8:W 18c:F 904:N 6b:F 5:N d:F 3:N 9:F 7:N a:F 2:N 8:F 125c:N 2e:F 2:N 17:F 9:N 74:F 3c:N f6:F
a:N 27:F 2:N c2:F 15:N 46:F 9a:N 14:F c:N 57:F 9:N 19:F 87:N 55:F 1:N 47:F 1:N 2:F 2:N 1:F 2:N 2:F 2:N 4:F 1:N c:F
1:N 1:F 1:N 7:F 1:N 41:F 1:N 4:F 2:N 8:F 1:N 7:F 1:N 1c:F 1:N 4:F 1:N 5:F 1:N 1:F 3:N 7:F 1:N 154:F 2:N 124:F 2:N
2be:F f:N 5:F 1:N f:F 450:N 1f:F e1:N 7:F 1:N 11:F 2:N 7:F 1:N 2:F 1:N 5:F d5:N 2d:F 3:N e:F 2:N a:F 4:N 2:F 140:N
1f:F 11:N 3a:F 5:N 1:F 4e0:N 7:F 1:N 4:F 1:N 2:F 1:N f:F 1:N c5:F 2:N 10:F 29:N 4c:F 4:N a:F 4:N 2:F 311:N 44:F 4c:N
3d:F c2:N 4:F 1:N 1b:F 1:N 2:F 1:N 1:F 2:N 1:F 1:N a:F 1:N 4:F 1:N 1:F 1:N 1:F 6:N 1:F 4:N 1:F 1:N 1:F 1:N 1:F 1:N
3:F 1:N 2:F 1:N 1:F 2:N 1:F 1:N 1:F 1:N 1:F 1:N 1:F 1:N 1:F 1:N 2:F 1:N 1:F 2:N 4:F 1:N 7:F 1:N 4:F 1:N 4:F 1:N 1:F
1:N a:F 1:N 11:F 5:N 3:F 1:N 5:F 1:N 11:F 34:N 2:F 10e:N 4:W 1:N 27:F 4:N 64:F c:N f:F 2:N f:F 1:N e:W 1:F 1:N 25:F
a:A b:N 5:A 1e:N 2:A 3a:N 6:A 1e:W 1:A 2:W a:A 12:N 1:F 38:N 1a:W 3:F d:W 2c:F 4:W 9:F 7:W 2:F e:W 6:F 9a:W 21:N c:W
9:N 1:W 46:N 1:W 16:N c:W 2b:N 4:W 5:N c:W 11:N 3:W 1:N 3:W 47:N 1:W 1:N 1:W bb:N 2:W 3f:N d:W 4:N 1:W 18:N 12:W 1:N
1a:W 2:N d:W 1:N 56:W 55:N 30:W 46:N 6:W 1:N 3:W 3:N 2:W 3:F 5:W 3:N b:W 2:F 3:N 4:W 9:F 3:N 74:F c:N 59:F 7:W c:F
4:W 1:F f:N c:F 4:N 38:F 8:N a:F 6:N 28:F 8:N 1e:F 2:N 2:F 4e:N c:W 2f:N 1:W a:N 1:W b9:N 54:F c:N e:F 2:W 5:F 3:W
5:F 3:W 7:F 9:W 1d:F 3:W b:F 5:W 6:F a:W a:F 6:W 8:F 8:W 7:F 9:N 93:F 1:N 37:F 25:N a:F 406:W a6e0:F 20:W 1039:F 7:W
de:F 2:W 1682:F e:W 1d31:F c1f:W 21e:F 5e2:W 134b:F aecb6:N 1:F 1e:N 60:F 80:A f0:F fe10:A fffe:F 2:A fffe:F
"""

COMBINING = """
300:230 15:232 1:220 4:232 1:216 1:220 5:202 2:220 4:202 2:220 b:1 5:220 4:230 8:240 1:230 1:220 3:230 3:220 2:0
1:230 3:220 4:230 1:232 1:220 2:230 1:233 1:234 2:233 1:234 2:233 1:230 d:0 113:230 5:0 109:220 1:230 4:220 1:230
3:222 1:220 1:230 6:220 6:230 2:220 1:230 2:222 1:228 1:230 1:10 1:11 1:12 1:13 1:14 1:15 1:16 1:17 1:18 1:19 2:20
1:21 1:22 1:0 1:23 1:0 1:24 1:25 1:0 1:230 1:220 1:0 1:18 1:0 48:230 8:30 1:31 1:32 1:0 30:27 1:28 1:29 1:30 1:31
1:32 1:33 1:34 1:230 2:220 2:230 5:220 1:230 2:220 1:0 10:35 1:0 65:230 7:0 2:230 4:220 1:230 1:0 2:230 2:0 1:220
1:230 2:220 1:0 23:36 1:0 1e:230 1:220 1:230 2:220 1:230 2:220 3:230 1:220 2:230 1:220 1:230 3:220 1:230 1:220 1:230
1:220 1:230 1:220 1:230 2:0 a0:230 7:220 1:230 1:0 9:220 1:0 18:230 4:0 1:230 9:0 1:230 3:0 1:230 5:0 2b:220 3:0
3c:230 1:220 3:230 4:0 2a:230 5:220 5:230 e:0 1:220 1:230 2:220 1:230 2:220 1:230 3:220 3:27 1:28 1:29 1:230 3:220
1:230 2:220 2:230 5:0 3c:7 1:0 10:9 1:0 3:230 1:220 1:230 2:0 67:7 1:0 10:9 1:0 30:230 1:0 3d:7 1:0 10:9 1:0 6e:7
1:0 10:9 1:0 6e:7 1:0 10:9 1:0 7f:9 1:0 6e:7 1:0 10:9 1:0 7:84 1:91 1:0 65:7 1:0 10:9 1:0 6d:9 2:0 10:9 1:0 7c:9 1:0
6d:103 2:9 1:0 d:107 4:0 6c:118 2:9 1:0 d:122 4:0 4c:220 2:0 1b:220 1:0 1:220 1:0 1:216 1:0 37:129 1:130 1:0 1:132
1:0 5:130 4:0 2:130 1:0 1:230 2:9 1:0 1:230 2:0 3e:220 1:0 70:7 1:0 1:9 2:0 52:220 1:0 2cf:230 3:0 3b4:9 2:0 1e:9
1:0 9d:9 1:0 a:230 1:0 cb:228 1:0 8f:222 1:230 1:220 1:0 db:230 1:220 1:0 47:9 1:0 14:230 8:0 2:220 1:0 30:230 5:220
6:230 2:220 1:0 1:220 2:230 2:220 2:230 5:220 1:230 4:0 65:7 1:0 f:9 1:0 26:230 1:220 1:230 7:0 36:9 2:0 3a:7 1:0
b:9 2:0 43:7 1:0 98:230 3:0 1:1 1:220 5:230 2:220 4:230 1:0 1:1 7:0 4:220 1:0 6:230 1:0 3:230 2:0 c6:230 2:220 1:230
7:220 1:230 2:234 1:214 1:220 1:202 1:230 25:232 1:228 2:220 1:218 1:230 1:233 1:220 1:230 1:220 1:0 2d0:230 2:1
2:230 4:1 3:230 2:0 4:230 1:0 3:1 2:230 1:220 1:230 1:1 2:220 4:230 1:0 bfe:230 3:0 8d:9 1:0 60:230 20:0 22a:218
1:228 1:232 1:222 1:224 2:0 69:8 2:0 75d4:230 1:0 4:230 a:0 20:230 2:0 50:230 2:0 114:9 1:0 25:9 1:0 97:9 1:0 1b:230
12:0 39:220 3:0 25:9 1:0 5f:7 1:0 c:9 1:0 ef:230 1:0 1:230 2:220 1:0 2:230 2:0 5:230 2:0 1:230 1:0 34:9 1:0 f6:9 1:0
4f30:26 1:0 301:230 7:220 7:230 2:0 3cd:220 1:0 e2:220 1:0 95:230 5:0 692:220 1:0 1:230 1:0 28:230 1:1 1:220 1:0 4:9
1:0 a5:230 1:220 1:0 23d:230 4:0 183:230 2:0 99:220 2:230 3:220 1:230 1:220 4:0 31:230 1:220 1:230 1:220 1:0 c0:9
1:0 29:9 1:0 e:9 1:0 39:9 1:7 1:0 45:230 3:0 30:9 2:0 3e:7 1:0 4c:9 1:0 9:7 1:0 6a:9 1:7 1:0 b2:7 1:9 1:0 50:7 2:0
10:9 1:0 18:230 7:0 3:230 5:0 cd:9 1:0 3:7 1:0 17:230 1:0 63:9 1:7 1:0 fb:9 1:7 1:0 7e:9 1:0 76:9 1:7 1:0 73:9 1:0
10d:9 1:7 1:0 102:9 2:0 4:7 1:0 9c:9 1:0 53:9 1:0 12:9 1:0 51:9 1:0 1a5:9 1:0 102:7 1:0 1:9 2:0 51:9 1:0 4d58:1 5:0
3b:230 7:0 4b9:6 2:0 4cac:1 1:0 14c6:216 2:1 3:0 3:226 1:216 5:0 8:220 8:0 2:230 5:220 2:0 1e:230 4:0 94:230 3:0
dbb:230 7:0 1:230 11:0 2:230 7:0 1:230 2:0 1:230 5:0 105:230 7:0 177:230 1:0 3d:230 4:0 5e0:220 7:0 6d:230 6:7 1:0
"""

MIRRORED = """
28:1 2:0 12:1 1:0 1:1 1:0 1c:1 1:0 1:1 1:0 1d:1 1:0 1:1 1:0 2d:1 1:0 f:1 1:0 e7e:1 4:0 75d:1 2:0 99c:1 2:0 a:1 2:0
36:1 2:0 e:1 2:0 b1:1 1:0 c0:1 4:0 3:1 6:0 3:1 1:0 3:1 2:0 3:1 4:0 1:1 4:0 1:1 1:0 1:1 1:0 4:1 9:0 5:1 1:0 1:1 12:0
5:1 4:0 9:1 2:0 1:1 1:0 1:1 8:0 2:1 1f:0 2:1 4:0 5:1 1:0 9:1 2:0 2:1 13:0 5:1 2:0 9:1 5:0 2:1 2:0 4:1 18:0 2:1 10:0
8:1 4:0 14:1 2:0 7:1 2:0 43d:1 e:0 4a:1 1:0 2:1 4:0 1:1 2:0 1:1 3:0 5:1 4:0 5:1 3:0 3:1 e:0 193:1 16:0 2:1 6:0 1:1
e:0 8:1 1:0 7:1 6:0 3:1 1:0 4:1 5:0 1:1 2:0 2:1 5:0 4:1 1:0 1:1 3:0 2:1 2:0 a:1 6:0 2:1 2:0 c:1 13:0 1:1 4:0 2:1 1:0
1:1 1:0 2:1 1:0 1:1 4:0 5:1 2:0 6:1 3:0 18:1 2:0 b:1 2:0 4:1 4:0 1:1 2:0 2:1 2:0 4:1 2b:0 2:1 8:0 1:1 28:0 5:1 1:0
1:1 1:0 3:1 5:0 5:1 3:0 4:1 1:0 3:1 5:0 1:1 1:0 100:1 1:0 203:1 4:0 3:1 2:0 1:1 2:0 e:1 2:0 2:1 a:0 2b:1 8:0 1ab:1
a:0 2:1 8:0 ce3d:1 6:0 5:1 2:0 a2:1 2:0 12:1 1:0 1:1 1:0 1c:1 1:0 1:1 1:0 1d:1 1:0 1:1 1:0 1:1 2:0 1:1 2:0 d777:1
1:0 39:1 1:0 39:1 1:0 39:1 1:0 39:1 1:0
"""

# A character and its decomposition: with a kind for those that only look alike; with a mark where composing does not make it again.
DECOMPOSITION = """
a0=noBreak>20 a8=compat>20,308 aa=super>61 af=compat>20,304 b2=super>32 b3=super>33 b4=compat>20,301 b5=compat>3bc
b8=compat>20,327 b9=super>31 ba=super>6f bc=fraction>31,2044,34 bd=fraction>31,2044,32 be=fraction>33,2044,34
c0=41,300 c1=41,301 c2=41,302 c3=41,303 c4=41,308 c5=41,30a c7=43,327 c8=45,300 c9=45,301 ca=45,302 cb=45,308
cc=49,300 cd=49,301 ce=49,302 cf=49,308 d1=4e,303 d2=4f,300 d3=4f,301 d4=4f,302 d5=4f,303 d6=4f,308 d9=55,300
da=55,301 db=55,302 dc=55,308 dd=59,301 e0=61,300 e1=61,301 e2=61,302 e3=61,303 e4=61,308 e5=61,30a e7=63,327
e8=65,300 e9=65,301 ea=65,302 eb=65,308 ec=69,300 ed=69,301 ee=69,302 ef=69,308 f1=6e,303 f2=6f,300 f3=6f,301
f4=6f,302 f5=6f,303 f6=6f,308 f9=75,300 fa=75,301 fb=75,302 fc=75,308 fd=79,301 ff=79,308 100=41,304 101=61,304
102=41,306 103=61,306 104=41,328 105=61,328 106=43,301 107=63,301 108=43,302 109=63,302 10a=43,307 10b=63,307
10c=43,30c 10d=63,30c 10e=44,30c 10f=64,30c 112=45,304 113=65,304 114=45,306 115=65,306 116=45,307 117=65,307
118=45,328 119=65,328 11a=45,30c 11b=65,30c 11c=47,302 11d=67,302 11e=47,306 11f=67,306 120=47,307 121=67,307
122=47,327 123=67,327 124=48,302 125=68,302 128=49,303 129=69,303 12a=49,304 12b=69,304 12c=49,306 12d=69,306
12e=49,328 12f=69,328 130=49,307 132=compat>49,4a 133=compat>69,6a 134=4a,302 135=6a,302 136=4b,327 137=6b,327
139=4c,301 13a=6c,301 13b=4c,327 13c=6c,327 13d=4c,30c 13e=6c,30c 13f=compat>4c,b7 140=compat>6c,b7 143=4e,301
144=6e,301 145=4e,327 146=6e,327 147=4e,30c 148=6e,30c 149=compat>2bc,6e 14c=4f,304 14d=6f,304 14e=4f,306 14f=6f,306
150=4f,30b 151=6f,30b 154=52,301 155=72,301 156=52,327 157=72,327 158=52,30c 159=72,30c 15a=53,301 15b=73,301
15c=53,302 15d=73,302 15e=53,327 15f=73,327 160=53,30c 161=73,30c 162=54,327 163=74,327 164=54,30c 165=74,30c
168=55,303 169=75,303 16a=55,304 16b=75,304 16c=55,306 16d=75,306 16e=55,30a 16f=75,30a 170=55,30b 171=75,30b
172=55,328 173=75,328 174=57,302 175=77,302 176=59,302 177=79,302 178=59,308 179=5a,301 17a=7a,301 17b=5a,307
17c=7a,307 17d=5a,30c 17e=7a,30c 17f=compat>73 1a0=4f,31b 1a1=6f,31b 1af=55,31b 1b0=75,31b 1c4=compat>44,17d
1c5=compat>44,17e 1c6=compat>64,17e 1c7=compat>4c,4a 1c8=compat>4c,6a 1c9=compat>6c,6a 1ca=compat>4e,4a
1cb=compat>4e,6a 1cc=compat>6e,6a 1cd=41,30c 1ce=61,30c 1cf=49,30c 1d0=69,30c 1d1=4f,30c 1d2=6f,30c 1d3=55,30c
1d4=75,30c 1d5=dc,304 1d6=fc,304 1d7=dc,301 1d8=fc,301 1d9=dc,30c 1da=fc,30c 1db=dc,300 1dc=fc,300 1de=c4,304
1df=e4,304 1e0=226,304 1e1=227,304 1e2=c6,304 1e3=e6,304 1e6=47,30c 1e7=67,30c 1e8=4b,30c 1e9=6b,30c 1ea=4f,328
1eb=6f,328 1ec=1ea,304 1ed=1eb,304 1ee=1b7,30c 1ef=292,30c 1f0=6a,30c 1f1=compat>44,5a 1f2=compat>44,7a
1f3=compat>64,7a 1f4=47,301 1f5=67,301 1f8=4e,300 1f9=6e,300 1fa=c5,301 1fb=e5,301 1fc=c6,301 1fd=e6,301 1fe=d8,301
1ff=f8,301 200=41,30f 201=61,30f 202=41,311 203=61,311 204=45,30f 205=65,30f 206=45,311 207=65,311 208=49,30f
209=69,30f 20a=49,311 20b=69,311 20c=4f,30f 20d=6f,30f 20e=4f,311 20f=6f,311 210=52,30f 211=72,30f 212=52,311
213=72,311 214=55,30f 215=75,30f 216=55,311 217=75,311 218=53,326 219=73,326 21a=54,326 21b=74,326 21e=48,30c
21f=68,30c 226=41,307 227=61,307 228=45,327 229=65,327 22a=d6,304 22b=f6,304 22c=d5,304 22d=f5,304 22e=4f,307
22f=6f,307 230=22e,304 231=22f,304 232=59,304 233=79,304 2b0=super>68 2b1=super>266 2b2=super>6a 2b3=super>72
2b4=super>279 2b5=super>27b 2b6=super>281 2b7=super>77 2b8=super>79 2d8=compat>20,306 2d9=compat>20,307
2da=compat>20,30a 2db=compat>20,328 2dc=compat>20,303 2dd=compat>20,30b 2e0=super>263 2e1=super>6c 2e2=super>73
2e3=super>78 2e4=super>295 340=300 341=301 343=313 344=!308,301 374=2b9 37a=compat>20,345 37e=3b 384=compat>20,301
385=a8,301 386=391,301 387=b7 388=395,301 389=397,301 38a=399,301 38c=39f,301 38e=3a5,301 38f=3a9,301 390=3ca,301
3aa=399,308 3ab=3a5,308 3ac=3b1,301 3ad=3b5,301 3ae=3b7,301 3af=3b9,301 3b0=3cb,301 3ca=3b9,308 3cb=3c5,308
3cc=3bf,301 3cd=3c5,301 3ce=3c9,301 3d0=compat>3b2 3d1=compat>3b8 3d2=compat>3a5 3d3=3d2,301 3d4=3d2,308
3d5=compat>3c6 3d6=compat>3c0 3f0=compat>3ba 3f1=compat>3c1 3f2=compat>3c2 3f4=compat>398 3f5=compat>3b5
3f9=compat>3a3 400=415,300 401=415,308 403=413,301 407=406,308 40c=41a,301 40d=418,300 40e=423,306 419=418,306
439=438,306 450=435,300 451=435,308 453=433,301 457=456,308 45c=43a,301 45d=438,300 45e=443,306 476=474,30f
477=475,30f 4c1=416,306 4c2=436,306 4d0=410,306 4d1=430,306 4d2=410,308 4d3=430,308 4d6=415,306 4d7=435,306
4da=4d8,308 4db=4d9,308 4dc=416,308 4dd=436,308 4de=417,308 4df=437,308 4e2=418,304 4e3=438,304 4e4=418,308
4e5=438,308 4e6=41e,308 4e7=43e,308 4ea=4e8,308 4eb=4e9,308 4ec=42d,308 4ed=44d,308 4ee=423,304 4ef=443,304
4f0=423,308 4f1=443,308 4f2=423,30b 4f3=443,30b 4f4=427,308 4f5=447,308 4f8=42b,308 4f9=44b,308 587=compat>565,582
622=627,653 623=627,654 624=648,654 625=627,655 626=64a,654 675=compat>627,674 676=compat>648,674 677=compat>6c7,674
678=compat>64a,674 6c0=6d5,654 6c2=6c1,654 6d3=6d2,654 929=928,93c 931=930,93c 934=933,93c 958=!915,93c 959=!916,93c
95a=!917,93c 95b=!91c,93c 95c=!921,93c 95d=!922,93c 95e=!92b,93c 95f=!92f,93c 9cb=9c7,9be 9cc=9c7,9d7 9dc=!9a1,9bc
9dd=!9a2,9bc 9df=!9af,9bc a33=!a32,a3c a36=!a38,a3c a59=!a16,a3c a5a=!a17,a3c a5b=!a1c,a3c a5e=!a2b,a3c b48=b47,b56
b4b=b47,b3e b4c=b47,b57 b5c=!b21,b3c b5d=!b22,b3c b94=b92,bd7 bca=bc6,bbe bcb=bc7,bbe bcc=bc6,bd7 c48=c46,c56
cc0=cbf,cd5 cc7=cc6,cd5 cc8=cc6,cd6 cca=cc6,cc2 ccb=cca,cd5 d4a=d46,d3e d4b=d47,d3e d4c=d46,d57 dda=dd9,dca
ddc=dd9,dcf ddd=ddc,dca dde=dd9,ddf e33=compat>e4d,e32 eb3=compat>ecd,eb2 edc=compat>eab,e99 edd=compat>eab,ea1
f0c=noBreak>f0b f43=!f42,fb7 f4d=!f4c,fb7 f52=!f51,fb7 f57=!f56,fb7 f5c=!f5b,fb7 f69=!f40,fb5 f73=!f71,f72
f75=!f71,f74 f76=!fb2,f80 f77=compat>fb2,f81 f78=!fb3,f80 f79=compat>fb3,f81 f81=!f71,f80 f93=!f92,fb7 f9d=!f9c,fb7
fa2=!fa1,fb7 fa7=!fa6,fb7 fac=!fab,fb7 fb9=!f90,fb5 1026=1025,102e 10fc=super>10dc 1b06=1b05,1b35 1b08=1b07,1b35
1b0a=1b09,1b35 1b0c=1b0b,1b35 1b0e=1b0d,1b35 1b12=1b11,1b35 1b3b=1b3a,1b35 1b3d=1b3c,1b35 1b40=1b3e,1b35
1b41=1b3f,1b35 1b43=1b42,1b35 1d2c=super>41 1d2d=super>c6 1d2e=super>42 1d30=super>44 1d31=super>45 1d32=super>18e
1d33=super>47 1d34=super>48 1d35=super>49 1d36=super>4a 1d37=super>4b 1d38=super>4c 1d39=super>4d 1d3a=super>4e
1d3c=super>4f 1d3d=super>222 1d3e=super>50 1d3f=super>52 1d40=super>54 1d41=super>55 1d42=super>57 1d43=super>61
1d44=super>250 1d45=super>251 1d46=super>1d02 1d47=super>62 1d48=super>64 1d49=super>65 1d4a=super>259
1d4b=super>25b 1d4c=super>25c 1d4d=super>67 1d4f=super>6b 1d50=super>6d 1d51=super>14b 1d52=super>6f 1d53=super>254
1d54=super>1d16 1d55=super>1d17 1d56=super>70 1d57=super>74 1d58=super>75 1d59=super>1d1d 1d5a=super>26f
1d5b=super>76 1d5c=super>1d25 1d5d=super>3b2 1d5e=super>3b3 1d5f=super>3b4 1d60=super>3c6 1d61=super>3c7 1d62=sub>69
1d63=sub>72 1d64=sub>75 1d65=sub>76 1d66=sub>3b2 1d67=sub>3b3 1d68=sub>3c1 1d69=sub>3c6 1d6a=sub>3c7 1d78=super>43d
1d9b=super>252 1d9c=super>63 1d9d=super>255 1d9e=super>f0 1d9f=super>25c 1da0=super>66 1da1=super>25f 1da2=super>261
1da3=super>265 1da4=super>268 1da5=super>269 1da6=super>26a 1da7=super>1d7b 1da8=super>29d 1da9=super>26d
1daa=super>1d85 1dab=super>29f 1dac=super>271 1dad=super>270 1dae=super>272 1daf=super>273 1db0=super>274
1db1=super>275 1db2=super>278 1db3=super>282 1db4=super>283 1db5=super>1ab 1db6=super>289 1db7=super>28a
1db8=super>1d1c 1db9=super>28b 1dba=super>28c 1dbb=super>7a 1dbc=super>290 1dbd=super>291 1dbe=super>292
1dbf=super>3b8 1e00=41,325 1e01=61,325 1e02=42,307 1e03=62,307 1e04=42,323 1e05=62,323 1e06=42,331 1e07=62,331
1e08=c7,301 1e09=e7,301 1e0a=44,307 1e0b=64,307 1e0c=44,323 1e0d=64,323 1e0e=44,331 1e0f=64,331 1e10=44,327
1e11=64,327 1e12=44,32d 1e13=64,32d 1e14=112,300 1e15=113,300 1e16=112,301 1e17=113,301 1e18=45,32d 1e19=65,32d
1e1a=45,330 1e1b=65,330 1e1c=228,306 1e1d=229,306 1e1e=46,307 1e1f=66,307 1e20=47,304 1e21=67,304 1e22=48,307
1e23=68,307 1e24=48,323 1e25=68,323 1e26=48,308 1e27=68,308 1e28=48,327 1e29=68,327 1e2a=48,32e 1e2b=68,32e
1e2c=49,330 1e2d=69,330 1e2e=cf,301 1e2f=ef,301 1e30=4b,301 1e31=6b,301 1e32=4b,323 1e33=6b,323 1e34=4b,331
1e35=6b,331 1e36=4c,323 1e37=6c,323 1e38=1e36,304 1e39=1e37,304 1e3a=4c,331 1e3b=6c,331 1e3c=4c,32d 1e3d=6c,32d
1e3e=4d,301 1e3f=6d,301 1e40=4d,307 1e41=6d,307 1e42=4d,323 1e43=6d,323 1e44=4e,307 1e45=6e,307 1e46=4e,323
1e47=6e,323 1e48=4e,331 1e49=6e,331 1e4a=4e,32d 1e4b=6e,32d 1e4c=d5,301 1e4d=f5,301 1e4e=d5,308 1e4f=f5,308
1e50=14c,300 1e51=14d,300 1e52=14c,301 1e53=14d,301 1e54=50,301 1e55=70,301 1e56=50,307 1e57=70,307 1e58=52,307
1e59=72,307 1e5a=52,323 1e5b=72,323 1e5c=1e5a,304 1e5d=1e5b,304 1e5e=52,331 1e5f=72,331 1e60=53,307 1e61=73,307
1e62=53,323 1e63=73,323 1e64=15a,307 1e65=15b,307 1e66=160,307 1e67=161,307 1e68=1e62,307 1e69=1e63,307 1e6a=54,307
1e6b=74,307 1e6c=54,323 1e6d=74,323 1e6e=54,331 1e6f=74,331 1e70=54,32d 1e71=74,32d 1e72=55,324 1e73=75,324
1e74=55,330 1e75=75,330 1e76=55,32d 1e77=75,32d 1e78=168,301 1e79=169,301 1e7a=16a,308 1e7b=16b,308 1e7c=56,303
1e7d=76,303 1e7e=56,323 1e7f=76,323 1e80=57,300 1e81=77,300 1e82=57,301 1e83=77,301 1e84=57,308 1e85=77,308
1e86=57,307 1e87=77,307 1e88=57,323 1e89=77,323 1e8a=58,307 1e8b=78,307 1e8c=58,308 1e8d=78,308 1e8e=59,307
1e8f=79,307 1e90=5a,302 1e91=7a,302 1e92=5a,323 1e93=7a,323 1e94=5a,331 1e95=7a,331 1e96=68,331 1e97=74,308
1e98=77,30a 1e99=79,30a 1e9a=compat>61,2be 1e9b=17f,307 1ea0=41,323 1ea1=61,323 1ea2=41,309 1ea3=61,309 1ea4=c2,301
1ea5=e2,301 1ea6=c2,300 1ea7=e2,300 1ea8=c2,309 1ea9=e2,309 1eaa=c2,303 1eab=e2,303 1eac=1ea0,302 1ead=1ea1,302
1eae=102,301 1eaf=103,301 1eb0=102,300 1eb1=103,300 1eb2=102,309 1eb3=103,309 1eb4=102,303 1eb5=103,303
1eb6=1ea0,306 1eb7=1ea1,306 1eb8=45,323 1eb9=65,323 1eba=45,309 1ebb=65,309 1ebc=45,303 1ebd=65,303 1ebe=ca,301
1ebf=ea,301 1ec0=ca,300 1ec1=ea,300 1ec2=ca,309 1ec3=ea,309 1ec4=ca,303 1ec5=ea,303 1ec6=1eb8,302 1ec7=1eb9,302
1ec8=49,309 1ec9=69,309 1eca=49,323 1ecb=69,323 1ecc=4f,323 1ecd=6f,323 1ece=4f,309 1ecf=6f,309 1ed0=d4,301
1ed1=f4,301 1ed2=d4,300 1ed3=f4,300 1ed4=d4,309 1ed5=f4,309 1ed6=d4,303 1ed7=f4,303 1ed8=1ecc,302 1ed9=1ecd,302
1eda=1a0,301 1edb=1a1,301 1edc=1a0,300 1edd=1a1,300 1ede=1a0,309 1edf=1a1,309 1ee0=1a0,303 1ee1=1a1,303 1ee2=1a0,323
1ee3=1a1,323 1ee4=55,323 1ee5=75,323 1ee6=55,309 1ee7=75,309 1ee8=1af,301 1ee9=1b0,301 1eea=1af,300 1eeb=1b0,300
1eec=1af,309 1eed=1b0,309 1eee=1af,303 1eef=1b0,303 1ef0=1af,323 1ef1=1b0,323 1ef2=59,300 1ef3=79,300 1ef4=59,323
1ef5=79,323 1ef6=59,309 1ef7=79,309 1ef8=59,303 1ef9=79,303 1f00=3b1,313 1f01=3b1,314 1f02=1f00,300 1f03=1f01,300
1f04=1f00,301 1f05=1f01,301 1f06=1f00,342 1f07=1f01,342 1f08=391,313 1f09=391,314 1f0a=1f08,300 1f0b=1f09,300
1f0c=1f08,301 1f0d=1f09,301 1f0e=1f08,342 1f0f=1f09,342 1f10=3b5,313 1f11=3b5,314 1f12=1f10,300 1f13=1f11,300
1f14=1f10,301 1f15=1f11,301 1f18=395,313 1f19=395,314 1f1a=1f18,300 1f1b=1f19,300 1f1c=1f18,301 1f1d=1f19,301
1f20=3b7,313 1f21=3b7,314 1f22=1f20,300 1f23=1f21,300 1f24=1f20,301 1f25=1f21,301 1f26=1f20,342 1f27=1f21,342
1f28=397,313 1f29=397,314 1f2a=1f28,300 1f2b=1f29,300 1f2c=1f28,301 1f2d=1f29,301 1f2e=1f28,342 1f2f=1f29,342
1f30=3b9,313 1f31=3b9,314 1f32=1f30,300 1f33=1f31,300 1f34=1f30,301 1f35=1f31,301 1f36=1f30,342 1f37=1f31,342
1f38=399,313 1f39=399,314 1f3a=1f38,300 1f3b=1f39,300 1f3c=1f38,301 1f3d=1f39,301 1f3e=1f38,342 1f3f=1f39,342
1f40=3bf,313 1f41=3bf,314 1f42=1f40,300 1f43=1f41,300 1f44=1f40,301 1f45=1f41,301 1f48=39f,313 1f49=39f,314
1f4a=1f48,300 1f4b=1f49,300 1f4c=1f48,301 1f4d=1f49,301 1f50=3c5,313 1f51=3c5,314 1f52=1f50,300 1f53=1f51,300
1f54=1f50,301 1f55=1f51,301 1f56=1f50,342 1f57=1f51,342 1f59=3a5,314 1f5b=1f59,300 1f5d=1f59,301 1f5f=1f59,342
1f60=3c9,313 1f61=3c9,314 1f62=1f60,300 1f63=1f61,300 1f64=1f60,301 1f65=1f61,301 1f66=1f60,342 1f67=1f61,342
1f68=3a9,313 1f69=3a9,314 1f6a=1f68,300 1f6b=1f69,300 1f6c=1f68,301 1f6d=1f69,301 1f6e=1f68,342 1f6f=1f69,342
1f70=3b1,300 1f71=3ac 1f72=3b5,300 1f73=3ad 1f74=3b7,300 1f75=3ae 1f76=3b9,300 1f77=3af 1f78=3bf,300 1f79=3cc
1f7a=3c5,300 1f7b=3cd 1f7c=3c9,300 1f7d=3ce 1f80=1f00,345 1f81=1f01,345 1f82=1f02,345 1f83=1f03,345 1f84=1f04,345
1f85=1f05,345 1f86=1f06,345 1f87=1f07,345 1f88=1f08,345 1f89=1f09,345 1f8a=1f0a,345 1f8b=1f0b,345 1f8c=1f0c,345
1f8d=1f0d,345 1f8e=1f0e,345 1f8f=1f0f,345 1f90=1f20,345 1f91=1f21,345 1f92=1f22,345 1f93=1f23,345 1f94=1f24,345
1f95=1f25,345 1f96=1f26,345 1f97=1f27,345 1f98=1f28,345 1f99=1f29,345 1f9a=1f2a,345 1f9b=1f2b,345 1f9c=1f2c,345
1f9d=1f2d,345 1f9e=1f2e,345 1f9f=1f2f,345 1fa0=1f60,345 1fa1=1f61,345 1fa2=1f62,345 1fa3=1f63,345 1fa4=1f64,345
1fa5=1f65,345 1fa6=1f66,345 1fa7=1f67,345 1fa8=1f68,345 1fa9=1f69,345 1faa=1f6a,345 1fab=1f6b,345 1fac=1f6c,345
1fad=1f6d,345 1fae=1f6e,345 1faf=1f6f,345 1fb0=3b1,306 1fb1=3b1,304 1fb2=1f70,345 1fb3=3b1,345 1fb4=3ac,345
1fb6=3b1,342 1fb7=1fb6,345 1fb8=391,306 1fb9=391,304 1fba=391,300 1fbb=386 1fbc=391,345 1fbd=compat>20,313 1fbe=3b9
1fbf=compat>20,313 1fc0=compat>20,342 1fc1=a8,342 1fc2=1f74,345 1fc3=3b7,345 1fc4=3ae,345 1fc6=3b7,342 1fc7=1fc6,345
1fc8=395,300 1fc9=388 1fca=397,300 1fcb=389 1fcc=397,345 1fcd=1fbf,300 1fce=1fbf,301 1fcf=1fbf,342 1fd0=3b9,306
1fd1=3b9,304 1fd2=3ca,300 1fd3=390 1fd6=3b9,342 1fd7=3ca,342 1fd8=399,306 1fd9=399,304 1fda=399,300 1fdb=38a
1fdd=1ffe,300 1fde=1ffe,301 1fdf=1ffe,342 1fe0=3c5,306 1fe1=3c5,304 1fe2=3cb,300 1fe3=3b0 1fe4=3c1,313 1fe5=3c1,314
1fe6=3c5,342 1fe7=3cb,342 1fe8=3a5,306 1fe9=3a5,304 1fea=3a5,300 1feb=38e 1fec=3a1,314 1fed=a8,300 1fee=385 1fef=60
1ff2=1f7c,345 1ff3=3c9,345 1ff4=3ce,345 1ff6=3c9,342 1ff7=1ff6,345 1ff8=39f,300 1ff9=38c 1ffa=3a9,300 1ffb=38f
1ffc=3a9,345 1ffd=b4 1ffe=compat>20,314 2000=2002 2001=2003 2002=compat>20 2003=compat>20 2004=compat>20
2005=compat>20 2006=compat>20 2007=noBreak>20 2008=compat>20 2009=compat>20 200a=compat>20 2011=noBreak>2010
2017=compat>20,333 2024=compat>2e 2025=compat>2e,2e 2026=compat>2e,2e,2e 202f=noBreak>20 2033=compat>2032,2032
2034=compat>2032,2032,2032 2036=compat>2035,2035 2037=compat>2035,2035,2035 203c=compat>21,21 203e=compat>20,305
2047=compat>3f,3f 2048=compat>3f,21 2049=compat>21,3f 2057=compat>2032,2032,2032,2032 205f=compat>20 2070=super>30
2071=super>69 2074=super>34 2075=super>35 2076=super>36 2077=super>37 2078=super>38 2079=super>39 207a=super>2b
207b=super>2212 207c=super>3d 207d=super>28 207e=super>29 207f=super>6e 2080=sub>30 2081=sub>31 2082=sub>32
2083=sub>33 2084=sub>34 2085=sub>35 2086=sub>36 2087=sub>37 2088=sub>38 2089=sub>39 208a=sub>2b 208b=sub>2212
208c=sub>3d 208d=sub>28 208e=sub>29 2090=sub>61 2091=sub>65 2092=sub>6f 2093=sub>78 2094=sub>259 2095=sub>68
2096=sub>6b 2097=sub>6c 2098=sub>6d 2099=sub>6e 209a=sub>70 209b=sub>73 209c=sub>74 20a8=compat>52,73
2100=compat>61,2f,63 2101=compat>61,2f,73 2102=font>43 2103=compat>b0,43 2105=compat>63,2f,6f 2106=compat>63,2f,75
2107=compat>190 2109=compat>b0,46 210a=font>67 210b=font>48 210c=font>48 210d=font>48 210e=font>68 210f=font>127
2110=font>49 2111=font>49 2112=font>4c 2113=font>6c 2115=font>4e 2116=compat>4e,6f 2119=font>50 211a=font>51
211b=font>52 211c=font>52 211d=font>52 2120=super>53,4d 2121=compat>54,45,4c 2122=super>54,4d 2124=font>5a 2126=3a9
2128=font>5a 212a=4b 212b=c5 212c=font>42 212d=font>43 212f=font>65 2130=font>45 2131=font>46 2133=font>4d
2134=font>6f 2135=compat>5d0 2136=compat>5d1 2137=compat>5d2 2138=compat>5d3 2139=font>69 213b=compat>46,41,58
213c=font>3c0 213d=font>3b3 213e=font>393 213f=font>3a0 2140=font>2211 2145=font>44 2146=font>64 2147=font>65
2148=font>69 2149=font>6a 2150=fraction>31,2044,37 2151=fraction>31,2044,39 2152=fraction>31,2044,31,30
2153=fraction>31,2044,33 2154=fraction>32,2044,33 2155=fraction>31,2044,35 2156=fraction>32,2044,35
2157=fraction>33,2044,35 2158=fraction>34,2044,35 2159=fraction>31,2044,36 215a=fraction>35,2044,36
215b=fraction>31,2044,38 215c=fraction>33,2044,38 215d=fraction>35,2044,38 215e=fraction>37,2044,38
215f=fraction>31,2044 2160=compat>49 2161=compat>49,49 2162=compat>49,49,49 2163=compat>49,56 2164=compat>56
2165=compat>56,49 2166=compat>56,49,49 2167=compat>56,49,49,49 2168=compat>49,58 2169=compat>58 216a=compat>58,49
216b=compat>58,49,49 216c=compat>4c 216d=compat>43 216e=compat>44 216f=compat>4d 2170=compat>69 2171=compat>69,69
2172=compat>69,69,69 2173=compat>69,76 2174=compat>76 2175=compat>76,69 2176=compat>76,69,69 2177=compat>76,69,69,69
2178=compat>69,78 2179=compat>78 217a=compat>78,69 217b=compat>78,69,69 217c=compat>6c 217d=compat>63 217e=compat>64
217f=compat>6d 2189=fraction>30,2044,33 219a=2190,338 219b=2192,338 21ae=2194,338 21cd=21d0,338 21ce=21d4,338
21cf=21d2,338 2204=2203,338 2209=2208,338 220c=220b,338 2224=2223,338 2226=2225,338 222c=compat>222b,222b
222d=compat>222b,222b,222b 222f=compat>222e,222e 2230=compat>222e,222e,222e 2241=223c,338 2244=2243,338
2247=2245,338 2249=2248,338 2260=3d,338 2262=2261,338 226d=224d,338 226e=3c,338 226f=3e,338 2270=2264,338
2271=2265,338 2274=2272,338 2275=2273,338 2278=2276,338 2279=2277,338 2280=227a,338 2281=227b,338 2284=2282,338
2285=2283,338 2288=2286,338 2289=2287,338 22ac=22a2,338 22ad=22a8,338 22ae=22a9,338 22af=22ab,338 22e0=227c,338
22e1=227d,338 22e2=2291,338 22e3=2292,338 22ea=22b2,338 22eb=22b3,338 22ec=22b4,338 22ed=22b5,338 2329=3008
232a=3009 2460=circle>31 2461=circle>32 2462=circle>33 2463=circle>34 2464=circle>35 2465=circle>36 2466=circle>37
2467=circle>38 2468=circle>39 2469=circle>31,30 246a=circle>31,31 246b=circle>31,32 246c=circle>31,33
246d=circle>31,34 246e=circle>31,35 246f=circle>31,36 2470=circle>31,37 2471=circle>31,38 2472=circle>31,39
2473=circle>32,30 2474=compat>28,31,29 2475=compat>28,32,29 2476=compat>28,33,29 2477=compat>28,34,29
2478=compat>28,35,29 2479=compat>28,36,29 247a=compat>28,37,29 247b=compat>28,38,29 247c=compat>28,39,29
247d=compat>28,31,30,29 247e=compat>28,31,31,29 247f=compat>28,31,32,29 2480=compat>28,31,33,29
2481=compat>28,31,34,29 2482=compat>28,31,35,29 2483=compat>28,31,36,29 2484=compat>28,31,37,29
2485=compat>28,31,38,29 2486=compat>28,31,39,29 2487=compat>28,32,30,29 2488=compat>31,2e 2489=compat>32,2e
248a=compat>33,2e 248b=compat>34,2e 248c=compat>35,2e 248d=compat>36,2e 248e=compat>37,2e 248f=compat>38,2e
2490=compat>39,2e 2491=compat>31,30,2e 2492=compat>31,31,2e 2493=compat>31,32,2e 2494=compat>31,33,2e
2495=compat>31,34,2e 2496=compat>31,35,2e 2497=compat>31,36,2e 2498=compat>31,37,2e 2499=compat>31,38,2e
249a=compat>31,39,2e 249b=compat>32,30,2e 249c=compat>28,61,29 249d=compat>28,62,29 249e=compat>28,63,29
249f=compat>28,64,29 24a0=compat>28,65,29 24a1=compat>28,66,29 24a2=compat>28,67,29 24a3=compat>28,68,29
24a4=compat>28,69,29 24a5=compat>28,6a,29 24a6=compat>28,6b,29 24a7=compat>28,6c,29 24a8=compat>28,6d,29
24a9=compat>28,6e,29 24aa=compat>28,6f,29 24ab=compat>28,70,29 24ac=compat>28,71,29 24ad=compat>28,72,29
24ae=compat>28,73,29 24af=compat>28,74,29 24b0=compat>28,75,29 24b1=compat>28,76,29 24b2=compat>28,77,29
24b3=compat>28,78,29 24b4=compat>28,79,29 24b5=compat>28,7a,29 24b6=circle>41 24b7=circle>42 24b8=circle>43
24b9=circle>44 24ba=circle>45 24bb=circle>46 24bc=circle>47 24bd=circle>48 24be=circle>49 24bf=circle>4a
24c0=circle>4b 24c1=circle>4c 24c2=circle>4d 24c3=circle>4e 24c4=circle>4f 24c5=circle>50 24c6=circle>51
24c7=circle>52 24c8=circle>53 24c9=circle>54 24ca=circle>55 24cb=circle>56 24cc=circle>57 24cd=circle>58
24ce=circle>59 24cf=circle>5a 24d0=circle>61 24d1=circle>62 24d2=circle>63 24d3=circle>64 24d4=circle>65
24d5=circle>66 24d6=circle>67 24d7=circle>68 24d8=circle>69 24d9=circle>6a 24da=circle>6b 24db=circle>6c
24dc=circle>6d 24dd=circle>6e 24de=circle>6f 24df=circle>70 24e0=circle>71 24e1=circle>72 24e2=circle>73
24e3=circle>74 24e4=circle>75 24e5=circle>76 24e6=circle>77 24e7=circle>78 24e8=circle>79 24e9=circle>7a
24ea=circle>30 2a0c=compat>222b,222b,222b,222b 2a74=compat>3a,3a,3d 2a75=compat>3d,3d 2a76=compat>3d,3d,3d
2adc=!2add,338 2c7c=sub>6a 2c7d=super>56 2d6f=super>2d61 2e9f=compat>6bcd 2ef3=compat>9f9f 2f00=compat>4e00
2f01=compat>4e28 2f02=compat>4e36 2f03=compat>4e3f 2f04=compat>4e59 2f05=compat>4e85 2f06=compat>4e8c
2f07=compat>4ea0 2f08=compat>4eba 2f09=compat>513f 2f0a=compat>5165 2f0b=compat>516b 2f0c=compat>5182
2f0d=compat>5196 2f0e=compat>51ab 2f0f=compat>51e0 2f10=compat>51f5 2f11=compat>5200 2f12=compat>529b
2f13=compat>52f9 2f14=compat>5315 2f15=compat>531a 2f16=compat>5338 2f17=compat>5341 2f18=compat>535c
2f19=compat>5369 2f1a=compat>5382 2f1b=compat>53b6 2f1c=compat>53c8 2f1d=compat>53e3 2f1e=compat>56d7
2f1f=compat>571f 2f20=compat>58eb 2f21=compat>5902 2f22=compat>590a 2f23=compat>5915 2f24=compat>5927
2f25=compat>5973 2f26=compat>5b50 2f27=compat>5b80 2f28=compat>5bf8 2f29=compat>5c0f 2f2a=compat>5c22
2f2b=compat>5c38 2f2c=compat>5c6e 2f2d=compat>5c71 2f2e=compat>5ddb 2f2f=compat>5de5 2f30=compat>5df1
2f31=compat>5dfe 2f32=compat>5e72 2f33=compat>5e7a 2f34=compat>5e7f 2f35=compat>5ef4 2f36=compat>5efe
2f37=compat>5f0b 2f38=compat>5f13 2f39=compat>5f50 2f3a=compat>5f61 2f3b=compat>5f73 2f3c=compat>5fc3
2f3d=compat>6208 2f3e=compat>6236 2f3f=compat>624b 2f40=compat>652f 2f41=compat>6534 2f42=compat>6587
2f43=compat>6597 2f44=compat>65a4 2f45=compat>65b9 2f46=compat>65e0 2f47=compat>65e5 2f48=compat>66f0
2f49=compat>6708 2f4a=compat>6728 2f4b=compat>6b20 2f4c=compat>6b62 2f4d=compat>6b79 2f4e=compat>6bb3
2f4f=compat>6bcb 2f50=compat>6bd4 2f51=compat>6bdb 2f52=compat>6c0f 2f53=compat>6c14 2f54=compat>6c34
2f55=compat>706b 2f56=compat>722a 2f57=compat>7236 2f58=compat>723b 2f59=compat>723f 2f5a=compat>7247
2f5b=compat>7259 2f5c=compat>725b 2f5d=compat>72ac 2f5e=compat>7384 2f5f=compat>7389 2f60=compat>74dc
2f61=compat>74e6 2f62=compat>7518 2f63=compat>751f 2f64=compat>7528 2f65=compat>7530 2f66=compat>758b
2f67=compat>7592 2f68=compat>7676 2f69=compat>767d 2f6a=compat>76ae 2f6b=compat>76bf 2f6c=compat>76ee
2f6d=compat>77db 2f6e=compat>77e2 2f6f=compat>77f3 2f70=compat>793a 2f71=compat>79b8 2f72=compat>79be
2f73=compat>7a74 2f74=compat>7acb 2f75=compat>7af9 2f76=compat>7c73 2f77=compat>7cf8 2f78=compat>7f36
2f79=compat>7f51 2f7a=compat>7f8a 2f7b=compat>7fbd 2f7c=compat>8001 2f7d=compat>800c 2f7e=compat>8012
2f7f=compat>8033 2f80=compat>807f 2f81=compat>8089 2f82=compat>81e3 2f83=compat>81ea 2f84=compat>81f3
2f85=compat>81fc 2f86=compat>820c 2f87=compat>821b 2f88=compat>821f 2f89=compat>826e 2f8a=compat>8272
2f8b=compat>8278 2f8c=compat>864d 2f8d=compat>866b 2f8e=compat>8840 2f8f=compat>884c 2f90=compat>8863
2f91=compat>897e 2f92=compat>898b 2f93=compat>89d2 2f94=compat>8a00 2f95=compat>8c37 2f96=compat>8c46
2f97=compat>8c55 2f98=compat>8c78 2f99=compat>8c9d 2f9a=compat>8d64 2f9b=compat>8d70 2f9c=compat>8db3
2f9d=compat>8eab 2f9e=compat>8eca 2f9f=compat>8f9b 2fa0=compat>8fb0 2fa1=compat>8fb5 2fa2=compat>9091
2fa3=compat>9149 2fa4=compat>91c6 2fa5=compat>91cc 2fa6=compat>91d1 2fa7=compat>9577 2fa8=compat>9580
2fa9=compat>961c 2faa=compat>96b6 2fab=compat>96b9 2fac=compat>96e8 2fad=compat>9751 2fae=compat>975e
2faf=compat>9762 2fb0=compat>9769 2fb1=compat>97cb 2fb2=compat>97ed 2fb3=compat>97f3 2fb4=compat>9801
2fb5=compat>98a8 2fb6=compat>98db 2fb7=compat>98df 2fb8=compat>9996 2fb9=compat>9999 2fba=compat>99ac
2fbb=compat>9aa8 2fbc=compat>9ad8 2fbd=compat>9adf 2fbe=compat>9b25 2fbf=compat>9b2f 2fc0=compat>9b32
2fc1=compat>9b3c 2fc2=compat>9b5a 2fc3=compat>9ce5 2fc4=compat>9e75 2fc5=compat>9e7f 2fc6=compat>9ea5
2fc7=compat>9ebb 2fc8=compat>9ec3 2fc9=compat>9ecd 2fca=compat>9ed1 2fcb=compat>9ef9 2fcc=compat>9efd
2fcd=compat>9f0e 2fce=compat>9f13 2fcf=compat>9f20 2fd0=compat>9f3b 2fd1=compat>9f4a 2fd2=compat>9f52
2fd3=compat>9f8d 2fd4=compat>9f9c 2fd5=compat>9fa0 3000=wide>20 3036=compat>3012 3038=compat>5341 3039=compat>5344
303a=compat>5345 304c=304b,3099 304e=304d,3099 3050=304f,3099 3052=3051,3099 3054=3053,3099 3056=3055,3099
3058=3057,3099 305a=3059,3099 305c=305b,3099 305e=305d,3099 3060=305f,3099 3062=3061,3099 3065=3064,3099
3067=3066,3099 3069=3068,3099 3070=306f,3099 3071=306f,309a 3073=3072,3099 3074=3072,309a 3076=3075,3099
3077=3075,309a 3079=3078,3099 307a=3078,309a 307c=307b,3099 307d=307b,309a 3094=3046,3099 309b=compat>20,3099
309c=compat>20,309a 309e=309d,3099 309f=vertical>3088,308a 30ac=30ab,3099 30ae=30ad,3099 30b0=30af,3099
30b2=30b1,3099 30b4=30b3,3099 30b6=30b5,3099 30b8=30b7,3099 30ba=30b9,3099 30bc=30bb,3099 30be=30bd,3099
30c0=30bf,3099 30c2=30c1,3099 30c5=30c4,3099 30c7=30c6,3099 30c9=30c8,3099 30d0=30cf,3099 30d1=30cf,309a
30d3=30d2,3099 30d4=30d2,309a 30d6=30d5,3099 30d7=30d5,309a 30d9=30d8,3099 30da=30d8,309a 30dc=30db,3099
30dd=30db,309a 30f4=30a6,3099 30f7=30ef,3099 30f8=30f0,3099 30f9=30f1,3099 30fa=30f2,3099 30fe=30fd,3099
30ff=vertical>30b3,30c8 3131=compat>1100 3132=compat>1101 3133=compat>11aa 3134=compat>1102 3135=compat>11ac
3136=compat>11ad 3137=compat>1103 3138=compat>1104 3139=compat>1105 313a=compat>11b0 313b=compat>11b1
313c=compat>11b2 313d=compat>11b3 313e=compat>11b4 313f=compat>11b5 3140=compat>111a 3141=compat>1106
3142=compat>1107 3143=compat>1108 3144=compat>1121 3145=compat>1109 3146=compat>110a 3147=compat>110b
3148=compat>110c 3149=compat>110d 314a=compat>110e 314b=compat>110f 314c=compat>1110 314d=compat>1111
314e=compat>1112 314f=compat>1161 3150=compat>1162 3151=compat>1163 3152=compat>1164 3153=compat>1165
3154=compat>1166 3155=compat>1167 3156=compat>1168 3157=compat>1169 3158=compat>116a 3159=compat>116b
315a=compat>116c 315b=compat>116d 315c=compat>116e 315d=compat>116f 315e=compat>1170 315f=compat>1171
3160=compat>1172 3161=compat>1173 3162=compat>1174 3163=compat>1175 3164=compat>1160 3165=compat>1114
3166=compat>1115 3167=compat>11c7 3168=compat>11c8 3169=compat>11cc 316a=compat>11ce 316b=compat>11d3
316c=compat>11d7 316d=compat>11d9 316e=compat>111c 316f=compat>11dd 3170=compat>11df 3171=compat>111d
3172=compat>111e 3173=compat>1120 3174=compat>1122 3175=compat>1123 3176=compat>1127 3177=compat>1129
3178=compat>112b 3179=compat>112c 317a=compat>112d 317b=compat>112e 317c=compat>112f 317d=compat>1132
317e=compat>1136 317f=compat>1140 3180=compat>1147 3181=compat>114c 3182=compat>11f1 3183=compat>11f2
3184=compat>1157 3185=compat>1158 3186=compat>1159 3187=compat>1184 3188=compat>1185 3189=compat>1188
318a=compat>1191 318b=compat>1192 318c=compat>1194 318d=compat>119e 318e=compat>11a1 3192=super>4e00 3193=super>4e8c
3194=super>4e09 3195=super>56db 3196=super>4e0a 3197=super>4e2d 3198=super>4e0b 3199=super>7532 319a=super>4e59
319b=super>4e19 319c=super>4e01 319d=super>5929 319e=super>5730 319f=super>4eba 3200=compat>28,1100,29
3201=compat>28,1102,29 3202=compat>28,1103,29 3203=compat>28,1105,29 3204=compat>28,1106,29 3205=compat>28,1107,29
3206=compat>28,1109,29 3207=compat>28,110b,29 3208=compat>28,110c,29 3209=compat>28,110e,29 320a=compat>28,110f,29
320b=compat>28,1110,29 320c=compat>28,1111,29 320d=compat>28,1112,29 320e=compat>28,1100,1161,29
320f=compat>28,1102,1161,29 3210=compat>28,1103,1161,29 3211=compat>28,1105,1161,29 3212=compat>28,1106,1161,29
3213=compat>28,1107,1161,29 3214=compat>28,1109,1161,29 3215=compat>28,110b,1161,29 3216=compat>28,110c,1161,29
3217=compat>28,110e,1161,29 3218=compat>28,110f,1161,29 3219=compat>28,1110,1161,29 321a=compat>28,1111,1161,29
321b=compat>28,1112,1161,29 321c=compat>28,110c,116e,29 321d=compat>28,110b,1169,110c,1165,11ab,29
321e=compat>28,110b,1169,1112,116e,29 3220=compat>28,4e00,29 3221=compat>28,4e8c,29 3222=compat>28,4e09,29
3223=compat>28,56db,29 3224=compat>28,4e94,29 3225=compat>28,516d,29 3226=compat>28,4e03,29 3227=compat>28,516b,29
3228=compat>28,4e5d,29 3229=compat>28,5341,29 322a=compat>28,6708,29 322b=compat>28,706b,29 322c=compat>28,6c34,29
322d=compat>28,6728,29 322e=compat>28,91d1,29 322f=compat>28,571f,29 3230=compat>28,65e5,29 3231=compat>28,682a,29
3232=compat>28,6709,29 3233=compat>28,793e,29 3234=compat>28,540d,29 3235=compat>28,7279,29 3236=compat>28,8ca1,29
3237=compat>28,795d,29 3238=compat>28,52b4,29 3239=compat>28,4ee3,29 323a=compat>28,547c,29 323b=compat>28,5b66,29
323c=compat>28,76e3,29 323d=compat>28,4f01,29 323e=compat>28,8cc7,29 323f=compat>28,5354,29 3240=compat>28,796d,29
3241=compat>28,4f11,29 3242=compat>28,81ea,29 3243=compat>28,81f3,29 3244=circle>554f 3245=circle>5e7c
3246=circle>6587 3247=circle>7b8f 3250=square>50,54,45 3251=circle>32,31 3252=circle>32,32 3253=circle>32,33
3254=circle>32,34 3255=circle>32,35 3256=circle>32,36 3257=circle>32,37 3258=circle>32,38 3259=circle>32,39
325a=circle>33,30 325b=circle>33,31 325c=circle>33,32 325d=circle>33,33 325e=circle>33,34 325f=circle>33,35
3260=circle>1100 3261=circle>1102 3262=circle>1103 3263=circle>1105 3264=circle>1106 3265=circle>1107
3266=circle>1109 3267=circle>110b 3268=circle>110c 3269=circle>110e 326a=circle>110f 326b=circle>1110
326c=circle>1111 326d=circle>1112 326e=circle>1100,1161 326f=circle>1102,1161 3270=circle>1103,1161
3271=circle>1105,1161 3272=circle>1106,1161 3273=circle>1107,1161 3274=circle>1109,1161 3275=circle>110b,1161
3276=circle>110c,1161 3277=circle>110e,1161 3278=circle>110f,1161 3279=circle>1110,1161 327a=circle>1111,1161
327b=circle>1112,1161 327c=circle>110e,1161,11b7,1100,1169 327d=circle>110c,116e,110b,1174 327e=circle>110b,116e
3280=circle>4e00 3281=circle>4e8c 3282=circle>4e09 3283=circle>56db 3284=circle>4e94 3285=circle>516d
3286=circle>4e03 3287=circle>516b 3288=circle>4e5d 3289=circle>5341 328a=circle>6708 328b=circle>706b
328c=circle>6c34 328d=circle>6728 328e=circle>91d1 328f=circle>571f 3290=circle>65e5 3291=circle>682a
3292=circle>6709 3293=circle>793e 3294=circle>540d 3295=circle>7279 3296=circle>8ca1 3297=circle>795d
3298=circle>52b4 3299=circle>79d8 329a=circle>7537 329b=circle>5973 329c=circle>9069 329d=circle>512a
329e=circle>5370 329f=circle>6ce8 32a0=circle>9805 32a1=circle>4f11 32a2=circle>5199 32a3=circle>6b63
32a4=circle>4e0a 32a5=circle>4e2d 32a6=circle>4e0b 32a7=circle>5de6 32a8=circle>53f3 32a9=circle>533b
32aa=circle>5b97 32ab=circle>5b66 32ac=circle>76e3 32ad=circle>4f01 32ae=circle>8cc7 32af=circle>5354
32b0=circle>591c 32b1=circle>33,36 32b2=circle>33,37 32b3=circle>33,38 32b4=circle>33,39 32b5=circle>34,30
32b6=circle>34,31 32b7=circle>34,32 32b8=circle>34,33 32b9=circle>34,34 32ba=circle>34,35 32bb=circle>34,36
32bc=circle>34,37 32bd=circle>34,38 32be=circle>34,39 32bf=circle>35,30 32c0=compat>31,6708 32c1=compat>32,6708
32c2=compat>33,6708 32c3=compat>34,6708 32c4=compat>35,6708 32c5=compat>36,6708 32c6=compat>37,6708
32c7=compat>38,6708 32c8=compat>39,6708 32c9=compat>31,30,6708 32ca=compat>31,31,6708 32cb=compat>31,32,6708
32cc=square>48,67 32cd=square>65,72,67 32ce=square>65,56 32cf=square>4c,54,44 32d0=circle>30a2 32d1=circle>30a4
32d2=circle>30a6 32d3=circle>30a8 32d4=circle>30aa 32d5=circle>30ab 32d6=circle>30ad 32d7=circle>30af
32d8=circle>30b1 32d9=circle>30b3 32da=circle>30b5 32db=circle>30b7 32dc=circle>30b9 32dd=circle>30bb
32de=circle>30bd 32df=circle>30bf 32e0=circle>30c1 32e1=circle>30c4 32e2=circle>30c6 32e3=circle>30c8
32e4=circle>30ca 32e5=circle>30cb 32e6=circle>30cc 32e7=circle>30cd 32e8=circle>30ce 32e9=circle>30cf
32ea=circle>30d2 32eb=circle>30d5 32ec=circle>30d8 32ed=circle>30db 32ee=circle>30de 32ef=circle>30df
32f0=circle>30e0 32f1=circle>30e1 32f2=circle>30e2 32f3=circle>30e4 32f4=circle>30e6 32f5=circle>30e8
32f6=circle>30e9 32f7=circle>30ea 32f8=circle>30eb 32f9=circle>30ec 32fa=circle>30ed 32fb=circle>30ef
32fc=circle>30f0 32fd=circle>30f1 32fe=circle>30f2 32ff=square>4ee4,548c 3300=square>30a2,30d1,30fc,30c8
3301=square>30a2,30eb,30d5,30a1 3302=square>30a2,30f3,30da,30a2 3303=square>30a2,30fc,30eb
3304=square>30a4,30cb,30f3,30b0 3305=square>30a4,30f3,30c1 3306=square>30a6,30a9,30f3
3307=square>30a8,30b9,30af,30fc,30c9 3308=square>30a8,30fc,30ab,30fc 3309=square>30aa,30f3,30b9
330a=square>30aa,30fc,30e0 330b=square>30ab,30a4,30ea 330c=square>30ab,30e9,30c3,30c8
330d=square>30ab,30ed,30ea,30fc 330e=square>30ac,30ed,30f3 330f=square>30ac,30f3,30de 3310=square>30ae,30ac
3311=square>30ae,30cb,30fc 3312=square>30ad,30e5,30ea,30fc 3313=square>30ae,30eb,30c0,30fc 3314=square>30ad,30ed
3315=square>30ad,30ed,30b0,30e9,30e0 3316=square>30ad,30ed,30e1,30fc,30c8,30eb 3317=square>30ad,30ed,30ef,30c3,30c8
3318=square>30b0,30e9,30e0 3319=square>30b0,30e9,30e0,30c8,30f3 331a=square>30af,30eb,30bc,30a4,30ed
331b=square>30af,30ed,30fc,30cd 331c=square>30b1,30fc,30b9 331d=square>30b3,30eb,30ca 331e=square>30b3,30fc,30dd
331f=square>30b5,30a4,30af,30eb 3320=square>30b5,30f3,30c1,30fc,30e0 3321=square>30b7,30ea,30f3,30b0
3322=square>30bb,30f3,30c1 3323=square>30bb,30f3,30c8 3324=square>30c0,30fc,30b9 3325=square>30c7,30b7
3326=square>30c9,30eb 3327=square>30c8,30f3 3328=square>30ca,30ce 3329=square>30ce,30c3,30c8
332a=square>30cf,30a4,30c4 332b=square>30d1,30fc,30bb,30f3,30c8 332c=square>30d1,30fc,30c4
332d=square>30d0,30fc,30ec,30eb 332e=square>30d4,30a2,30b9,30c8,30eb 332f=square>30d4,30af,30eb
3330=square>30d4,30b3 3331=square>30d3,30eb 3332=square>30d5,30a1,30e9,30c3,30c9 3333=square>30d5,30a3,30fc,30c8
3334=square>30d6,30c3,30b7,30a7,30eb 3335=square>30d5,30e9,30f3 3336=square>30d8,30af,30bf,30fc,30eb
3337=square>30da,30bd 3338=square>30da,30cb,30d2 3339=square>30d8,30eb,30c4 333a=square>30da,30f3,30b9
333b=square>30da,30fc,30b8 333c=square>30d9,30fc,30bf 333d=square>30dd,30a4,30f3,30c8 333e=square>30dc,30eb,30c8
333f=square>30db,30f3 3340=square>30dd,30f3,30c9 3341=square>30db,30fc,30eb 3342=square>30db,30fc,30f3
3343=square>30de,30a4,30af,30ed 3344=square>30de,30a4,30eb 3345=square>30de,30c3,30cf 3346=square>30de,30eb,30af
3347=square>30de,30f3,30b7,30e7,30f3 3348=square>30df,30af,30ed,30f3 3349=square>30df,30ea
334a=square>30df,30ea,30d0,30fc,30eb 334b=square>30e1,30ac 334c=square>30e1,30ac,30c8,30f3
334d=square>30e1,30fc,30c8,30eb 334e=square>30e4,30fc,30c9 334f=square>30e4,30fc,30eb 3350=square>30e6,30a2,30f3
3351=square>30ea,30c3,30c8,30eb 3352=square>30ea,30e9 3353=square>30eb,30d4,30fc 3354=square>30eb,30fc,30d6,30eb
3355=square>30ec,30e0 3356=square>30ec,30f3,30c8,30b2,30f3 3357=square>30ef,30c3,30c8 3358=compat>30,70b9
3359=compat>31,70b9 335a=compat>32,70b9 335b=compat>33,70b9 335c=compat>34,70b9 335d=compat>35,70b9
335e=compat>36,70b9 335f=compat>37,70b9 3360=compat>38,70b9 3361=compat>39,70b9 3362=compat>31,30,70b9
3363=compat>31,31,70b9 3364=compat>31,32,70b9 3365=compat>31,33,70b9 3366=compat>31,34,70b9 3367=compat>31,35,70b9
3368=compat>31,36,70b9 3369=compat>31,37,70b9 336a=compat>31,38,70b9 336b=compat>31,39,70b9 336c=compat>32,30,70b9
336d=compat>32,31,70b9 336e=compat>32,32,70b9 336f=compat>32,33,70b9 3370=compat>32,34,70b9 3371=square>68,50,61
3372=square>64,61 3373=square>41,55 3374=square>62,61,72 3375=square>6f,56 3376=square>70,63 3377=square>64,6d
3378=square>64,6d,b2 3379=square>64,6d,b3 337a=square>49,55 337b=square>5e73,6210 337c=square>662d,548c
337d=square>5927,6b63 337e=square>660e,6cbb 337f=square>682a,5f0f,4f1a,793e 3380=square>70,41 3381=square>6e,41
3382=square>3bc,41 3383=square>6d,41 3384=square>6b,41 3385=square>4b,42 3386=square>4d,42 3387=square>47,42
3388=square>63,61,6c 3389=square>6b,63,61,6c 338a=square>70,46 338b=square>6e,46 338c=square>3bc,46
338d=square>3bc,67 338e=square>6d,67 338f=square>6b,67 3390=square>48,7a 3391=square>6b,48,7a 3392=square>4d,48,7a
3393=square>47,48,7a 3394=square>54,48,7a 3395=square>3bc,2113 3396=square>6d,2113 3397=square>64,2113
3398=square>6b,2113 3399=square>66,6d 339a=square>6e,6d 339b=square>3bc,6d 339c=square>6d,6d 339d=square>63,6d
339e=square>6b,6d 339f=square>6d,6d,b2 33a0=square>63,6d,b2 33a1=square>6d,b2 33a2=square>6b,6d,b2
33a3=square>6d,6d,b3 33a4=square>63,6d,b3 33a5=square>6d,b3 33a6=square>6b,6d,b3 33a7=square>6d,2215,73
33a8=square>6d,2215,73,b2 33a9=square>50,61 33aa=square>6b,50,61 33ab=square>4d,50,61 33ac=square>47,50,61
33ad=square>72,61,64 33ae=square>72,61,64,2215,73 33af=square>72,61,64,2215,73,b2 33b0=square>70,73
33b1=square>6e,73 33b2=square>3bc,73 33b3=square>6d,73 33b4=square>70,56 33b5=square>6e,56 33b6=square>3bc,56
33b7=square>6d,56 33b8=square>6b,56 33b9=square>4d,56 33ba=square>70,57 33bb=square>6e,57 33bc=square>3bc,57
33bd=square>6d,57 33be=square>6b,57 33bf=square>4d,57 33c0=square>6b,3a9 33c1=square>4d,3a9 33c2=square>61,2e,6d,2e
33c3=square>42,71 33c4=square>63,63 33c5=square>63,64 33c6=square>43,2215,6b,67 33c7=square>43,6f,2e
33c8=square>64,42 33c9=square>47,79 33ca=square>68,61 33cb=square>48,50 33cc=square>69,6e 33cd=square>4b,4b
33ce=square>4b,4d 33cf=square>6b,74 33d0=square>6c,6d 33d1=square>6c,6e 33d2=square>6c,6f,67 33d3=square>6c,78
33d4=square>6d,62 33d5=square>6d,69,6c 33d6=square>6d,6f,6c 33d7=square>50,48 33d8=square>70,2e,6d,2e
33d9=square>50,50,4d 33da=square>50,52 33db=square>73,72 33dc=square>53,76 33dd=square>57,62 33de=square>56,2215,6d
33df=square>41,2215,6d 33e0=compat>31,65e5 33e1=compat>32,65e5 33e2=compat>33,65e5 33e3=compat>34,65e5
33e4=compat>35,65e5 33e5=compat>36,65e5 33e6=compat>37,65e5 33e7=compat>38,65e5 33e8=compat>39,65e5
33e9=compat>31,30,65e5 33ea=compat>31,31,65e5 33eb=compat>31,32,65e5 33ec=compat>31,33,65e5 33ed=compat>31,34,65e5
33ee=compat>31,35,65e5 33ef=compat>31,36,65e5 33f0=compat>31,37,65e5 33f1=compat>31,38,65e5 33f2=compat>31,39,65e5
33f3=compat>32,30,65e5 33f4=compat>32,31,65e5 33f5=compat>32,32,65e5 33f6=compat>32,33,65e5 33f7=compat>32,34,65e5
33f8=compat>32,35,65e5 33f9=compat>32,36,65e5 33fa=compat>32,37,65e5 33fb=compat>32,38,65e5 33fc=compat>32,39,65e5
33fd=compat>33,30,65e5 33fe=compat>33,31,65e5 33ff=square>67,61,6c a69c=super>44a a69d=super>44c a770=super>a76f
a7f2=super>43 a7f3=super>46 a7f4=super>51 a7f8=super>126 a7f9=super>153 ab5c=super>a727 ab5d=super>ab37
ab5e=super>26b ab5f=super>ab52 ab69=super>28d f900=8c48 f901=66f4 f902=8eca f903=8cc8 f904=6ed1 f905=4e32 f906=53e5
f907=9f9c f908=9f9c f909=5951 f90a=91d1 f90b=5587 f90c=5948 f90d=61f6 f90e=7669 f90f=7f85 f910=863f f911=87ba
f912=88f8 f913=908f f914=6a02 f915=6d1b f916=70d9 f917=73de f918=843d f919=916a f91a=99f1 f91b=4e82 f91c=5375
f91d=6b04 f91e=721b f91f=862d f920=9e1e f921=5d50 f922=6feb f923=85cd f924=8964 f925=62c9 f926=81d8 f927=881f
f928=5eca f929=6717 f92a=6d6a f92b=72fc f92c=90ce f92d=4f86 f92e=51b7 f92f=52de f930=64c4 f931=6ad3 f932=7210
f933=76e7 f934=8001 f935=8606 f936=865c f937=8def f938=9732 f939=9b6f f93a=9dfa f93b=788c f93c=797f f93d=7da0
f93e=83c9 f93f=9304 f940=9e7f f941=8ad6 f942=58df f943=5f04 f944=7c60 f945=807e f946=7262 f947=78ca f948=8cc2
f949=96f7 f94a=58d8 f94b=5c62 f94c=6a13 f94d=6dda f94e=6f0f f94f=7d2f f950=7e37 f951=964b f952=52d2 f953=808b
f954=51dc f955=51cc f956=7a1c f957=7dbe f958=83f1 f959=9675 f95a=8b80 f95b=62cf f95c=6a02 f95d=8afe f95e=4e39
f95f=5be7 f960=6012 f961=7387 f962=7570 f963=5317 f964=78fb f965=4fbf f966=5fa9 f967=4e0d f968=6ccc f969=6578
f96a=7d22 f96b=53c3 f96c=585e f96d=7701 f96e=8449 f96f=8aaa f970=6bba f971=8fb0 f972=6c88 f973=62fe f974=82e5
f975=63a0 f976=7565 f977=4eae f978=5169 f979=51c9 f97a=6881 f97b=7ce7 f97c=826f f97d=8ad2 f97e=91cf f97f=52f5
f980=5442 f981=5973 f982=5eec f983=65c5 f984=6ffe f985=792a f986=95ad f987=9a6a f988=9e97 f989=9ece f98a=529b
f98b=66c6 f98c=6b77 f98d=8f62 f98e=5e74 f98f=6190 f990=6200 f991=649a f992=6f23 f993=7149 f994=7489 f995=79ca
f996=7df4 f997=806f f998=8f26 f999=84ee f99a=9023 f99b=934a f99c=5217 f99d=52a3 f99e=54bd f99f=70c8 f9a0=88c2
f9a1=8aaa f9a2=5ec9 f9a3=5ff5 f9a4=637b f9a5=6bae f9a6=7c3e f9a7=7375 f9a8=4ee4 f9a9=56f9 f9aa=5be7 f9ab=5dba
f9ac=601c f9ad=73b2 f9ae=7469 f9af=7f9a f9b0=8046 f9b1=9234 f9b2=96f6 f9b3=9748 f9b4=9818 f9b5=4f8b f9b6=79ae
f9b7=91b4 f9b8=96b8 f9b9=60e1 f9ba=4e86 f9bb=50da f9bc=5bee f9bd=5c3f f9be=6599 f9bf=6a02 f9c0=71ce f9c1=7642
f9c2=84fc f9c3=907c f9c4=9f8d f9c5=6688 f9c6=962e f9c7=5289 f9c8=677b f9c9=67f3 f9ca=6d41 f9cb=6e9c f9cc=7409
f9cd=7559 f9ce=786b f9cf=7d10 f9d0=985e f9d1=516d f9d2=622e f9d3=9678 f9d4=502b f9d5=5d19 f9d6=6dea f9d7=8f2a
f9d8=5f8b f9d9=6144 f9da=6817 f9db=7387 f9dc=9686 f9dd=5229 f9de=540f f9df=5c65 f9e0=6613 f9e1=674e f9e2=68a8
f9e3=6ce5 f9e4=7406 f9e5=75e2 f9e6=7f79 f9e7=88cf f9e8=88e1 f9e9=91cc f9ea=96e2 f9eb=533f f9ec=6eba f9ed=541d
f9ee=71d0 f9ef=7498 f9f0=85fa f9f1=96a3 f9f2=9c57 f9f3=9e9f f9f4=6797 f9f5=6dcb f9f6=81e8 f9f7=7acb f9f8=7b20
f9f9=7c92 f9fa=72c0 f9fb=7099 f9fc=8b58 f9fd=4ec0 f9fe=8336 f9ff=523a fa00=5207 fa01=5ea6 fa02=62d3 fa03=7cd6
fa04=5b85 fa05=6d1e fa06=66b4 fa07=8f3b fa08=884c fa09=964d fa0a=898b fa0b=5ed3 fa0c=5140 fa0d=55c0 fa10=585a
fa12=6674 fa15=51de fa16=732a fa17=76ca fa18=793c fa19=795e fa1a=7965 fa1b=798f fa1c=9756 fa1d=7cbe fa1e=7fbd
fa20=8612 fa22=8af8 fa25=9038 fa26=90fd fa2a=98ef fa2b=98fc fa2c=9928 fa2d=9db4 fa2e=90de fa2f=96b7 fa30=4fae
fa31=50e7 fa32=514d fa33=52c9 fa34=52e4 fa35=5351 fa36=559d fa37=5606 fa38=5668 fa39=5840 fa3a=58a8 fa3b=5c64
fa3c=5c6e fa3d=6094 fa3e=6168 fa3f=618e fa40=61f2 fa41=654f fa42=65e2 fa43=6691 fa44=6885 fa45=6d77 fa46=6e1a
fa47=6f22 fa48=716e fa49=722b fa4a=7422 fa4b=7891 fa4c=793e fa4d=7949 fa4e=7948 fa4f=7950 fa50=7956 fa51=795d
fa52=798d fa53=798e fa54=7a40 fa55=7a81 fa56=7bc0 fa57=7df4 fa58=7e09 fa59=7e41 fa5a=7f72 fa5b=8005 fa5c=81ed
fa5d=8279 fa5e=8279 fa5f=8457 fa60=8910 fa61=8996 fa62=8b01 fa63=8b39 fa64=8cd3 fa65=8d08 fa66=8fb6 fa67=9038
fa68=96e3 fa69=97ff fa6a=983b fa6b=6075 fa6c=242ee fa6d=8218 fa70=4e26 fa71=51b5 fa72=5168 fa73=4f80 fa74=5145
fa75=5180 fa76=52c7 fa77=52fa fa78=559d fa79=5555 fa7a=5599 fa7b=55e2 fa7c=585a fa7d=58b3 fa7e=5944 fa7f=5954
fa80=5a62 fa81=5b28 fa82=5ed2 fa83=5ed9 fa84=5f69 fa85=5fad fa86=60d8 fa87=614e fa88=6108 fa89=618e fa8a=6160
fa8b=61f2 fa8c=6234 fa8d=63c4 fa8e=641c fa8f=6452 fa90=6556 fa91=6674 fa92=6717 fa93=671b fa94=6756 fa95=6b79
fa96=6bba fa97=6d41 fa98=6edb fa99=6ecb fa9a=6f22 fa9b=701e fa9c=716e fa9d=77a7 fa9e=7235 fa9f=72af faa0=732a
faa1=7471 faa2=7506 faa3=753b faa4=761d faa5=761f faa6=76ca faa7=76db faa8=76f4 faa9=774a faaa=7740 faab=78cc
faac=7ab1 faad=7bc0 faae=7c7b faaf=7d5b fab0=7df4 fab1=7f3e fab2=8005 fab3=8352 fab4=83ef fab5=8779 fab6=8941
fab7=8986 fab8=8996 fab9=8abf faba=8af8 fabb=8acb fabc=8b01 fabd=8afe fabe=8aed fabf=8b39 fac0=8b8a fac1=8d08
fac2=8f38 fac3=9072 fac4=9199 fac5=9276 fac6=967c fac7=96e3 fac8=9756 fac9=97db faca=97ff facb=980b facc=983b
facd=9b12 face=9f9c facf=2284a fad0=22844 fad1=233d5 fad2=3b9d fad3=4018 fad4=4039 fad5=25249 fad6=25cd0 fad7=27ed3
fad8=9f43 fad9=9f8e fb00=compat>66,66 fb01=compat>66,69 fb02=compat>66,6c fb03=compat>66,66,69 fb04=compat>66,66,6c
fb05=compat>17f,74 fb06=compat>73,74 fb13=compat>574,576 fb14=compat>574,565 fb15=compat>574,56b fb16=compat>57e,576
fb17=compat>574,56d fb1d=!5d9,5b4 fb1f=!5f2,5b7 fb20=font>5e2 fb21=font>5d0 fb22=font>5d3 fb23=font>5d4
fb24=font>5db fb25=font>5dc fb26=font>5dd fb27=font>5e8 fb28=font>5ea fb29=font>2b fb2a=!5e9,5c1 fb2b=!5e9,5c2
fb2c=!fb49,5c1 fb2d=!fb49,5c2 fb2e=!5d0,5b7 fb2f=!5d0,5b8 fb30=!5d0,5bc fb31=!5d1,5bc fb32=!5d2,5bc fb33=!5d3,5bc
fb34=!5d4,5bc fb35=!5d5,5bc fb36=!5d6,5bc fb38=!5d8,5bc fb39=!5d9,5bc fb3a=!5da,5bc fb3b=!5db,5bc fb3c=!5dc,5bc
fb3e=!5de,5bc fb40=!5e0,5bc fb41=!5e1,5bc fb43=!5e3,5bc fb44=!5e4,5bc fb46=!5e6,5bc fb47=!5e7,5bc fb48=!5e8,5bc
fb49=!5e9,5bc fb4a=!5ea,5bc fb4b=!5d5,5b9 fb4c=!5d1,5bf fb4d=!5db,5bf fb4e=!5e4,5bf fb4f=compat>5d0,5dc
fb50=isolated>671 fb51=final>671 fb52=isolated>67b fb53=final>67b fb54=initial>67b fb55=medial>67b fb56=isolated>67e
fb57=final>67e fb58=initial>67e fb59=medial>67e fb5a=isolated>680 fb5b=final>680 fb5c=initial>680 fb5d=medial>680
fb5e=isolated>67a fb5f=final>67a fb60=initial>67a fb61=medial>67a fb62=isolated>67f fb63=final>67f fb64=initial>67f
fb65=medial>67f fb66=isolated>679 fb67=final>679 fb68=initial>679 fb69=medial>679 fb6a=isolated>6a4 fb6b=final>6a4
fb6c=initial>6a4 fb6d=medial>6a4 fb6e=isolated>6a6 fb6f=final>6a6 fb70=initial>6a6 fb71=medial>6a6 fb72=isolated>684
fb73=final>684 fb74=initial>684 fb75=medial>684 fb76=isolated>683 fb77=final>683 fb78=initial>683 fb79=medial>683
fb7a=isolated>686 fb7b=final>686 fb7c=initial>686 fb7d=medial>686 fb7e=isolated>687 fb7f=final>687 fb80=initial>687
fb81=medial>687 fb82=isolated>68d fb83=final>68d fb84=isolated>68c fb85=final>68c fb86=isolated>68e fb87=final>68e
fb88=isolated>688 fb89=final>688 fb8a=isolated>698 fb8b=final>698 fb8c=isolated>691 fb8d=final>691 fb8e=isolated>6a9
fb8f=final>6a9 fb90=initial>6a9 fb91=medial>6a9 fb92=isolated>6af fb93=final>6af fb94=initial>6af fb95=medial>6af
fb96=isolated>6b3 fb97=final>6b3 fb98=initial>6b3 fb99=medial>6b3 fb9a=isolated>6b1 fb9b=final>6b1 fb9c=initial>6b1
fb9d=medial>6b1 fb9e=isolated>6ba fb9f=final>6ba fba0=isolated>6bb fba1=final>6bb fba2=initial>6bb fba3=medial>6bb
fba4=isolated>6c0 fba5=final>6c0 fba6=isolated>6c1 fba7=final>6c1 fba8=initial>6c1 fba9=medial>6c1 fbaa=isolated>6be
fbab=final>6be fbac=initial>6be fbad=medial>6be fbae=isolated>6d2 fbaf=final>6d2 fbb0=isolated>6d3 fbb1=final>6d3
fbd3=isolated>6ad fbd4=final>6ad fbd5=initial>6ad fbd6=medial>6ad fbd7=isolated>6c7 fbd8=final>6c7 fbd9=isolated>6c6
fbda=final>6c6 fbdb=isolated>6c8 fbdc=final>6c8 fbdd=isolated>677 fbde=isolated>6cb fbdf=final>6cb fbe0=isolated>6c5
fbe1=final>6c5 fbe2=isolated>6c9 fbe3=final>6c9 fbe4=isolated>6d0 fbe5=final>6d0 fbe6=initial>6d0 fbe7=medial>6d0
fbe8=initial>649 fbe9=medial>649 fbea=isolated>626,627 fbeb=final>626,627 fbec=isolated>626,6d5 fbed=final>626,6d5
fbee=isolated>626,648 fbef=final>626,648 fbf0=isolated>626,6c7 fbf1=final>626,6c7 fbf2=isolated>626,6c6
fbf3=final>626,6c6 fbf4=isolated>626,6c8 fbf5=final>626,6c8 fbf6=isolated>626,6d0 fbf7=final>626,6d0
fbf8=initial>626,6d0 fbf9=isolated>626,649 fbfa=final>626,649 fbfb=initial>626,649 fbfc=isolated>6cc fbfd=final>6cc
fbfe=initial>6cc fbff=medial>6cc fc00=isolated>626,62c fc01=isolated>626,62d fc02=isolated>626,645
fc03=isolated>626,649 fc04=isolated>626,64a fc05=isolated>628,62c fc06=isolated>628,62d fc07=isolated>628,62e
fc08=isolated>628,645 fc09=isolated>628,649 fc0a=isolated>628,64a fc0b=isolated>62a,62c fc0c=isolated>62a,62d
fc0d=isolated>62a,62e fc0e=isolated>62a,645 fc0f=isolated>62a,649 fc10=isolated>62a,64a fc11=isolated>62b,62c
fc12=isolated>62b,645 fc13=isolated>62b,649 fc14=isolated>62b,64a fc15=isolated>62c,62d fc16=isolated>62c,645
fc17=isolated>62d,62c fc18=isolated>62d,645 fc19=isolated>62e,62c fc1a=isolated>62e,62d fc1b=isolated>62e,645
fc1c=isolated>633,62c fc1d=isolated>633,62d fc1e=isolated>633,62e fc1f=isolated>633,645 fc20=isolated>635,62d
fc21=isolated>635,645 fc22=isolated>636,62c fc23=isolated>636,62d fc24=isolated>636,62e fc25=isolated>636,645
fc26=isolated>637,62d fc27=isolated>637,645 fc28=isolated>638,645 fc29=isolated>639,62c fc2a=isolated>639,645
fc2b=isolated>63a,62c fc2c=isolated>63a,645 fc2d=isolated>641,62c fc2e=isolated>641,62d fc2f=isolated>641,62e
fc30=isolated>641,645 fc31=isolated>641,649 fc32=isolated>641,64a fc33=isolated>642,62d fc34=isolated>642,645
fc35=isolated>642,649 fc36=isolated>642,64a fc37=isolated>643,627 fc38=isolated>643,62c fc39=isolated>643,62d
fc3a=isolated>643,62e fc3b=isolated>643,644 fc3c=isolated>643,645 fc3d=isolated>643,649 fc3e=isolated>643,64a
fc3f=isolated>644,62c fc40=isolated>644,62d fc41=isolated>644,62e fc42=isolated>644,645 fc43=isolated>644,649
fc44=isolated>644,64a fc45=isolated>645,62c fc46=isolated>645,62d fc47=isolated>645,62e fc48=isolated>645,645
fc49=isolated>645,649 fc4a=isolated>645,64a fc4b=isolated>646,62c fc4c=isolated>646,62d fc4d=isolated>646,62e
fc4e=isolated>646,645 fc4f=isolated>646,649 fc50=isolated>646,64a fc51=isolated>647,62c fc52=isolated>647,645
fc53=isolated>647,649 fc54=isolated>647,64a fc55=isolated>64a,62c fc56=isolated>64a,62d fc57=isolated>64a,62e
fc58=isolated>64a,645 fc59=isolated>64a,649 fc5a=isolated>64a,64a fc5b=isolated>630,670 fc5c=isolated>631,670
fc5d=isolated>649,670 fc5e=isolated>20,64c,651 fc5f=isolated>20,64d,651 fc60=isolated>20,64e,651
fc61=isolated>20,64f,651 fc62=isolated>20,650,651 fc63=isolated>20,651,670 fc64=final>626,631 fc65=final>626,632
fc66=final>626,645 fc67=final>626,646 fc68=final>626,649 fc69=final>626,64a fc6a=final>628,631 fc6b=final>628,632
fc6c=final>628,645 fc6d=final>628,646 fc6e=final>628,649 fc6f=final>628,64a fc70=final>62a,631 fc71=final>62a,632
fc72=final>62a,645 fc73=final>62a,646 fc74=final>62a,649 fc75=final>62a,64a fc76=final>62b,631 fc77=final>62b,632
fc78=final>62b,645 fc79=final>62b,646 fc7a=final>62b,649 fc7b=final>62b,64a fc7c=final>641,649 fc7d=final>641,64a
fc7e=final>642,649 fc7f=final>642,64a fc80=final>643,627 fc81=final>643,644 fc82=final>643,645 fc83=final>643,649
fc84=final>643,64a fc85=final>644,645 fc86=final>644,649 fc87=final>644,64a fc88=final>645,627 fc89=final>645,645
fc8a=final>646,631 fc8b=final>646,632 fc8c=final>646,645 fc8d=final>646,646 fc8e=final>646,649 fc8f=final>646,64a
fc90=final>649,670 fc91=final>64a,631 fc92=final>64a,632 fc93=final>64a,645 fc94=final>64a,646 fc95=final>64a,649
fc96=final>64a,64a fc97=initial>626,62c fc98=initial>626,62d fc99=initial>626,62e fc9a=initial>626,645
fc9b=initial>626,647 fc9c=initial>628,62c fc9d=initial>628,62d fc9e=initial>628,62e fc9f=initial>628,645
fca0=initial>628,647 fca1=initial>62a,62c fca2=initial>62a,62d fca3=initial>62a,62e fca4=initial>62a,645
fca5=initial>62a,647 fca6=initial>62b,645 fca7=initial>62c,62d fca8=initial>62c,645 fca9=initial>62d,62c
fcaa=initial>62d,645 fcab=initial>62e,62c fcac=initial>62e,645 fcad=initial>633,62c fcae=initial>633,62d
fcaf=initial>633,62e fcb0=initial>633,645 fcb1=initial>635,62d fcb2=initial>635,62e fcb3=initial>635,645
fcb4=initial>636,62c fcb5=initial>636,62d fcb6=initial>636,62e fcb7=initial>636,645 fcb8=initial>637,62d
fcb9=initial>638,645 fcba=initial>639,62c fcbb=initial>639,645 fcbc=initial>63a,62c fcbd=initial>63a,645
fcbe=initial>641,62c fcbf=initial>641,62d fcc0=initial>641,62e fcc1=initial>641,645 fcc2=initial>642,62d
fcc3=initial>642,645 fcc4=initial>643,62c fcc5=initial>643,62d fcc6=initial>643,62e fcc7=initial>643,644
fcc8=initial>643,645 fcc9=initial>644,62c fcca=initial>644,62d fccb=initial>644,62e fccc=initial>644,645
fccd=initial>644,647 fcce=initial>645,62c fccf=initial>645,62d fcd0=initial>645,62e fcd1=initial>645,645
fcd2=initial>646,62c fcd3=initial>646,62d fcd4=initial>646,62e fcd5=initial>646,645 fcd6=initial>646,647
fcd7=initial>647,62c fcd8=initial>647,645 fcd9=initial>647,670 fcda=initial>64a,62c fcdb=initial>64a,62d
fcdc=initial>64a,62e fcdd=initial>64a,645 fcde=initial>64a,647 fcdf=medial>626,645 fce0=medial>626,647
fce1=medial>628,645 fce2=medial>628,647 fce3=medial>62a,645 fce4=medial>62a,647 fce5=medial>62b,645
fce6=medial>62b,647 fce7=medial>633,645 fce8=medial>633,647 fce9=medial>634,645 fcea=medial>634,647
fceb=medial>643,644 fcec=medial>643,645 fced=medial>644,645 fcee=medial>646,645 fcef=medial>646,647
fcf0=medial>64a,645 fcf1=medial>64a,647 fcf2=medial>640,64e,651 fcf3=medial>640,64f,651 fcf4=medial>640,650,651
fcf5=isolated>637,649 fcf6=isolated>637,64a fcf7=isolated>639,649 fcf8=isolated>639,64a fcf9=isolated>63a,649
fcfa=isolated>63a,64a fcfb=isolated>633,649 fcfc=isolated>633,64a fcfd=isolated>634,649 fcfe=isolated>634,64a
fcff=isolated>62d,649 fd00=isolated>62d,64a fd01=isolated>62c,649 fd02=isolated>62c,64a fd03=isolated>62e,649
fd04=isolated>62e,64a fd05=isolated>635,649 fd06=isolated>635,64a fd07=isolated>636,649 fd08=isolated>636,64a
fd09=isolated>634,62c fd0a=isolated>634,62d fd0b=isolated>634,62e fd0c=isolated>634,645 fd0d=isolated>634,631
fd0e=isolated>633,631 fd0f=isolated>635,631 fd10=isolated>636,631 fd11=final>637,649 fd12=final>637,64a
fd13=final>639,649 fd14=final>639,64a fd15=final>63a,649 fd16=final>63a,64a fd17=final>633,649 fd18=final>633,64a
fd19=final>634,649 fd1a=final>634,64a fd1b=final>62d,649 fd1c=final>62d,64a fd1d=final>62c,649 fd1e=final>62c,64a
fd1f=final>62e,649 fd20=final>62e,64a fd21=final>635,649 fd22=final>635,64a fd23=final>636,649 fd24=final>636,64a
fd25=final>634,62c fd26=final>634,62d fd27=final>634,62e fd28=final>634,645 fd29=final>634,631 fd2a=final>633,631
fd2b=final>635,631 fd2c=final>636,631 fd2d=initial>634,62c fd2e=initial>634,62d fd2f=initial>634,62e
fd30=initial>634,645 fd31=initial>633,647 fd32=initial>634,647 fd33=initial>637,645 fd34=medial>633,62c
fd35=medial>633,62d fd36=medial>633,62e fd37=medial>634,62c fd38=medial>634,62d fd39=medial>634,62e
fd3a=medial>637,645 fd3b=medial>638,645 fd3c=final>627,64b fd3d=isolated>627,64b fd50=initial>62a,62c,645
fd51=final>62a,62d,62c fd52=initial>62a,62d,62c fd53=initial>62a,62d,645 fd54=initial>62a,62e,645
fd55=initial>62a,645,62c fd56=initial>62a,645,62d fd57=initial>62a,645,62e fd58=final>62c,645,62d
fd59=initial>62c,645,62d fd5a=final>62d,645,64a fd5b=final>62d,645,649 fd5c=initial>633,62d,62c
fd5d=initial>633,62c,62d fd5e=final>633,62c,649 fd5f=final>633,645,62d fd60=initial>633,645,62d
fd61=initial>633,645,62c fd62=final>633,645,645 fd63=initial>633,645,645 fd64=final>635,62d,62d
fd65=initial>635,62d,62d fd66=final>635,645,645 fd67=final>634,62d,645 fd68=initial>634,62d,645
fd69=final>634,62c,64a fd6a=final>634,645,62e fd6b=initial>634,645,62e fd6c=final>634,645,645
fd6d=initial>634,645,645 fd6e=final>636,62d,649 fd6f=final>636,62e,645 fd70=initial>636,62e,645
fd71=final>637,645,62d fd72=initial>637,645,62d fd73=initial>637,645,645 fd74=final>637,645,64a
fd75=final>639,62c,645 fd76=final>639,645,645 fd77=initial>639,645,645 fd78=final>639,645,649 fd79=final>63a,645,645
fd7a=final>63a,645,64a fd7b=final>63a,645,649 fd7c=final>641,62e,645 fd7d=initial>641,62e,645 fd7e=final>642,645,62d
fd7f=final>642,645,645 fd80=final>644,62d,645 fd81=final>644,62d,64a fd82=final>644,62d,649 fd83=initial>644,62c,62c
fd84=final>644,62c,62c fd85=final>644,62e,645 fd86=initial>644,62e,645 fd87=final>644,645,62d
fd88=initial>644,645,62d fd89=initial>645,62d,62c fd8a=initial>645,62d,645 fd8b=final>645,62d,64a
fd8c=initial>645,62c,62d fd8d=initial>645,62c,645 fd8e=initial>645,62e,62c fd8f=initial>645,62e,645
fd92=initial>645,62c,62e fd93=initial>647,645,62c fd94=initial>647,645,645 fd95=initial>646,62d,645
fd96=final>646,62d,649 fd97=final>646,62c,645 fd98=initial>646,62c,645 fd99=final>646,62c,649 fd9a=final>646,645,64a
fd9b=final>646,645,649 fd9c=final>64a,645,645 fd9d=initial>64a,645,645 fd9e=final>628,62e,64a fd9f=final>62a,62c,64a
fda0=final>62a,62c,649 fda1=final>62a,62e,64a fda2=final>62a,62e,649 fda3=final>62a,645,64a fda4=final>62a,645,649
fda5=final>62c,645,64a fda6=final>62c,62d,649 fda7=final>62c,645,649 fda8=final>633,62e,649 fda9=final>635,62d,64a
fdaa=final>634,62d,64a fdab=final>636,62d,64a fdac=final>644,62c,64a fdad=final>644,645,64a fdae=final>64a,62d,64a
fdaf=final>64a,62c,64a fdb0=final>64a,645,64a fdb1=final>645,645,64a fdb2=final>642,645,64a fdb3=final>646,62d,64a
fdb4=initial>642,645,62d fdb5=initial>644,62d,645 fdb6=final>639,645,64a fdb7=final>643,645,64a
fdb8=initial>646,62c,62d fdb9=final>645,62e,64a fdba=initial>644,62c,645 fdbb=final>643,645,645
fdbc=final>644,62c,645 fdbd=final>646,62c,62d fdbe=final>62c,62d,64a fdbf=final>62d,62c,64a fdc0=final>645,62c,64a
fdc1=final>641,645,64a fdc2=final>628,62d,64a fdc3=initial>643,645,645 fdc4=initial>639,62c,645
fdc5=initial>635,645,645 fdc6=final>633,62e,64a fdc7=final>646,62c,64a fdf0=isolated>635,644,6d2
fdf1=isolated>642,644,6d2 fdf2=isolated>627,644,644,647 fdf3=isolated>627,643,628,631 fdf4=isolated>645,62d,645,62f
fdf5=isolated>635,644,639,645 fdf6=isolated>631,633,648,644 fdf7=isolated>639,644,64a,647
fdf8=isolated>648,633,644,645 fdf9=isolated>635,644,649
fdfa=isolated>635,644,649,20,627,644,644,647,20,639,644,64a,647,20,648,633,644,645
fdfb=isolated>62c,644,20,62c,644,627,644,647 fdfc=isolated>631,6cc,627,644 fe10=vertical>2c fe11=vertical>3001
fe12=vertical>3002 fe13=vertical>3a fe14=vertical>3b fe15=vertical>21 fe16=vertical>3f fe17=vertical>3016
fe18=vertical>3017 fe19=vertical>2026 fe30=vertical>2025 fe31=vertical>2014 fe32=vertical>2013 fe33=vertical>5f
fe34=vertical>5f fe35=vertical>28 fe36=vertical>29 fe37=vertical>7b fe38=vertical>7d fe39=vertical>3014
fe3a=vertical>3015 fe3b=vertical>3010 fe3c=vertical>3011 fe3d=vertical>300a fe3e=vertical>300b fe3f=vertical>3008
fe40=vertical>3009 fe41=vertical>300c fe42=vertical>300d fe43=vertical>300e fe44=vertical>300f fe47=vertical>5b
fe48=vertical>5d fe49=compat>203e fe4a=compat>203e fe4b=compat>203e fe4c=compat>203e fe4d=compat>5f fe4e=compat>5f
fe4f=compat>5f fe50=small>2c fe51=small>3001 fe52=small>2e fe54=small>3b fe55=small>3a fe56=small>3f fe57=small>21
fe58=small>2014 fe59=small>28 fe5a=small>29 fe5b=small>7b fe5c=small>7d fe5d=small>3014 fe5e=small>3015
fe5f=small>23 fe60=small>26 fe61=small>2a fe62=small>2b fe63=small>2d fe64=small>3c fe65=small>3e fe66=small>3d
fe68=small>5c fe69=small>24 fe6a=small>25 fe6b=small>40 fe70=isolated>20,64b fe71=medial>640,64b
fe72=isolated>20,64c fe74=isolated>20,64d fe76=isolated>20,64e fe77=medial>640,64e fe78=isolated>20,64f
fe79=medial>640,64f fe7a=isolated>20,650 fe7b=medial>640,650 fe7c=isolated>20,651 fe7d=medial>640,651
fe7e=isolated>20,652 fe7f=medial>640,652 fe80=isolated>621 fe81=isolated>622 fe82=final>622 fe83=isolated>623
fe84=final>623 fe85=isolated>624 fe86=final>624 fe87=isolated>625 fe88=final>625 fe89=isolated>626 fe8a=final>626
fe8b=initial>626 fe8c=medial>626 fe8d=isolated>627 fe8e=final>627 fe8f=isolated>628 fe90=final>628 fe91=initial>628
fe92=medial>628 fe93=isolated>629 fe94=final>629 fe95=isolated>62a fe96=final>62a fe97=initial>62a fe98=medial>62a
fe99=isolated>62b fe9a=final>62b fe9b=initial>62b fe9c=medial>62b fe9d=isolated>62c fe9e=final>62c fe9f=initial>62c
fea0=medial>62c fea1=isolated>62d fea2=final>62d fea3=initial>62d fea4=medial>62d fea5=isolated>62e fea6=final>62e
fea7=initial>62e fea8=medial>62e fea9=isolated>62f feaa=final>62f feab=isolated>630 feac=final>630 fead=isolated>631
feae=final>631 feaf=isolated>632 feb0=final>632 feb1=isolated>633 feb2=final>633 feb3=initial>633 feb4=medial>633
feb5=isolated>634 feb6=final>634 feb7=initial>634 feb8=medial>634 feb9=isolated>635 feba=final>635 febb=initial>635
febc=medial>635 febd=isolated>636 febe=final>636 febf=initial>636 fec0=medial>636 fec1=isolated>637 fec2=final>637
fec3=initial>637 fec4=medial>637 fec5=isolated>638 fec6=final>638 fec7=initial>638 fec8=medial>638 fec9=isolated>639
feca=final>639 fecb=initial>639 fecc=medial>639 fecd=isolated>63a fece=final>63a fecf=initial>63a fed0=medial>63a
fed1=isolated>641 fed2=final>641 fed3=initial>641 fed4=medial>641 fed5=isolated>642 fed6=final>642 fed7=initial>642
fed8=medial>642 fed9=isolated>643 feda=final>643 fedb=initial>643 fedc=medial>643 fedd=isolated>644 fede=final>644
fedf=initial>644 fee0=medial>644 fee1=isolated>645 fee2=final>645 fee3=initial>645 fee4=medial>645 fee5=isolated>646
fee6=final>646 fee7=initial>646 fee8=medial>646 fee9=isolated>647 feea=final>647 feeb=initial>647 feec=medial>647
feed=isolated>648 feee=final>648 feef=isolated>649 fef0=final>649 fef1=isolated>64a fef2=final>64a fef3=initial>64a
fef4=medial>64a fef5=isolated>644,622 fef6=final>644,622 fef7=isolated>644,623 fef8=final>644,623
fef9=isolated>644,625 fefa=final>644,625 fefb=isolated>644,627 fefc=final>644,627 ff01=wide>21 ff02=wide>22
ff03=wide>23 ff04=wide>24 ff05=wide>25 ff06=wide>26 ff07=wide>27 ff08=wide>28 ff09=wide>29 ff0a=wide>2a ff0b=wide>2b
ff0c=wide>2c ff0d=wide>2d ff0e=wide>2e ff0f=wide>2f ff10=wide>30 ff11=wide>31 ff12=wide>32 ff13=wide>33 ff14=wide>34
ff15=wide>35 ff16=wide>36 ff17=wide>37 ff18=wide>38 ff19=wide>39 ff1a=wide>3a ff1b=wide>3b ff1c=wide>3c ff1d=wide>3d
ff1e=wide>3e ff1f=wide>3f ff20=wide>40 ff21=wide>41 ff22=wide>42 ff23=wide>43 ff24=wide>44 ff25=wide>45 ff26=wide>46
ff27=wide>47 ff28=wide>48 ff29=wide>49 ff2a=wide>4a ff2b=wide>4b ff2c=wide>4c ff2d=wide>4d ff2e=wide>4e ff2f=wide>4f
ff30=wide>50 ff31=wide>51 ff32=wide>52 ff33=wide>53 ff34=wide>54 ff35=wide>55 ff36=wide>56 ff37=wide>57 ff38=wide>58
ff39=wide>59 ff3a=wide>5a ff3b=wide>5b ff3c=wide>5c ff3d=wide>5d ff3e=wide>5e ff3f=wide>5f ff40=wide>60 ff41=wide>61
ff42=wide>62 ff43=wide>63 ff44=wide>64 ff45=wide>65 ff46=wide>66 ff47=wide>67 ff48=wide>68 ff49=wide>69 ff4a=wide>6a
ff4b=wide>6b ff4c=wide>6c ff4d=wide>6d ff4e=wide>6e ff4f=wide>6f ff50=wide>70 ff51=wide>71 ff52=wide>72 ff53=wide>73
ff54=wide>74 ff55=wide>75 ff56=wide>76 ff57=wide>77 ff58=wide>78 ff59=wide>79 ff5a=wide>7a ff5b=wide>7b ff5c=wide>7c
ff5d=wide>7d ff5e=wide>7e ff5f=wide>2985 ff60=wide>2986 ff61=narrow>3002 ff62=narrow>300c ff63=narrow>300d
ff64=narrow>3001 ff65=narrow>30fb ff66=narrow>30f2 ff67=narrow>30a1 ff68=narrow>30a3 ff69=narrow>30a5
ff6a=narrow>30a7 ff6b=narrow>30a9 ff6c=narrow>30e3 ff6d=narrow>30e5 ff6e=narrow>30e7 ff6f=narrow>30c3
ff70=narrow>30fc ff71=narrow>30a2 ff72=narrow>30a4 ff73=narrow>30a6 ff74=narrow>30a8 ff75=narrow>30aa
ff76=narrow>30ab ff77=narrow>30ad ff78=narrow>30af ff79=narrow>30b1 ff7a=narrow>30b3 ff7b=narrow>30b5
ff7c=narrow>30b7 ff7d=narrow>30b9 ff7e=narrow>30bb ff7f=narrow>30bd ff80=narrow>30bf ff81=narrow>30c1
ff82=narrow>30c4 ff83=narrow>30c6 ff84=narrow>30c8 ff85=narrow>30ca ff86=narrow>30cb ff87=narrow>30cc
ff88=narrow>30cd ff89=narrow>30ce ff8a=narrow>30cf ff8b=narrow>30d2 ff8c=narrow>30d5 ff8d=narrow>30d8
ff8e=narrow>30db ff8f=narrow>30de ff90=narrow>30df ff91=narrow>30e0 ff92=narrow>30e1 ff93=narrow>30e2
ff94=narrow>30e4 ff95=narrow>30e6 ff96=narrow>30e8 ff97=narrow>30e9 ff98=narrow>30ea ff99=narrow>30eb
ff9a=narrow>30ec ff9b=narrow>30ed ff9c=narrow>30ef ff9d=narrow>30f3 ff9e=narrow>3099 ff9f=narrow>309a
ffa0=narrow>3164 ffa1=narrow>3131 ffa2=narrow>3132 ffa3=narrow>3133 ffa4=narrow>3134 ffa5=narrow>3135
ffa6=narrow>3136 ffa7=narrow>3137 ffa8=narrow>3138 ffa9=narrow>3139 ffaa=narrow>313a ffab=narrow>313b
ffac=narrow>313c ffad=narrow>313d ffae=narrow>313e ffaf=narrow>313f ffb0=narrow>3140 ffb1=narrow>3141
ffb2=narrow>3142 ffb3=narrow>3143 ffb4=narrow>3144 ffb5=narrow>3145 ffb6=narrow>3146 ffb7=narrow>3147
ffb8=narrow>3148 ffb9=narrow>3149 ffba=narrow>314a ffbb=narrow>314b ffbc=narrow>314c ffbd=narrow>314d
ffbe=narrow>314e ffc2=narrow>314f ffc3=narrow>3150 ffc4=narrow>3151 ffc5=narrow>3152 ffc6=narrow>3153
ffc7=narrow>3154 ffca=narrow>3155 ffcb=narrow>3156 ffcc=narrow>3157 ffcd=narrow>3158 ffce=narrow>3159
ffcf=narrow>315a ffd2=narrow>315b ffd3=narrow>315c ffd4=narrow>315d ffd5=narrow>315e ffd6=narrow>315f
ffd7=narrow>3160 ffda=narrow>3161 ffdb=narrow>3162 ffdc=narrow>3163 ffe0=wide>a2 ffe1=wide>a3 ffe2=wide>ac
ffe3=wide>af ffe4=wide>a6 ffe5=wide>a5 ffe6=wide>20a9 ffe8=narrow>2502 ffe9=narrow>2190 ffea=narrow>2191
ffeb=narrow>2192 ffec=narrow>2193 ffed=narrow>25a0 ffee=narrow>25cb 10781=super>2d0 10782=super>2d1 10783=super>e6
10784=super>299 10785=super>253 10787=super>2a3 10788=super>ab66 10789=super>2a5 1078a=super>2a4 1078b=super>256
1078c=super>257 1078d=super>1d91 1078e=super>258 1078f=super>25e 10790=super>2a9 10791=super>264 10792=super>262
10793=super>260 10794=super>29b 10795=super>127 10796=super>29c 10797=super>267 10798=super>284 10799=super>2aa
1079a=super>2ab 1079b=super>26c 1079c=super>1df04 1079d=super>a78e 1079e=super>26e 1079f=super>1df05 107a0=super>28e
107a1=super>1df06 107a2=super>f8 107a3=super>276 107a4=super>277 107a5=super>71 107a6=super>27a 107a7=super>1df08
107a8=super>27d 107a9=super>27e 107aa=super>280 107ab=super>2a8 107ac=super>2a6 107ad=super>ab67 107ae=super>2a7
107af=super>288 107b0=super>2c71 107b2=super>28f 107b3=super>2a1 107b4=super>2a2 107b5=super>298 107b6=super>1c0
107b7=super>1c1 107b8=super>1c2 107b9=super>1df0a 107ba=super>1df1e 1109a=11099,110ba 1109c=1109b,110ba
110ab=110a5,110ba 1112e=11131,11127 1112f=11132,11127 1134b=11347,1133e 1134c=11347,11357 114bb=114b9,114ba
114bc=114b9,114b0 114be=114b9,114bd 115ba=115b8,115af 115bb=115b9,115af 11938=11935,11930 1d15e=!1d157,1d165
1d15f=!1d158,1d165 1d160=!1d15f,1d16e 1d161=!1d15f,1d16f 1d162=!1d15f,1d170 1d163=!1d15f,1d171 1d164=!1d15f,1d172
1d1bb=!1d1b9,1d165 1d1bc=!1d1ba,1d165 1d1bd=!1d1bb,1d16e 1d1be=!1d1bc,1d16e 1d1bf=!1d1bb,1d16f 1d1c0=!1d1bc,1d16f
1d400=font>41 1d401=font>42 1d402=font>43 1d403=font>44 1d404=font>45 1d405=font>46 1d406=font>47 1d407=font>48
1d408=font>49 1d409=font>4a 1d40a=font>4b 1d40b=font>4c 1d40c=font>4d 1d40d=font>4e 1d40e=font>4f 1d40f=font>50
1d410=font>51 1d411=font>52 1d412=font>53 1d413=font>54 1d414=font>55 1d415=font>56 1d416=font>57 1d417=font>58
1d418=font>59 1d419=font>5a 1d41a=font>61 1d41b=font>62 1d41c=font>63 1d41d=font>64 1d41e=font>65 1d41f=font>66
1d420=font>67 1d421=font>68 1d422=font>69 1d423=font>6a 1d424=font>6b 1d425=font>6c 1d426=font>6d 1d427=font>6e
1d428=font>6f 1d429=font>70 1d42a=font>71 1d42b=font>72 1d42c=font>73 1d42d=font>74 1d42e=font>75 1d42f=font>76
1d430=font>77 1d431=font>78 1d432=font>79 1d433=font>7a 1d434=font>41 1d435=font>42 1d436=font>43 1d437=font>44
1d438=font>45 1d439=font>46 1d43a=font>47 1d43b=font>48 1d43c=font>49 1d43d=font>4a 1d43e=font>4b 1d43f=font>4c
1d440=font>4d 1d441=font>4e 1d442=font>4f 1d443=font>50 1d444=font>51 1d445=font>52 1d446=font>53 1d447=font>54
1d448=font>55 1d449=font>56 1d44a=font>57 1d44b=font>58 1d44c=font>59 1d44d=font>5a 1d44e=font>61 1d44f=font>62
1d450=font>63 1d451=font>64 1d452=font>65 1d453=font>66 1d454=font>67 1d456=font>69 1d457=font>6a 1d458=font>6b
1d459=font>6c 1d45a=font>6d 1d45b=font>6e 1d45c=font>6f 1d45d=font>70 1d45e=font>71 1d45f=font>72 1d460=font>73
1d461=font>74 1d462=font>75 1d463=font>76 1d464=font>77 1d465=font>78 1d466=font>79 1d467=font>7a 1d468=font>41
1d469=font>42 1d46a=font>43 1d46b=font>44 1d46c=font>45 1d46d=font>46 1d46e=font>47 1d46f=font>48 1d470=font>49
1d471=font>4a 1d472=font>4b 1d473=font>4c 1d474=font>4d 1d475=font>4e 1d476=font>4f 1d477=font>50 1d478=font>51
1d479=font>52 1d47a=font>53 1d47b=font>54 1d47c=font>55 1d47d=font>56 1d47e=font>57 1d47f=font>58 1d480=font>59
1d481=font>5a 1d482=font>61 1d483=font>62 1d484=font>63 1d485=font>64 1d486=font>65 1d487=font>66 1d488=font>67
1d489=font>68 1d48a=font>69 1d48b=font>6a 1d48c=font>6b 1d48d=font>6c 1d48e=font>6d 1d48f=font>6e 1d490=font>6f
1d491=font>70 1d492=font>71 1d493=font>72 1d494=font>73 1d495=font>74 1d496=font>75 1d497=font>76 1d498=font>77
1d499=font>78 1d49a=font>79 1d49b=font>7a 1d49c=font>41 1d49e=font>43 1d49f=font>44 1d4a2=font>47 1d4a5=font>4a
1d4a6=font>4b 1d4a9=font>4e 1d4aa=font>4f 1d4ab=font>50 1d4ac=font>51 1d4ae=font>53 1d4af=font>54 1d4b0=font>55
1d4b1=font>56 1d4b2=font>57 1d4b3=font>58 1d4b4=font>59 1d4b5=font>5a 1d4b6=font>61 1d4b7=font>62 1d4b8=font>63
1d4b9=font>64 1d4bb=font>66 1d4bd=font>68 1d4be=font>69 1d4bf=font>6a 1d4c0=font>6b 1d4c1=font>6c 1d4c2=font>6d
1d4c3=font>6e 1d4c5=font>70 1d4c6=font>71 1d4c7=font>72 1d4c8=font>73 1d4c9=font>74 1d4ca=font>75 1d4cb=font>76
1d4cc=font>77 1d4cd=font>78 1d4ce=font>79 1d4cf=font>7a 1d4d0=font>41 1d4d1=font>42 1d4d2=font>43 1d4d3=font>44
1d4d4=font>45 1d4d5=font>46 1d4d6=font>47 1d4d7=font>48 1d4d8=font>49 1d4d9=font>4a 1d4da=font>4b 1d4db=font>4c
1d4dc=font>4d 1d4dd=font>4e 1d4de=font>4f 1d4df=font>50 1d4e0=font>51 1d4e1=font>52 1d4e2=font>53 1d4e3=font>54
1d4e4=font>55 1d4e5=font>56 1d4e6=font>57 1d4e7=font>58 1d4e8=font>59 1d4e9=font>5a 1d4ea=font>61 1d4eb=font>62
1d4ec=font>63 1d4ed=font>64 1d4ee=font>65 1d4ef=font>66 1d4f0=font>67 1d4f1=font>68 1d4f2=font>69 1d4f3=font>6a
1d4f4=font>6b 1d4f5=font>6c 1d4f6=font>6d 1d4f7=font>6e 1d4f8=font>6f 1d4f9=font>70 1d4fa=font>71 1d4fb=font>72
1d4fc=font>73 1d4fd=font>74 1d4fe=font>75 1d4ff=font>76 1d500=font>77 1d501=font>78 1d502=font>79 1d503=font>7a
1d504=font>41 1d505=font>42 1d507=font>44 1d508=font>45 1d509=font>46 1d50a=font>47 1d50d=font>4a 1d50e=font>4b
1d50f=font>4c 1d510=font>4d 1d511=font>4e 1d512=font>4f 1d513=font>50 1d514=font>51 1d516=font>53 1d517=font>54
1d518=font>55 1d519=font>56 1d51a=font>57 1d51b=font>58 1d51c=font>59 1d51e=font>61 1d51f=font>62 1d520=font>63
1d521=font>64 1d522=font>65 1d523=font>66 1d524=font>67 1d525=font>68 1d526=font>69 1d527=font>6a 1d528=font>6b
1d529=font>6c 1d52a=font>6d 1d52b=font>6e 1d52c=font>6f 1d52d=font>70 1d52e=font>71 1d52f=font>72 1d530=font>73
1d531=font>74 1d532=font>75 1d533=font>76 1d534=font>77 1d535=font>78 1d536=font>79 1d537=font>7a 1d538=font>41
1d539=font>42 1d53b=font>44 1d53c=font>45 1d53d=font>46 1d53e=font>47 1d540=font>49 1d541=font>4a 1d542=font>4b
1d543=font>4c 1d544=font>4d 1d546=font>4f 1d54a=font>53 1d54b=font>54 1d54c=font>55 1d54d=font>56 1d54e=font>57
1d54f=font>58 1d550=font>59 1d552=font>61 1d553=font>62 1d554=font>63 1d555=font>64 1d556=font>65 1d557=font>66
1d558=font>67 1d559=font>68 1d55a=font>69 1d55b=font>6a 1d55c=font>6b 1d55d=font>6c 1d55e=font>6d 1d55f=font>6e
1d560=font>6f 1d561=font>70 1d562=font>71 1d563=font>72 1d564=font>73 1d565=font>74 1d566=font>75 1d567=font>76
1d568=font>77 1d569=font>78 1d56a=font>79 1d56b=font>7a 1d56c=font>41 1d56d=font>42 1d56e=font>43 1d56f=font>44
1d570=font>45 1d571=font>46 1d572=font>47 1d573=font>48 1d574=font>49 1d575=font>4a 1d576=font>4b 1d577=font>4c
1d578=font>4d 1d579=font>4e 1d57a=font>4f 1d57b=font>50 1d57c=font>51 1d57d=font>52 1d57e=font>53 1d57f=font>54
1d580=font>55 1d581=font>56 1d582=font>57 1d583=font>58 1d584=font>59 1d585=font>5a 1d586=font>61 1d587=font>62
1d588=font>63 1d589=font>64 1d58a=font>65 1d58b=font>66 1d58c=font>67 1d58d=font>68 1d58e=font>69 1d58f=font>6a
1d590=font>6b 1d591=font>6c 1d592=font>6d 1d593=font>6e 1d594=font>6f 1d595=font>70 1d596=font>71 1d597=font>72
1d598=font>73 1d599=font>74 1d59a=font>75 1d59b=font>76 1d59c=font>77 1d59d=font>78 1d59e=font>79 1d59f=font>7a
1d5a0=font>41 1d5a1=font>42 1d5a2=font>43 1d5a3=font>44 1d5a4=font>45 1d5a5=font>46 1d5a6=font>47 1d5a7=font>48
1d5a8=font>49 1d5a9=font>4a 1d5aa=font>4b 1d5ab=font>4c 1d5ac=font>4d 1d5ad=font>4e 1d5ae=font>4f 1d5af=font>50
1d5b0=font>51 1d5b1=font>52 1d5b2=font>53 1d5b3=font>54 1d5b4=font>55 1d5b5=font>56 1d5b6=font>57 1d5b7=font>58
1d5b8=font>59 1d5b9=font>5a 1d5ba=font>61 1d5bb=font>62 1d5bc=font>63 1d5bd=font>64 1d5be=font>65 1d5bf=font>66
1d5c0=font>67 1d5c1=font>68 1d5c2=font>69 1d5c3=font>6a 1d5c4=font>6b 1d5c5=font>6c 1d5c6=font>6d 1d5c7=font>6e
1d5c8=font>6f 1d5c9=font>70 1d5ca=font>71 1d5cb=font>72 1d5cc=font>73 1d5cd=font>74 1d5ce=font>75 1d5cf=font>76
1d5d0=font>77 1d5d1=font>78 1d5d2=font>79 1d5d3=font>7a 1d5d4=font>41 1d5d5=font>42 1d5d6=font>43 1d5d7=font>44
1d5d8=font>45 1d5d9=font>46 1d5da=font>47 1d5db=font>48 1d5dc=font>49 1d5dd=font>4a 1d5de=font>4b 1d5df=font>4c
1d5e0=font>4d 1d5e1=font>4e 1d5e2=font>4f 1d5e3=font>50 1d5e4=font>51 1d5e5=font>52 1d5e6=font>53 1d5e7=font>54
1d5e8=font>55 1d5e9=font>56 1d5ea=font>57 1d5eb=font>58 1d5ec=font>59 1d5ed=font>5a 1d5ee=font>61 1d5ef=font>62
1d5f0=font>63 1d5f1=font>64 1d5f2=font>65 1d5f3=font>66 1d5f4=font>67 1d5f5=font>68 1d5f6=font>69 1d5f7=font>6a
1d5f8=font>6b 1d5f9=font>6c 1d5fa=font>6d 1d5fb=font>6e 1d5fc=font>6f 1d5fd=font>70 1d5fe=font>71 1d5ff=font>72
1d600=font>73 1d601=font>74 1d602=font>75 1d603=font>76 1d604=font>77 1d605=font>78 1d606=font>79 1d607=font>7a
1d608=font>41 1d609=font>42 1d60a=font>43 1d60b=font>44 1d60c=font>45 1d60d=font>46 1d60e=font>47 1d60f=font>48
1d610=font>49 1d611=font>4a 1d612=font>4b 1d613=font>4c 1d614=font>4d 1d615=font>4e 1d616=font>4f 1d617=font>50
1d618=font>51 1d619=font>52 1d61a=font>53 1d61b=font>54 1d61c=font>55 1d61d=font>56 1d61e=font>57 1d61f=font>58
1d620=font>59 1d621=font>5a 1d622=font>61 1d623=font>62 1d624=font>63 1d625=font>64 1d626=font>65 1d627=font>66
1d628=font>67 1d629=font>68 1d62a=font>69 1d62b=font>6a 1d62c=font>6b 1d62d=font>6c 1d62e=font>6d 1d62f=font>6e
1d630=font>6f 1d631=font>70 1d632=font>71 1d633=font>72 1d634=font>73 1d635=font>74 1d636=font>75 1d637=font>76
1d638=font>77 1d639=font>78 1d63a=font>79 1d63b=font>7a 1d63c=font>41 1d63d=font>42 1d63e=font>43 1d63f=font>44
1d640=font>45 1d641=font>46 1d642=font>47 1d643=font>48 1d644=font>49 1d645=font>4a 1d646=font>4b 1d647=font>4c
1d648=font>4d 1d649=font>4e 1d64a=font>4f 1d64b=font>50 1d64c=font>51 1d64d=font>52 1d64e=font>53 1d64f=font>54
1d650=font>55 1d651=font>56 1d652=font>57 1d653=font>58 1d654=font>59 1d655=font>5a 1d656=font>61 1d657=font>62
1d658=font>63 1d659=font>64 1d65a=font>65 1d65b=font>66 1d65c=font>67 1d65d=font>68 1d65e=font>69 1d65f=font>6a
1d660=font>6b 1d661=font>6c 1d662=font>6d 1d663=font>6e 1d664=font>6f 1d665=font>70 1d666=font>71 1d667=font>72
1d668=font>73 1d669=font>74 1d66a=font>75 1d66b=font>76 1d66c=font>77 1d66d=font>78 1d66e=font>79 1d66f=font>7a
1d670=font>41 1d671=font>42 1d672=font>43 1d673=font>44 1d674=font>45 1d675=font>46 1d676=font>47 1d677=font>48
1d678=font>49 1d679=font>4a 1d67a=font>4b 1d67b=font>4c 1d67c=font>4d 1d67d=font>4e 1d67e=font>4f 1d67f=font>50
1d680=font>51 1d681=font>52 1d682=font>53 1d683=font>54 1d684=font>55 1d685=font>56 1d686=font>57 1d687=font>58
1d688=font>59 1d689=font>5a 1d68a=font>61 1d68b=font>62 1d68c=font>63 1d68d=font>64 1d68e=font>65 1d68f=font>66
1d690=font>67 1d691=font>68 1d692=font>69 1d693=font>6a 1d694=font>6b 1d695=font>6c 1d696=font>6d 1d697=font>6e
1d698=font>6f 1d699=font>70 1d69a=font>71 1d69b=font>72 1d69c=font>73 1d69d=font>74 1d69e=font>75 1d69f=font>76
1d6a0=font>77 1d6a1=font>78 1d6a2=font>79 1d6a3=font>7a 1d6a4=font>131 1d6a5=font>237 1d6a8=font>391 1d6a9=font>392
1d6aa=font>393 1d6ab=font>394 1d6ac=font>395 1d6ad=font>396 1d6ae=font>397 1d6af=font>398 1d6b0=font>399
1d6b1=font>39a 1d6b2=font>39b 1d6b3=font>39c 1d6b4=font>39d 1d6b5=font>39e 1d6b6=font>39f 1d6b7=font>3a0
1d6b8=font>3a1 1d6b9=font>3f4 1d6ba=font>3a3 1d6bb=font>3a4 1d6bc=font>3a5 1d6bd=font>3a6 1d6be=font>3a7
1d6bf=font>3a8 1d6c0=font>3a9 1d6c1=font>2207 1d6c2=font>3b1 1d6c3=font>3b2 1d6c4=font>3b3 1d6c5=font>3b4
1d6c6=font>3b5 1d6c7=font>3b6 1d6c8=font>3b7 1d6c9=font>3b8 1d6ca=font>3b9 1d6cb=font>3ba 1d6cc=font>3bb
1d6cd=font>3bc 1d6ce=font>3bd 1d6cf=font>3be 1d6d0=font>3bf 1d6d1=font>3c0 1d6d2=font>3c1 1d6d3=font>3c2
1d6d4=font>3c3 1d6d5=font>3c4 1d6d6=font>3c5 1d6d7=font>3c6 1d6d8=font>3c7 1d6d9=font>3c8 1d6da=font>3c9
1d6db=font>2202 1d6dc=font>3f5 1d6dd=font>3d1 1d6de=font>3f0 1d6df=font>3d5 1d6e0=font>3f1 1d6e1=font>3d6
1d6e2=font>391 1d6e3=font>392 1d6e4=font>393 1d6e5=font>394 1d6e6=font>395 1d6e7=font>396 1d6e8=font>397
1d6e9=font>398 1d6ea=font>399 1d6eb=font>39a 1d6ec=font>39b 1d6ed=font>39c 1d6ee=font>39d 1d6ef=font>39e
1d6f0=font>39f 1d6f1=font>3a0 1d6f2=font>3a1 1d6f3=font>3f4 1d6f4=font>3a3 1d6f5=font>3a4 1d6f6=font>3a5
1d6f7=font>3a6 1d6f8=font>3a7 1d6f9=font>3a8 1d6fa=font>3a9 1d6fb=font>2207 1d6fc=font>3b1 1d6fd=font>3b2
1d6fe=font>3b3 1d6ff=font>3b4 1d700=font>3b5 1d701=font>3b6 1d702=font>3b7 1d703=font>3b8 1d704=font>3b9
1d705=font>3ba 1d706=font>3bb 1d707=font>3bc 1d708=font>3bd 1d709=font>3be 1d70a=font>3bf 1d70b=font>3c0
1d70c=font>3c1 1d70d=font>3c2 1d70e=font>3c3 1d70f=font>3c4 1d710=font>3c5 1d711=font>3c6 1d712=font>3c7
1d713=font>3c8 1d714=font>3c9 1d715=font>2202 1d716=font>3f5 1d717=font>3d1 1d718=font>3f0 1d719=font>3d5
1d71a=font>3f1 1d71b=font>3d6 1d71c=font>391 1d71d=font>392 1d71e=font>393 1d71f=font>394 1d720=font>395
1d721=font>396 1d722=font>397 1d723=font>398 1d724=font>399 1d725=font>39a 1d726=font>39b 1d727=font>39c
1d728=font>39d 1d729=font>39e 1d72a=font>39f 1d72b=font>3a0 1d72c=font>3a1 1d72d=font>3f4 1d72e=font>3a3
1d72f=font>3a4 1d730=font>3a5 1d731=font>3a6 1d732=font>3a7 1d733=font>3a8 1d734=font>3a9 1d735=font>2207
1d736=font>3b1 1d737=font>3b2 1d738=font>3b3 1d739=font>3b4 1d73a=font>3b5 1d73b=font>3b6 1d73c=font>3b7
1d73d=font>3b8 1d73e=font>3b9 1d73f=font>3ba 1d740=font>3bb 1d741=font>3bc 1d742=font>3bd 1d743=font>3be
1d744=font>3bf 1d745=font>3c0 1d746=font>3c1 1d747=font>3c2 1d748=font>3c3 1d749=font>3c4 1d74a=font>3c5
1d74b=font>3c6 1d74c=font>3c7 1d74d=font>3c8 1d74e=font>3c9 1d74f=font>2202 1d750=font>3f5 1d751=font>3d1
1d752=font>3f0 1d753=font>3d5 1d754=font>3f1 1d755=font>3d6 1d756=font>391 1d757=font>392 1d758=font>393
1d759=font>394 1d75a=font>395 1d75b=font>396 1d75c=font>397 1d75d=font>398 1d75e=font>399 1d75f=font>39a
1d760=font>39b 1d761=font>39c 1d762=font>39d 1d763=font>39e 1d764=font>39f 1d765=font>3a0 1d766=font>3a1
1d767=font>3f4 1d768=font>3a3 1d769=font>3a4 1d76a=font>3a5 1d76b=font>3a6 1d76c=font>3a7 1d76d=font>3a8
1d76e=font>3a9 1d76f=font>2207 1d770=font>3b1 1d771=font>3b2 1d772=font>3b3 1d773=font>3b4 1d774=font>3b5
1d775=font>3b6 1d776=font>3b7 1d777=font>3b8 1d778=font>3b9 1d779=font>3ba 1d77a=font>3bb 1d77b=font>3bc
1d77c=font>3bd 1d77d=font>3be 1d77e=font>3bf 1d77f=font>3c0 1d780=font>3c1 1d781=font>3c2 1d782=font>3c3
1d783=font>3c4 1d784=font>3c5 1d785=font>3c6 1d786=font>3c7 1d787=font>3c8 1d788=font>3c9 1d789=font>2202
1d78a=font>3f5 1d78b=font>3d1 1d78c=font>3f0 1d78d=font>3d5 1d78e=font>3f1 1d78f=font>3d6 1d790=font>391
1d791=font>392 1d792=font>393 1d793=font>394 1d794=font>395 1d795=font>396 1d796=font>397 1d797=font>398
1d798=font>399 1d799=font>39a 1d79a=font>39b 1d79b=font>39c 1d79c=font>39d 1d79d=font>39e 1d79e=font>39f
1d79f=font>3a0 1d7a0=font>3a1 1d7a1=font>3f4 1d7a2=font>3a3 1d7a3=font>3a4 1d7a4=font>3a5 1d7a5=font>3a6
1d7a6=font>3a7 1d7a7=font>3a8 1d7a8=font>3a9 1d7a9=font>2207 1d7aa=font>3b1 1d7ab=font>3b2 1d7ac=font>3b3
1d7ad=font>3b4 1d7ae=font>3b5 1d7af=font>3b6 1d7b0=font>3b7 1d7b1=font>3b8 1d7b2=font>3b9 1d7b3=font>3ba
1d7b4=font>3bb 1d7b5=font>3bc 1d7b6=font>3bd 1d7b7=font>3be 1d7b8=font>3bf 1d7b9=font>3c0 1d7ba=font>3c1
1d7bb=font>3c2 1d7bc=font>3c3 1d7bd=font>3c4 1d7be=font>3c5 1d7bf=font>3c6 1d7c0=font>3c7 1d7c1=font>3c8
1d7c2=font>3c9 1d7c3=font>2202 1d7c4=font>3f5 1d7c5=font>3d1 1d7c6=font>3f0 1d7c7=font>3d5 1d7c8=font>3f1
1d7c9=font>3d6 1d7ca=font>3dc 1d7cb=font>3dd 1d7ce=font>30 1d7cf=font>31 1d7d0=font>32 1d7d1=font>33 1d7d2=font>34
1d7d3=font>35 1d7d4=font>36 1d7d5=font>37 1d7d6=font>38 1d7d7=font>39 1d7d8=font>30 1d7d9=font>31 1d7da=font>32
1d7db=font>33 1d7dc=font>34 1d7dd=font>35 1d7de=font>36 1d7df=font>37 1d7e0=font>38 1d7e1=font>39 1d7e2=font>30
1d7e3=font>31 1d7e4=font>32 1d7e5=font>33 1d7e6=font>34 1d7e7=font>35 1d7e8=font>36 1d7e9=font>37 1d7ea=font>38
1d7eb=font>39 1d7ec=font>30 1d7ed=font>31 1d7ee=font>32 1d7ef=font>33 1d7f0=font>34 1d7f1=font>35 1d7f2=font>36
1d7f3=font>37 1d7f4=font>38 1d7f5=font>39 1d7f6=font>30 1d7f7=font>31 1d7f8=font>32 1d7f9=font>33 1d7fa=font>34
1d7fb=font>35 1d7fc=font>36 1d7fd=font>37 1d7fe=font>38 1d7ff=font>39 1ee00=font>627 1ee01=font>628 1ee02=font>62c
1ee03=font>62f 1ee05=font>648 1ee06=font>632 1ee07=font>62d 1ee08=font>637 1ee09=font>64a 1ee0a=font>643
1ee0b=font>644 1ee0c=font>645 1ee0d=font>646 1ee0e=font>633 1ee0f=font>639 1ee10=font>641 1ee11=font>635
1ee12=font>642 1ee13=font>631 1ee14=font>634 1ee15=font>62a 1ee16=font>62b 1ee17=font>62e 1ee18=font>630
1ee19=font>636 1ee1a=font>638 1ee1b=font>63a 1ee1c=font>66e 1ee1d=font>6ba 1ee1e=font>6a1 1ee1f=font>66f
1ee21=font>628 1ee22=font>62c 1ee24=font>647 1ee27=font>62d 1ee29=font>64a 1ee2a=font>643 1ee2b=font>644
1ee2c=font>645 1ee2d=font>646 1ee2e=font>633 1ee2f=font>639 1ee30=font>641 1ee31=font>635 1ee32=font>642
1ee34=font>634 1ee35=font>62a 1ee36=font>62b 1ee37=font>62e 1ee39=font>636 1ee3b=font>63a 1ee42=font>62c
1ee47=font>62d 1ee49=font>64a 1ee4b=font>644 1ee4d=font>646 1ee4e=font>633 1ee4f=font>639 1ee51=font>635
1ee52=font>642 1ee54=font>634 1ee57=font>62e 1ee59=font>636 1ee5b=font>63a 1ee5d=font>6ba 1ee5f=font>66f
1ee61=font>628 1ee62=font>62c 1ee64=font>647 1ee67=font>62d 1ee68=font>637 1ee69=font>64a 1ee6a=font>643
1ee6c=font>645 1ee6d=font>646 1ee6e=font>633 1ee6f=font>639 1ee70=font>641 1ee71=font>635 1ee72=font>642
1ee74=font>634 1ee75=font>62a 1ee76=font>62b 1ee77=font>62e 1ee79=font>636 1ee7a=font>638 1ee7b=font>63a
1ee7c=font>66e 1ee7e=font>6a1 1ee80=font>627 1ee81=font>628 1ee82=font>62c 1ee83=font>62f 1ee84=font>647
1ee85=font>648 1ee86=font>632 1ee87=font>62d 1ee88=font>637 1ee89=font>64a 1ee8b=font>644 1ee8c=font>645
1ee8d=font>646 1ee8e=font>633 1ee8f=font>639 1ee90=font>641 1ee91=font>635 1ee92=font>642 1ee93=font>631
1ee94=font>634 1ee95=font>62a 1ee96=font>62b 1ee97=font>62e 1ee98=font>630 1ee99=font>636 1ee9a=font>638
1ee9b=font>63a 1eea1=font>628 1eea2=font>62c 1eea3=font>62f 1eea5=font>648 1eea6=font>632 1eea7=font>62d
1eea8=font>637 1eea9=font>64a 1eeab=font>644 1eeac=font>645 1eead=font>646 1eeae=font>633 1eeaf=font>639
1eeb0=font>641 1eeb1=font>635 1eeb2=font>642 1eeb3=font>631 1eeb4=font>634 1eeb5=font>62a 1eeb6=font>62b
1eeb7=font>62e 1eeb8=font>630 1eeb9=font>636 1eeba=font>638 1eebb=font>63a 1f100=compat>30,2e 1f101=compat>30,2c
1f102=compat>31,2c 1f103=compat>32,2c 1f104=compat>33,2c 1f105=compat>34,2c 1f106=compat>35,2c 1f107=compat>36,2c
1f108=compat>37,2c 1f109=compat>38,2c 1f10a=compat>39,2c 1f110=compat>28,41,29 1f111=compat>28,42,29
1f112=compat>28,43,29 1f113=compat>28,44,29 1f114=compat>28,45,29 1f115=compat>28,46,29 1f116=compat>28,47,29
1f117=compat>28,48,29 1f118=compat>28,49,29 1f119=compat>28,4a,29 1f11a=compat>28,4b,29 1f11b=compat>28,4c,29
1f11c=compat>28,4d,29 1f11d=compat>28,4e,29 1f11e=compat>28,4f,29 1f11f=compat>28,50,29 1f120=compat>28,51,29
1f121=compat>28,52,29 1f122=compat>28,53,29 1f123=compat>28,54,29 1f124=compat>28,55,29 1f125=compat>28,56,29
1f126=compat>28,57,29 1f127=compat>28,58,29 1f128=compat>28,59,29 1f129=compat>28,5a,29 1f12a=compat>3014,53,3015
1f12b=circle>43 1f12c=circle>52 1f12d=circle>43,44 1f12e=circle>57,5a 1f130=square>41 1f131=square>42
1f132=square>43 1f133=square>44 1f134=square>45 1f135=square>46 1f136=square>47 1f137=square>48 1f138=square>49
1f139=square>4a 1f13a=square>4b 1f13b=square>4c 1f13c=square>4d 1f13d=square>4e 1f13e=square>4f 1f13f=square>50
1f140=square>51 1f141=square>52 1f142=square>53 1f143=square>54 1f144=square>55 1f145=square>56 1f146=square>57
1f147=square>58 1f148=square>59 1f149=square>5a 1f14a=square>48,56 1f14b=square>4d,56 1f14c=square>53,44
1f14d=square>53,53 1f14e=square>50,50,56 1f14f=square>57,43 1f16a=super>4d,43 1f16b=super>4d,44 1f16c=super>4d,52
1f190=square>44,4a 1f200=square>307b,304b 1f201=square>30b3,30b3 1f202=square>30b5 1f210=square>624b
1f211=square>5b57 1f212=square>53cc 1f213=square>30c7 1f214=square>4e8c 1f215=square>591a 1f216=square>89e3
1f217=square>5929 1f218=square>4ea4 1f219=square>6620 1f21a=square>7121 1f21b=square>6599 1f21c=square>524d
1f21d=square>5f8c 1f21e=square>518d 1f21f=square>65b0 1f220=square>521d 1f221=square>7d42 1f222=square>751f
1f223=square>8ca9 1f224=square>58f0 1f225=square>5439 1f226=square>6f14 1f227=square>6295 1f228=square>6355
1f229=square>4e00 1f22a=square>4e09 1f22b=square>904a 1f22c=square>5de6 1f22d=square>4e2d 1f22e=square>53f3
1f22f=square>6307 1f230=square>8d70 1f231=square>6253 1f232=square>7981 1f233=square>7a7a 1f234=square>5408
1f235=square>6e80 1f236=square>6709 1f237=square>6708 1f238=square>7533 1f239=square>5272 1f23a=square>55b6
1f23b=square>914d 1f240=compat>3014,672c,3015 1f241=compat>3014,4e09,3015 1f242=compat>3014,4e8c,3015
1f243=compat>3014,5b89,3015 1f244=compat>3014,70b9,3015 1f245=compat>3014,6253,3015 1f246=compat>3014,76d7,3015
1f247=compat>3014,52dd,3015 1f248=compat>3014,6557,3015 1f250=circle>5f97 1f251=circle>53ef 1fbf0=font>30
1fbf1=font>31 1fbf2=font>32 1fbf3=font>33 1fbf4=font>34 1fbf5=font>35 1fbf6=font>36 1fbf7=font>37 1fbf8=font>38
1fbf9=font>39 2f800=4e3d 2f801=4e38 2f802=4e41 2f803=20122 2f804=4f60 2f805=4fae 2f806=4fbb 2f807=5002 2f808=507a
2f809=5099 2f80a=50e7 2f80b=50cf 2f80c=349e 2f80d=2063a 2f80e=514d 2f80f=5154 2f810=5164 2f811=5177 2f812=2051c
2f813=34b9 2f814=5167 2f815=518d 2f816=2054b 2f817=5197 2f818=51a4 2f819=4ecc 2f81a=51ac 2f81b=51b5 2f81c=291df
2f81d=51f5 2f81e=5203 2f81f=34df 2f820=523b 2f821=5246 2f822=5272 2f823=5277 2f824=3515 2f825=52c7 2f826=52c9
2f827=52e4 2f828=52fa 2f829=5305 2f82a=5306 2f82b=5317 2f82c=5349 2f82d=5351 2f82e=535a 2f82f=5373 2f830=537d
2f831=537f 2f832=537f 2f833=537f 2f834=20a2c 2f835=7070 2f836=53ca 2f837=53df 2f838=20b63 2f839=53eb 2f83a=53f1
2f83b=5406 2f83c=549e 2f83d=5438 2f83e=5448 2f83f=5468 2f840=54a2 2f841=54f6 2f842=5510 2f843=5553 2f844=5563
2f845=5584 2f846=5584 2f847=5599 2f848=55ab 2f849=55b3 2f84a=55c2 2f84b=5716 2f84c=5606 2f84d=5717 2f84e=5651
2f84f=5674 2f850=5207 2f851=58ee 2f852=57ce 2f853=57f4 2f854=580d 2f855=578b 2f856=5832 2f857=5831 2f858=58ac
2f859=214e4 2f85a=58f2 2f85b=58f7 2f85c=5906 2f85d=591a 2f85e=5922 2f85f=5962 2f860=216a8 2f861=216ea 2f862=59ec
2f863=5a1b 2f864=5a27 2f865=59d8 2f866=5a66 2f867=36ee 2f868=36fc 2f869=5b08 2f86a=5b3e 2f86b=5b3e 2f86c=219c8
2f86d=5bc3 2f86e=5bd8 2f86f=5be7 2f870=5bf3 2f871=21b18 2f872=5bff 2f873=5c06 2f874=5f53 2f875=5c22 2f876=3781
2f877=5c60 2f878=5c6e 2f879=5cc0 2f87a=5c8d 2f87b=21de4 2f87c=5d43 2f87d=21de6 2f87e=5d6e 2f87f=5d6b 2f880=5d7c
2f881=5de1 2f882=5de2 2f883=382f 2f884=5dfd 2f885=5e28 2f886=5e3d 2f887=5e69 2f888=3862 2f889=22183 2f88a=387c
2f88b=5eb0 2f88c=5eb3 2f88d=5eb6 2f88e=5eca 2f88f=2a392 2f890=5efe 2f891=22331 2f892=22331 2f893=8201 2f894=5f22
2f895=5f22 2f896=38c7 2f897=232b8 2f898=261da 2f899=5f62 2f89a=5f6b 2f89b=38e3 2f89c=5f9a 2f89d=5fcd 2f89e=5fd7
2f89f=5ff9 2f8a0=6081 2f8a1=393a 2f8a2=391c 2f8a3=6094 2f8a4=226d4 2f8a5=60c7 2f8a6=6148 2f8a7=614c 2f8a8=614e
2f8a9=614c 2f8aa=617a 2f8ab=618e 2f8ac=61b2 2f8ad=61a4 2f8ae=61af 2f8af=61de 2f8b0=61f2 2f8b1=61f6 2f8b2=6210
2f8b3=621b 2f8b4=625d 2f8b5=62b1 2f8b6=62d4 2f8b7=6350 2f8b8=22b0c 2f8b9=633d 2f8ba=62fc 2f8bb=6368 2f8bc=6383
2f8bd=63e4 2f8be=22bf1 2f8bf=6422 2f8c0=63c5 2f8c1=63a9 2f8c2=3a2e 2f8c3=6469 2f8c4=647e 2f8c5=649d 2f8c6=6477
2f8c7=3a6c 2f8c8=654f 2f8c9=656c 2f8ca=2300a 2f8cb=65e3 2f8cc=66f8 2f8cd=6649 2f8ce=3b19 2f8cf=6691 2f8d0=3b08
2f8d1=3ae4 2f8d2=5192 2f8d3=5195 2f8d4=6700 2f8d5=669c 2f8d6=80ad 2f8d7=43d9 2f8d8=6717 2f8d9=671b 2f8da=6721
2f8db=675e 2f8dc=6753 2f8dd=233c3 2f8de=3b49 2f8df=67fa 2f8e0=6785 2f8e1=6852 2f8e2=6885 2f8e3=2346d 2f8e4=688e
2f8e5=681f 2f8e6=6914 2f8e7=3b9d 2f8e8=6942 2f8e9=69a3 2f8ea=69ea 2f8eb=6aa8 2f8ec=236a3 2f8ed=6adb 2f8ee=3c18
2f8ef=6b21 2f8f0=238a7 2f8f1=6b54 2f8f2=3c4e 2f8f3=6b72 2f8f4=6b9f 2f8f5=6bba 2f8f6=6bbb 2f8f7=23a8d 2f8f8=21d0b
2f8f9=23afa 2f8fa=6c4e 2f8fb=23cbc 2f8fc=6cbf 2f8fd=6ccd 2f8fe=6c67 2f8ff=6d16 2f900=6d3e 2f901=6d77 2f902=6d41
2f903=6d69 2f904=6d78 2f905=6d85 2f906=23d1e 2f907=6d34 2f908=6e2f 2f909=6e6e 2f90a=3d33 2f90b=6ecb 2f90c=6ec7
2f90d=23ed1 2f90e=6df9 2f90f=6f6e 2f910=23f5e 2f911=23f8e 2f912=6fc6 2f913=7039 2f914=701e 2f915=701b 2f916=3d96
2f917=704a 2f918=707d 2f919=7077 2f91a=70ad 2f91b=20525 2f91c=7145 2f91d=24263 2f91e=719c 2f91f=243ab 2f920=7228
2f921=7235 2f922=7250 2f923=24608 2f924=7280 2f925=7295 2f926=24735 2f927=24814 2f928=737a 2f929=738b 2f92a=3eac
2f92b=73a5 2f92c=3eb8 2f92d=3eb8 2f92e=7447 2f92f=745c 2f930=7471 2f931=7485 2f932=74ca 2f933=3f1b 2f934=7524
2f935=24c36 2f936=753e 2f937=24c92 2f938=7570 2f939=2219f 2f93a=7610 2f93b=24fa1 2f93c=24fb8 2f93d=25044 2f93e=3ffc
2f93f=4008 2f940=76f4 2f941=250f3 2f942=250f2 2f943=25119 2f944=25133 2f945=771e 2f946=771f 2f947=771f 2f948=774a
2f949=4039 2f94a=778b 2f94b=4046 2f94c=4096 2f94d=2541d 2f94e=784e 2f94f=788c 2f950=78cc 2f951=40e3 2f952=25626
2f953=7956 2f954=2569a 2f955=256c5 2f956=798f 2f957=79eb 2f958=412f 2f959=7a40 2f95a=7a4a 2f95b=7a4f 2f95c=2597c
2f95d=25aa7 2f95e=25aa7 2f95f=7aee 2f960=4202 2f961=25bab 2f962=7bc6 2f963=7bc9 2f964=4227 2f965=25c80 2f966=7cd2
2f967=42a0 2f968=7ce8 2f969=7ce3 2f96a=7d00 2f96b=25f86 2f96c=7d63 2f96d=4301 2f96e=7dc7 2f96f=7e02 2f970=7e45
2f971=4334 2f972=26228 2f973=26247 2f974=4359 2f975=262d9 2f976=7f7a 2f977=2633e 2f978=7f95 2f979=7ffa 2f97a=8005
2f97b=264da 2f97c=26523 2f97d=8060 2f97e=265a8 2f97f=8070 2f980=2335f 2f981=43d5 2f982=80b2 2f983=8103 2f984=440b
2f985=813e 2f986=5ab5 2f987=267a7 2f988=267b5 2f989=23393 2f98a=2339c 2f98b=8201 2f98c=8204 2f98d=8f9e 2f98e=446b
2f98f=8291 2f990=828b 2f991=829d 2f992=52b3 2f993=82b1 2f994=82b3 2f995=82bd 2f996=82e6 2f997=26b3c 2f998=82e5
2f999=831d 2f99a=8363 2f99b=83ad 2f99c=8323 2f99d=83bd 2f99e=83e7 2f99f=8457 2f9a0=8353 2f9a1=83ca 2f9a2=83cc
2f9a3=83dc 2f9a4=26c36 2f9a5=26d6b 2f9a6=26cd5 2f9a7=452b 2f9a8=84f1 2f9a9=84f3 2f9aa=8516 2f9ab=273ca 2f9ac=8564
2f9ad=26f2c 2f9ae=455d 2f9af=4561 2f9b0=26fb1 2f9b1=270d2 2f9b2=456b 2f9b3=8650 2f9b4=865c 2f9b5=8667 2f9b6=8669
2f9b7=86a9 2f9b8=8688 2f9b9=870e 2f9ba=86e2 2f9bb=8779 2f9bc=8728 2f9bd=876b 2f9be=8786 2f9bf=45d7 2f9c0=87e1
2f9c1=8801 2f9c2=45f9 2f9c3=8860 2f9c4=8863 2f9c5=27667 2f9c6=88d7 2f9c7=88de 2f9c8=4635 2f9c9=88fa 2f9ca=34bb
2f9cb=278ae 2f9cc=27966 2f9cd=46be 2f9ce=46c7 2f9cf=8aa0 2f9d0=8aed 2f9d1=8b8a 2f9d2=8c55 2f9d3=27ca8 2f9d4=8cab
2f9d5=8cc1 2f9d6=8d1b 2f9d7=8d77 2f9d8=27f2f 2f9d9=20804 2f9da=8dcb 2f9db=8dbc 2f9dc=8df0 2f9dd=208de 2f9de=8ed4
2f9df=8f38 2f9e0=285d2 2f9e1=285ed 2f9e2=9094 2f9e3=90f1 2f9e4=9111 2f9e5=2872e 2f9e6=911b 2f9e7=9238 2f9e8=92d7
2f9e9=92d8 2f9ea=927c 2f9eb=93f9 2f9ec=9415 2f9ed=28bfa 2f9ee=958b 2f9ef=4995 2f9f0=95b7 2f9f1=28d77 2f9f2=49e6
2f9f3=96c3 2f9f4=5db2 2f9f5=9723 2f9f6=29145 2f9f7=2921a 2f9f8=4a6e 2f9f9=4a76 2f9fa=97e0 2f9fb=2940a 2f9fc=4ab2
2f9fd=29496 2f9fe=980b 2f9ff=980b 2fa00=9829 2fa01=295b6 2fa02=98e2 2fa03=4b33 2fa04=9929 2fa05=99a7 2fa06=99c2
2fa07=99fe 2fa08=4bce 2fa09=29b30 2fa0a=9b12 2fa0b=9c40 2fa0c=9cfd 2fa0d=4cce 2fa0e=4ced 2fa0f=9d67 2fa10=2a0ce
2fa11=4cf8 2fa12=2a105 2fa13=2a20e 2fa14=2a291 2fa15=9ebb 2fa16=4d56 2fa17=9ef9 2fa18=9efe 2fa19=9f05 2fa1a=9f0f
2fa1b=9f16 2fa1c=9f3b 2fa1d=2a600
"""

# Characters with numbers: whether they are decimal digits, digits or other numbers, the number, and how many more follow.
NUMBERS = """
30d0+9 b2g2+1 b9g1 bcn1/4 bdn1/2 ben3/4 660d0+9 6f0d0+9 7c0d0+9 966d0+9 9e6d0+9 9f4n1/16 9f5n1/8 9f6n3/16 9f7n1/4
9f8n3/4 9f9n16 a66d0+9 ae6d0+9 b66d0+9 b72n1/4 b73n1/2 b74n3/4 b75n1/16 b76n1/8 b77n3/16 be6d0+9 bf0n10 bf1n100
bf2n1000 c66d0+9 c78n0+3 c7cn1+2 ce6d0+9 d58n1/160 d59n1/40 d5an3/80 d5bn1/20 d5cn1/10 d5dn3/20 d5en1/5 d66d0+9
d70n10 d71n100 d72n1000 d73n1/4 d74n1/2 d75n3/4 d76n1/16 d77n1/8 d78n3/16 de6d0+9 e50d0+9 ed0d0+9 f20d0+9 f2an1/2+8
f33n-1/2 1040d0+9 1090d0+9 1369g1+8 1372n10 1373n20 1374n30 1375n40 1376n50 1377n60 1378n70 1379n80 137an90 137bn100
137cn10000 16een17+2 17e0d0+9 17f0n0+9 1810d0+9 1946d0+9 19d0d0+9 19dag1 1a80d0+9 1a90d0+9 1b50d0+9 1bb0d0+9
1c40d0+9 1c50d0+9 2070g0 2074g4+5 2080g0+9 2150n1/7 2151n1/9 2152n1/10 2153n1/3 2154n2/3 2155n1/5 2156n2/5 2157n3/5
2158n4/5 2159n1/6 215an5/6 215bn1/8 215cn3/8 215dn5/8 215en7/8 215fn1 2160n1+11 216cn50 216dn100 216en500 216fn1000
2170n1+11 217cn50 217dn100 217en500 217fn1000 2180n1000 2181n5000 2182n10000 2185n6 2186n50 2187n50000 2188n100000
2189n0 2460g1+8 2469n10+10 2474g1+8 247dn10+10 2488g1+8 2491n10+10 24eag0 24ebn11+9 24f5g1+8 24fen10 24ffg0 2776g1+8
277fn10 2780g1+8 2789n10 278ag1+8 2793n10 2cfdn1/2 3007n0 3021n1+8 3038n10 3039n20 303an30 3192n1+3 3220n1+9 3248n10
3249n20 324an30 324bn40 324cn50 324dn60 324en70 324fn80 3251n21+14 3280n1+9 32b1n36+14 3405n5 3483n2 382an5 3b4dn7
4e00n1 4e03n7 4e07n10000 4e09n3 4e5dn9 4e8cn2 4e94n5 4e96n4 4ebfn100000000 4ec0n10 4edfn1000 4ee8n3 4f0dn5 4f70n100
5104n100000000 5146n1000000000000 5169n2 516bn8 516dn6 5341n10 5343n1000 5344n20 5345n30 534cn40 53c1n3 53c2n3
53c3n3 53c4n3 56dbn4 58f1n1 58f9n1 5e7an1 5efen9 5effn20 5f0cn1+2 5f10n2 62fen10 634cn8 67d2n7 6f06n7 7396n9
767en100 8086n4 842cn10000 8caen2 8cb3n2 8d30n2 9621n1000 9646n6 964cn100 9678n6 96f6n0 a620d0+9 a6e6n1+8 a6efn0
a830n1/4 a831n1/2 a832n3/4 a833n1/16 a834n1/8 a835n3/16 a8d0d0+9 a900d0+9 a9d0d0+9 a9f0d0+9 aa50d0+9 abf0d0+9 f96bn3
f973n10 f978n2 f9b2n0 f9d1n6 f9d3n6 f9fdn10 ff10d0+9 10107n1+9 10111n20 10112n30 10113n40 10114n50 10115n60 10116n70
10117n80 10118n90 10119n100 1011an200 1011bn300 1011cn400 1011dn500 1011en600 1011fn700 10120n800 10121n900
10122n1000 10123n2000 10124n3000 10125n4000 10126n5000 10127n6000 10128n7000 10129n8000 1012an9000 1012bn10000
1012cn20000 1012dn30000 1012en40000 1012fn50000 10130n60000 10131n70000 10132n80000 10133n90000 10140n1/4 10141n1/2
10142n1 10143n5 10144n50 10145n500 10146n5000 10147n50000 10148n5 10149n10 1014an50 1014bn100 1014cn500 1014dn1000
1014en5000 1014fn5 10150n10 10151n50 10152n100 10153n500 10154n1000 10155n10000 10156n50000 10157n10 10158n1 10159n1
1015an1+1 1015cn2 1015dn2 1015en2 1015fn5 10160n10 10161n10 10162n10 10163n10 10164n10 10165n30 10166n50 10167n50
10168n50 10169n50 1016an100 1016bn300 1016cn500 1016dn500 1016en500 1016fn500 10170n500 10171n1000 10172n5000
10173n5 10174n50 10175n1/2 10176n1/2 10177n2/3 10178n3/4 1018an0 1018bn1/4 102e1n1+9 102ebn20 102ecn30 102edn40
102een50 102efn60 102f0n70 102f1n80 102f2n90 102f3n100 102f4n200 102f5n300 102f6n400 102f7n500 102f8n600 102f9n700
102fan800 102fbn900 10320n1 10321n5 10322n10 10323n50 10341n90 1034an900 103d1n1+1 103d3n10 103d4n20 103d5n100
104a0d0+9 10858n1+2 1085bn10 1085cn20 1085dn100 1085en1000 1085fn10000 10879n1+4 1087en10 1087fn20 108a7n1+3
108abn4+1 108adn10 108aen20 108afn100 108fbn1 108fcn5 108fdn10 108fen20 108ffn100 10916n1 10917n10 10918n20
10919n100 1091an2+1 109bcn11/12 109bdn1/2 109c0n1+9 109can20 109cbn30 109ccn40 109cdn50 109cen60 109cfn70 109d2n100
109d3n200 109d4n300 109d5n400 109d6n500 109d7n600 109d8n700 109d9n800 109dan900 109dbn1000 109dcn2000 109ddn3000
109den4000 109dfn5000 109e0n6000 109e1n7000 109e2n8000 109e3n9000 109e4n10000 109e5n20000 109e6n30000 109e7n40000
109e8n50000 109e9n60000 109ean70000 109ebn80000 109ecn90000 109edn100000 109een200000 109efn300000 109f0n400000
109f1n500000 109f2n600000 109f3n700000 109f4n800000 109f5n900000 109f6n1/12 109f7n1/6 109f8n1/4 109f9n1/3 109fan5/12
109fbn1/2 109fcn7/12 109fdn2/3 109fen3/4 109ffn5/6 10a40g1+3 10a44n10 10a45n20 10a46n100 10a47n1000 10a48n1/2
10a7dn1 10a7en50 10a9dn1 10a9en10 10a9fn20 10aebn1 10aecn5 10aedn10 10aeen20 10aefn100 10b58n1+3 10b5cn10 10b5dn20
10b5en100 10b5fn1000 10b78n1+3 10b7cn10 10b7dn20 10b7en100 10b7fn1000 10ba9n1+3 10badn10 10baen20 10bafn100 10cfan1
10cfbn5 10cfcn10 10cfdn50 10cfen100 10cffn1000 10d30d0+9 10e60g1+8 10e69n10 10e6an20 10e6bn30 10e6cn40 10e6dn50
10e6en60 10e6fn70 10e70n80 10e71n90 10e72n100 10e73n200 10e74n300 10e75n400 10e76n500 10e77n600 10e78n700 10e79n800
10e7an900 10e7bn1/2 10e7cn1/4 10e7dn1/3 10e7en2/3 10f1dn1+4 10f22n10 10f23n20 10f24n30 10f25n100 10f26n1/2 10f51n1
10f52n10 10f53n20 10f54n100 10fc5n1+3 10fc9n10 10fcan20 10fcbn100 11052g1+8 1105bn10 1105cn20 1105dn30 1105en40
1105fn50 11060n60 11061n70 11062n80 11063n90 11064n100 11065n1000 11066d0+9 110f0d0+9 11136d0+9 111d0d0+9 111e1n1+9
111ebn20 111ecn30 111edn40 111een50 111efn60 111f0n70 111f1n80 111f2n90 111f3n100 111f4n1000 112f0d0+9 11450d0+9
114d0d0+9 11650d0+9 116c0d0+9 11730d0+9 1173an10 1173bn20 118e0d0+9 118ean10 118ebn20 118ecn30 118edn40 118een50
118efn60 118f0n70 118f1n80 118f2n90 11950d0+9 11c50d0+9 11c5an1+9 11c64n20 11c65n30 11c66n40 11c67n50 11c68n60
11c69n70 11c6an80 11c6bn90 11c6cn100 11d50d0+9 11da0d0+9 11fc0n1/320 11fc1n1/160 11fc2n1/80 11fc3n1/64 11fc4n1/40
11fc5n1/32 11fc6n3/80 11fc7n3/64 11fc8n1/20 11fc9n1/16 11fcan1/16 11fcbn1/10 11fccn1/8 11fcdn3/20 11fcen3/16
11fcfn1/5 11fd0n1/4 11fd1n1/2 11fd2n1/2 11fd3n3/4 11fd4n1/320 12400n2+7 12408n3+6 1240fn4+5 12415n1+8 1241en1+4
12423n2+1 12425n3+6 1242cn1+2 1242fn3+2 12432n216000 12433n432000 12434n1+2 12437n3+2 1243an3 1243bn3+1 1243dn4
1243en4 1243fn4 12440n6+1 12442n7 12443n7+1 12445n8+1 12447n9 12448n9 12449n9 1244an2+4 1244fn1+3 12453n4+1 12455n5
12456n2+1 12458n1+1 1245an1/3 1245bn2/3 1245cn5/6 1245dn1/3 1245en2/3 1245fn1/8 12460n1/4 12461n1/6 12462n1/4
12463n1/4 12464n1/2 12465n1/3 12466n2/3 12467n40 12468n50 12469n4+5 16a60d0+9 16ac0d0+9 16b50d0+9 16b5bn10 16b5cn100
16b5dn10000 16b5en1000000 16b5fn100000000 16b60n10000000000 16b61n1000000000000 16e80n0+19 16e94n1+2 1d2e0n0+19
1d360n1+9 1d36an20 1d36bn30 1d36cn40 1d36dn50 1d36en60 1d36fn70 1d370n80 1d371n90 1d372n1+4 1d377n1 1d378n5
1d7ced0+9 1d7d8d0+9 1d7e2d0+9 1d7ecd0+9 1d7f6d0+9 1e140d0+9 1e2f0d0+9 1e8c7n1+8 1e950d0+9 1ec71n1+9 1ec7bn20
1ec7cn30 1ec7dn40 1ec7en50 1ec7fn60 1ec80n70 1ec81n80 1ec82n90 1ec83n100 1ec84n200 1ec85n300 1ec86n400 1ec87n500
1ec88n600 1ec89n700 1ec8an800 1ec8bn900 1ec8cn1000 1ec8dn2000 1ec8en3000 1ec8fn4000 1ec90n5000 1ec91n6000 1ec92n7000
1ec93n8000 1ec94n9000 1ec95n10000 1ec96n20000 1ec97n30000 1ec98n40000 1ec99n50000 1ec9an60000 1ec9bn70000
1ec9cn80000 1ec9dn90000 1ec9en100000 1ec9fn200000 1eca0n100000 1eca1n10000000 1eca2n20000000 1eca3n1+8 1ecadn1/4
1ecaen1/2 1ecafn3/4 1ecb1n1+1 1ecb3n10000 1ecb4n100000 1ed01n1+9 1ed0bn20 1ed0cn30 1ed0dn40 1ed0en50 1ed0fn60
1ed10n70 1ed11n80 1ed12n90 1ed13n100 1ed14n200 1ed15n300 1ed16n400 1ed17n500 1ed18n600 1ed19n700 1ed1an800 1ed1bn900
1ed1cn1000 1ed1dn2000 1ed1en3000 1ed1fn4000 1ed20n5000 1ed21n6000 1ed22n7000 1ed23n8000 1ed24n9000 1ed25n10000
1ed26n20000 1ed27n30000 1ed28n40000 1ed29n50000 1ed2an60000 1ed2bn70000 1ed2cn80000 1ed2dn90000 1ed2fn2+8 1ed38n400
1ed39n600 1ed3an2000 1ed3bn10000 1ed3cn1/2 1ed3dn1/6 1f100g0 1f101g0+9 1f10bn0 1f10cn0 1fbf0d0+9 20001n7 20064n4
200e2n4 20121n5 2092an1 20983n30 2098cn40 2099cn40 20aean6 20afdn3 20b19n3 22390n2 22998n3 23b1bn3 2626dn4 2f890n9
"""
