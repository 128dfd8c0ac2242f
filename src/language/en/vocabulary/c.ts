/** Words of general and legal English by idea, as `WordData` says: ideas in c. */
export const words =
  'cab=cab/cabs cabin=cabin/cabins cafe=cafe/cafes/coffee cage=cage/cages calculate=calculate calendar=calendar ' +
  'call=call calorie=calorie camera=camera cameroon=cameroon camp=camp/camps/camped/camping campaign=campaign ' +
  'canal=canal/canals cancel=cancel cancer=cancer candle=candle cannon=cannon canvas=canvas ' +
  'canyon=canyon capability=capability capacity=capacity capital=capital capitol=capitol captain=captain/master ' +
  'captivity=captivity car=car/cars/motor/motors car-rail=car/cars/wagon/wagons carcass=carcass card=card/cards ' +
  'cardinal=cardinal care=care career=career caribbean=caribbean carnival=carnival/fairground ' +
  'carpet=carpet/rug/rugs carriage=carriage/carrier carry=carry cart=cart/carts cartoon=cartoon carve=carve/carves ' +
  'case=case cash=cash/cashes casino=casino cast=cast/casts/casting casual=casual catalogue=catalog ' +
  'catch=catch/catches/catching/caught category=category cathedral=cathedral cause=cause/causes/caused/causing ' +
  'caution=caution/precaution cave=cave/caves cease=cease ceiling=ceiling cell=cell/cells/cellular ' +
  'cell-prison=cell/cells cellular=cellular/cell/cells cement=cement cemetery=cemetery censor=censorship ' +
  'census=census cent=cent/cents center=center/centre/central centimetre=centimetre centre=centre/center ' +
  'century=century certain=certain certificate=certificate cetacean=cetacean/whale/whales/whaled/whaling/dolphin ' +
  'chair=chair/chairperson/chairman challenge=challenge champagne=champagne chance=chance change=change ' +
  'channel=channel chaos=chaos chapel=chapel chapter=chapter character=character charge=charge charm=charm/charms ' +
  'chart=chart/charts charter=charter cheat=cheat/cheats/cheated/cheating check=check/checks/checked/checking ' +
  'cheek=cheek/cheeks chef=chef/chefs chemical=chemical cherry=cherry/cherries chess=chess/chesses chief=chief ' +
  'child=child/children chile=chile/chiles/chilean ' +
  'chill=chill/chills/chilled/chilling/cool/cools/cold/colds/cooling china=china/chinas/chinese ' +
  'chinese=chinese/china/chinas choice=choice/choose chorus=chorus/choir/choirs christmas=christmas ' +
  'chromium=chrome/chromium chronic=chronic church=church cigarette=cigarette/cigar/cigars ' +
  'cinematographic=cinematographic circular=circular circumstance=circumstance circus=circus ' +
  'cite=cite/cites/cited/citing/citation citizen=citizen city=city civic=civic/civics civil=civil/civils ' +
  'civilian=civilian claim=claim clan=clan/clans clarity=clarity/clarify clash=clash/clashes class=class ' +
  'classification=classification classroom=classroom clause=clause clean=clean cleaner=cleaner clear=clear ' +
  'clearance=clearance clearing=clearing/clearance clearly=clearly/clear/clears clerk=clerk clever=clever ' +
  'click=click/clicks/clicked/clicking client=client cliff=cliff/cliffs climb=climb/climbs/climbed/climbing ' +
  'clip=clip/clips close=close closely=closely/close/closes closet=closet closure=closure/close/closes ' +
  'cloth=cloth/cloths/clothing/clothes club=club/clubs clue=clue/clues cluster=cluster clutch=clutch ' +
  'coach=coach/coaches coalition=coalition coast=coast coastal=coastal cocaine=cocaine/coca/cocas ' +
  'cocktail=cocktail coconut=coconut/copra/copras cod=cod/cods code=code coffee=coffee cognitive=cognitive ' +
  'coin=coin/coins coincide=coincidence coke=coke/cokes cold=cold/colds collaboration=collaboration/cooperation ' +
  'collapse=collapse collar=collar collect=collect college=college collide=collision/collide colombia=colombia ' +
  'colony=colonial/colony color=color/colors/colour column=column combat=combat combination=combination come=come ' +
  'commence=commence commerce=commerce commission=commission commit=commit commitment=commitment ' +
  'committee=committee commodity=commodity/goods common=common communicate=communicate community=community ' +
  'compact=compact company=company compare=compare compassion=compassion compatible=compatible ' +
  'compel=compel/compulsory compensation=compensation compete=compete compilation=compilation complain=complain ' +
  'complete=complete comply=comply/compliance component=component composition=composition compound=compound ' +
  'comprehensive=comprehensive comprise=comprise/consist compromise=compromise compulsory=compulsory/compel ' +
  'computer=computer conceive=conceive/conception concentration=concentration concern=concern conclude=conclude ' +
  'condemn=condemn condition=condition conduct=conduct confer=confer confess=confession ' +
  'confidentiality=confidentiality conflict=conflict confuse=confuse congress=congress conjunction=conjunction ' +
  'connection=connection conscious=conscious consecutive=consecutive consent=consent consequence=consequence ' +
  'conservation=conservation consider=consider consistent=consistent consolidate=consolidate ' +
  'conspicuous=conspicuous constitute=constitute construe=construe consultation=consultation contact=contact ' +
  'contain=contain container=container contaminate=contaminate/pollute contents=contents context=context ' +
  'contiguous=contiguous continue=continue contrary=contrary contribute=contribute control=control convene=convene ' +
  'conveyance=conveyance convict=convict cooperate=cooperate coordinate=coordinator cope=cope/copes copper=copper ' +
  'copy=copy copyright=copyright coral=coral/corals cord=cord/cords corn=corn/corns/maize/maizes ' +
  'corporation=corporation corps=corps correct=correct correlate=correlation correspond=correspond ' +
  'corridor=corridor/aisle/aisles cost=cost costly=costly/costlies/expensive costume=costume cottage=cottage ' +
  'cough=cough/coughs council=council counsel=counsel count=count/counts/counted/counting ' +
  'countless=countless/innumerable country=country county=county/counties coup=coup/coups couple=couple ' +
  'coupon=coupon/voucher course=course court=court courtesy=courtesy cover=cover/coverage cow=cow/cows ' +
  'crane=crane/cranes create=create/creation creator=creator/create creature=creature credible=credibility ' +
  'credit=credit crest=crest/crests crew=crew crime=crime/criminal criterion=criterion critical=critical crop=crop ' +
  'cross=cross crown=crown/crowns crucial=crucial crude=crude/crudes/petroleum cruel=cruel/cruels/cruelty ' +
  'cruise=cruise crush=crush/crushes/crushing cuba=cuba/cuban/cubans cult=cult/cults cultural=cultural ' +
  'cup=cup/cups cure=cure/cures/cured/curing curious=curiosity/curious currency=currency curriculum=curriculum ' +
  'curse=curse/curses curtain=curtain curve=curve/curves custody=custody custom=custom customer=customer ' +
  'cut=cut/cuts/cutting cyber=cyber/cybers cylinder=cylinder/bottle czech=czech/czeches';
