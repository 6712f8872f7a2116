# Heaps in lists and sorted sequences.
import heapq, bisect
print(heapq.__all__)
import _heapq


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


for f in (heapq.heappush,heapq.heappop,heapq.heapify,heapq.heapreplace,heapq.heappushpop,_heapq._heapify_max,_heapq._heappop_max,_heapq._heapreplace_max):
    print(f.__name__, f.__module__); t(f); t(f,1); t(f,(1,2)); t(f,[]); t(f,[],1); t(f,1,2); t(f,[3,1,2]); t(f,[1,'a']); t(f,[1,'a'],2.5); t(f,heap=[1]); t(f,[1],2,3)
class Evil:
    def __init__(s,l): s.l=l
    def __lt__(s,o): s.l.clear(); return True
for f in (heapq.heapify,heapq.heappop,_heapq._heapify_max,_heapq._heappop_max):
    l=[]; l.extend(Evil(l) for _ in range(5)); t(f,l)
l=[]; l.extend(Evil(l) for _ in range(5)); t(heapq.heappush,l,Evil(l))
l=[]; l.extend(Evil(l) for _ in range(5)); t(heapq.heappushpop,l,Evil(l))
l=[]; l.extend(Evil(l) for _ in range(5)); t(heapq.heapreplace,l,Evil(l))
class L(list): pass
l=L([3,2,1]); heapq.heapify(l); print(l)
t(heapq.nlargest); t(heapq.nlargest,2,[3,1,2]); t(heapq.nlargest,'a',[1]); t(heapq.nlargest,-1,[1]); t(heapq.nlargest,0,[1]); t(heapq.nlargest,1,[]);t(heapq.nlargest,1.5,[1,2]); t(heapq.nlargest,2,5); t(heapq.nsmallest,3,iter([5,4,3,2,1]),key=lambda x:-x); t(heapq.nlargest,2,[1,'a',2])
t(list,heapq.merge([1,3],[2,4],[])); t(list,heapq.merge([3,1],[4,2],reverse=True)); t(list,heapq.merge(['a','bbb'],['cc'],key=len)); t(list,heapq.merge()); t(list,heapq.merge([1])); t(list,heapq.merge([1],['a'])); t(heapq.merge,1); t(list,heapq.merge(1))
for f in (bisect.bisect_left,bisect.bisect_right,bisect.bisect,bisect.insort_left,bisect.insort_right,bisect.insort):
    print(f.__name__, f.__module__); a=[1,2,2,3]; t(f); t(f,a); t(f,a,2); t(f,a,2,1); t(f,a,2,1,2); t(f,a,2,1,2,3); t(f,a,2,-1); t(f,a,2,0,100); t(f,a,2,0,-1); t(f,a,2,0,-5); t(f,a,2,0,None); t(f,a,2,None); t(f,a,'a'); t(f,5,2); t(f,a,2,lo='x'); t(f,a=a,x=1); t(f,a,x=2,hi=2); t(f,(1,2),1); t(f,a,-2,key=lambda v:-v); t(f,a,2,key=None); t(f,a,2,key=3); t(f,a,2,foo=1); print(a)
class S:
    def __len__(s): return 3
    def __getitem__(s,i): return [1,2,3][i]
    def insert(s,i,x): print('ins',i,x); return 4
t(bisect.bisect,S(),2); t(bisect.insort,S(),2)
class S(list):
    def insert(s,i,x): print('sub',i,x)
t(bisect.insort,S([1,2]),1)
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
