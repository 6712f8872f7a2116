# Arguments of the functions of random, and what they say about others.
import random, _random


def show(value):
    text = repr(value)
    while " at 0x" in text:
        start = text.index(" at 0x")
        end = start + 6
        while text[end] in "0123456789abcdef":
            end += 1
        text = text[:start] + text[end:]
    print(text)


def t(f, *a, **k):
    try:
        show(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


print(random.__all__)
R=random.Random; r=R(1)
class S(R):
    def __init__(self,a,b): super().__init__(a)
t(lambda:S(1,2).random()); 
class S(R):
    def __init__(self,a,b=0,*,c=0): super().__init__(a)
t(lambda:S(1,c=2).random()); t(_random.Random,1,2); t(_random.Random,a=1); t(lambda:type(_random.Random(5).random())); t(lambda:_random.Random([])); t(lambda:R([])); t(lambda:R((1,)));
t(r.getrandbits); t(r.getrandbits,-1); t(r.getrandbits,0); t(r.getrandbits,1.5); t(r.getrandbits,'a'); t(r.getrandbits,2**70)
t(r.setstate,1); t(r.setstate,(1,2,3)); t(r.setstate,(3,(1,2),None)); t(r.setstate,(3,(1,)*625,None)); t(r.setstate,(3,(-1,)*625,None)); t(r.setstate,(3,('a',)*625,None)); t(r.setstate,(3,[0]*625,None)); t(r.setstate,(3,(0,)*624+(-1,),None)); t(r.setstate,(3,(2**40,)*624+(1,),None)); t(r.setstate,(2,(1,)*624+(624,),None)); t(r.setstate,(4,(1,)*624+(624,),None)); t(r.setstate,())
for a in ((),(5,),(0,),(-3,),(1,1),(5,1),(1,10,0),(1,10,-1),(1,10,3),(10,1,-3),(1.0,),(1.5,),('a',),(1,5.0),(1,5.5),(1,5,2.0),(1,5,2.5),(1,None,2),(1,None,1),(None,)):
    r.seed(3)
    import warnings; warnings.simplefilter('ignore')
    t(r.randrange,*a)
    warnings.simplefilter('error'); t(r.randrange,*a)
warnings.simplefilter('ignore')
t(r.randrange,5,step=2); t(r.randint,1,1); t(r.randint,2,1); t(r.randint,1); t(r.choice,[]); t(r.choice,{}); t(r.choice,5); t(r.choice,{1,2}); t(r.shuffle,'abc'); t(r.shuffle,5); t(r.sample,[1,2],3); t(r.sample,{1,2},1); t(r.sample,5,1); t(r.sample,[1],-1); t(r.sample,[1,2],1,counts=[1]); t(r.sample,[1,2],1,counts=[0,0]); t(r.sample,[1,2],1,counts=['a','b']); t(r.sample,[1,2],1,counts=[1.5,2]); t(r.sample,[1,2],9,counts=[3,4]); t(r.sample,range(10),1.5); t(r.sample,[1,2],1,counts=[1,-5])
t(r.choices,[]); t(r.choices,[1],k=0); t(r.choices,[1,2],[1]); t(r.choices,[1,2],[0,0]); t(r.choices,[1,2],[1,2],cum_weights=[1,3]); t(r.choices,[1,2],cum_weights=[1]); t(r.choices,[1,2],5); t(r.choices,[1,2],[float('inf'),1]); t(r.choices,[1,2],[-1,-2]); t(r.choices,[1,2],weights=['a','b']); t(r.choices,5); t(r.choices,{1:2},k=1); t(r.choices,[1,2],[1,1],k=1.5)
t(r.gammavariate,0,1); t(r.gammavariate,1,-1); t(r.expovariate); t(r.expovariate,0); t(r.triangular,1,1); t(r.seed,1,2,3); t(r.seed,version=1); t(R.__reduce__,r) if False else None
t(r.randbytes,-1); t(r.randbytes,0); t(r.randbytes,'a')
class MR(R):
    def random(self): return 0.25
m=MR(); t(m.randrange,10); t(m.randrange,2**60); t(m.shuffle,[1,2,3])
class MG(R):
    def getrandbits(self,k): return 1
print(MG().randrange(10))
class MB(MR):
    def getrandbits(self,k): return 0
print(MB().choice("abc"))
print(r.__reduce__()[1:2], len(r.__reduce__()), r.__getstate__()==r.getstate(), r.gauss_next)

print(R.VERSION, [0 <= random.SystemRandom().random() < 1, random.SystemRandom().randrange(3) in range(3), len(random.SystemRandom().randbytes(5))])
