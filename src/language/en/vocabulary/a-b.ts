/** Words of general and legal English by idea, as `WordData` says: ideas from a to b. */
export const words =
  'abandon=abandon abbey=abbey/abbeys/monastery abbreviation=abbreviation ability=ability ' +
  'able=able/capable/capability aboard=aboard abortion=abortion/abort/aborts about=about above=above abroad=abroad ' +
  'absence=absence/absent absent=absent absolute=absolute absorb=absorb/absorption abstract=abstract absurd=absurd ' +
  'abundance=abundance abuse=abusive/abuse/abuses accent=accent accept=accept accessibility=accessibility ' +
  'accident=accident accommodate=accommodation accompany=accompany according=according account=account ' +
  'accountable=accountable accumulate=accumulate accuracy=accuracy accuse=accuse/accusation ace=ace/aces ' +
  'achieve=achieve acknowledge=acknowledge acoustic=acoustic/noise/noises acquire=acquire/acquisition ' +
  'acre=acre/acres across=across act=act acting=acting/interim action=action activate=activate active=active ' +
  'activity=activity actual=actual acute=acute/acutes adapt=adapt/adapts/adapted/adapting/adaptation ' +
  'adaptable=adaptable/adapt/adapts adapter=adapter add=add/addition addict=addiction address=address ' +
  'adequate=adequate adjacent=adjacent adjust=adjust admin=admin/admins administration=administration ' +
  'admiral=admiral admire=admire/admiration admission=admission/admit/admits admit=admit/admits/admitted/admission ' +
  'adopt=adopt/adopts/adopted/adopting adult=adult/adults/adulthood advance=advance advantage=advantage ' +
  'adverse=adverse advertise=advertise advice=advice/advise advisory=advisory/advise advocate=advocate ' +
  'aerial=aerial/antenna aeronautics=aeronautics aesthetic=aesthetic/esthetic affair=affair affect=affect ' +
  'affiliate=affiliate affirm=affirm affix=affix/affixes affordable=affordable afghanistan=afghanistan ' +
  'africa=africa after=after aftermath=aftermath afterward=afterward again=again against=against age=age ' +
  'agency=agency agent=agent/agents aggregate=aggregate aging=aging/agings/ageing ago=ago/agos ' +
  'agree=agree/agreement agricultural=agricultural ahead=ahead/aheads aid=aid aim=aim air=air aircraft=aircraft ' +
  'airline=airline airplane=airplane/plane/planes airport=airport/aerodrome alarm=alarm/alarms/alarmed/alarming ' +
  'albeit=albeit/although album=album/albums algorithm=algorithm alienage=alienage/alien/aliens ' +
  'alike=alike/alikes/likewise allege=allege/alleging/allegation alley=alley/alleys allocate=allocate allow=allow ' +
  'allowance=allowance ally=ally/allies/allied/alliance almost=almost alone=alone along=along/alongs ' +
  'already=already also=also alter=alter/alters/altered/altering/alteration alternative=alternative ' +
  'although=although altitude=altitude altogether=altogether/completely aluminium=aluminum ' +
  'alumnus=alumnus/alumni/graduate always=always amateur=amateur amber=amber/ambers/yellow ambition=ambitious ' +
  'ambulance=ambulance amend=amend/amendment american=american ammunition=ammunition/munitions among=among ' +
  'amount=amount anal=anal/anals/rectal analogous=analogous/similar analyse=analyze/analyse ' +
  'analysis=analysis/analyze anatomy=anatomy ancestor=ancestor anchor=anchor animal=animal animation=animation ' +
  'ankle=ankle/ankles annex=annex/annexes/appendix announce=announce annual=annual anonymous=anonymous ' +
  'answer=answer ant=ant/ants anthem=anthem anticipate=anticipate antique=antique anxious=anxious/anxiety ' +
  'anywhere=anywhere apology=apologize apparatus=apparatus apparently=apparently appeal=appeal appear=appear ' +
  'appetite=appetite application-software=app/apps/application apply=apply/application appoint=appoint ' +
  'approach=approach appropriate=appropriate approve=approve appurtenance=appurtenance april=april/aprils ' +
  'arab=arabia/arab/arabic arbitration=arbitration arc=arc/arcs arch=arch/arches architectural=architectural ' +
  'archive=archive arctic=arctic area=area argentina=argentina arguable=arguably/argue/argues/argument arise=arise ' +
  'arm=arm armorial=armorial/arms/armses armour=armor/armors/armour/armored army=army/armies around=around ' +
  'arrange=arrange array=array/arrays arrest=arrest arrive=arrive/arriving/arrival arrow=arrow/arrows ' +
  'article=article artificial=artificial artillery=artillery artistic=artistic artwork=artwork/artistic ' +
  'ash=ash/ashes ashamed=ashamed/shame/shames ask=ask aspect=aspect assemblage=assemblage assert=assert ' +
  'assess=assess asset=asset assign=assign assist=assist association=association assume=assume/assumption ' +
  'assure=assure/assurance asylum=asylum athens=athens atomic=atomic/nuclear attach=attach attack=attack ' +
  'attempt=attempt attend=attend attention=attention attribution=attribution auction=auction audience=audience ' +
  'audit=audit/audits/auditor august=august aunt=aunt/aunts/uncle/uncles australia=australia austria=austria ' +
  'authentic=authentic authority=authority autism=autism/autistic automatically=automatically ' +
  'automobile=automobile/car/cars autonomy=autonomy autumn=autumn available=available average=average ' +
  'aviation=aviation/aeronautics avoid=avoid avoidance=avoidance/avoid/avoids awake=awake/awakes/wake/wakes ' +
  'award=award aware=aware/awareness away=away/aways axis=axis/axes/axle/axles baby=baby/babies ' +
  'bachelor=bachelor/unmarried back=back/backs background=background backing=backing/backed backup=backup ' +
  'backward=backwards backyard=backyard/courtyard/yard/yards bacon=bacon/bacons bacterium=bacterium ' +
  'bad=bad/bads/badly/badlies/worse/worst badge=badge/badges bag=bag/bags/baggage bail=bail/bails/surety/sureties ' +
  'bait=bait/baits baker=baker/bakers/bakery/bakeries/bake/bakes/baking balance=balance ball=ball/balls ' +
  'ballet=ballet balloon=balloon ballot=ballot ban=ban banana=banana band=band/bands bangladesh=bangladesh ' +
  'bank=bank banner=banner baptist=baptist bar=bar bargain=bargain bark=bark/barks barn=barn/barns barrel=barrel ' +
  'barrier=barrier base=base/basis basement=basement basic=basic/basics/basis/basises/fundamental ' +
  'basin=basin/basins bastard=bastard/illegitimate batch=batch/batches battle=battle beach=beach/beaches ' +
  'beam=beam/beams bean=bean/beans bear=bear/bearing beard=beard/beards beat=beat/beats/beating become=become ' +
  'bed=bed/beds bee=bee/bees/apiary/apiaries/beekeeper before=before beg=beg/begs/begging/beggar ' +
  'begin=begin/beginning behalf=behalf/name/names behave=behave/behaviour behaviour=behaviour behind=behind ' +
  'belgium=belgium/belgian belief=belief/believe belly=belly/bellies belong=belong beloved=beloved below=below ' +
  'bend=bend/bends/bent/bending beneath=beneath/underneath benefit=benefit bequest=bequest/bequeath berne=berne ' +
  'berry=berry/berries best=best/better bet=bet/bets/betting/wager/wagers between=between beyond=beyond ' +
  'bias=bias/biased bible=biblical/bible/bibles bicycle=bicycle/bike/bikes/cycle/cycles/cyclist bid=bid ' +
  'big=big/bigs/bigger/biggest/large/larges bill=bill billboard=billboard bin=bin/bins binary=binary/binaries ' +
  'binding=binding/bind/binds/bound/bounds biography=biography biology=biology/bio/bios birth=birth/born ' +
  'bit=bit/bits bitter=bitter black=black/blacks blade=blade/blades blank=blank/blanks blanket=blanket ' +
  'bleed=bleed/bleeds/blood/bloods blend=blend/blends bless=bless/blesses/blessing ' +
  'block=block/blocks/blocked/blocking blood=blood/bloods/consanguinity bloody=bloody/bloodies/blood/bloods ' +
  'bloom=bloom/blooms blue=blue/blues blunt=blunt/blunts board=board boat=boat body=body bold=bold bolt=bolt/bolts ' +
  'bomb=bombing/bomb/bombs/bombed bomber=bomber book=book booking=booking/reservation booth=booth/booths ' +
  'border=border bore=bore/bores/borehole/boring borrow=borrow both=both bottom=bottom bounce=bounce ' +
  'bound=bound/bounds boundary=boundary bout=bout/bouts box=box/boxes boy=boy/boys brain=brain/brains ' +
  'brake=brake/brakes/braking branch=branch brand=brand/brands brass=brass/brasses breach=breach break=break ' +
  'breakdown=breakdown breed=breed/breeds/bred breeding=breeding/breed/breeds/bred breeze=breeze/wind/winds ' +
  'brick=brick/bricks bride=bride/brides/groom/grooms/wedding briefly=briefly/brief/briefs brigade=brigade ' +
  'bring=bring/brings/bringing/brought british=british/britain broad=broad broadcast=broadcast ' +
  'broken=broke/brokes/broken broker=broker bronze=bronze brook=brook/brooks/creek/creeks/stream brother=brother ' +
  'brown=brown/browns browser=browser brush=brush/brushes/brushing brussels=brussels brutal=brutal bubble=bubble ' +
  'buck=buck/bucks bucket=bucket bud=bud/buds buddhist=buddhist budget=budget buffalo=buffalo bug=bug/bugs ' +
  'build=build/building builder=builder bulgaria=bulgaria bulk=bulk/bulks/bulky/bulkies bullet=bullet ' +
  'bully=bully/bullies/bullying bump=bump/bumps bundle=bundle burden=burden burial=burial/bury/buries/funeral ' +
  'burst=burst/bursts bus=bus/buses business=business buy=buy buyer=buyer/buyers/purchaser';
