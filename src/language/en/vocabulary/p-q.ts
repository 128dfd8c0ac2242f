/** Words of general and legal English by idea, as `WordData` says: ideas from p to q. */
export const words =
  'package=package pad=pad/pads page=page pain=pain/pains/painful/suffering paint=painting/paint/paints/painter ' +
  'pale=pale/pales palestine=palestinian palm=palm/palms panama=panama panel=panel/panels panic=panic/panics ' +
  'paper=paper parade=parade paradise=paradise paragraph=paragraph parallel=parallel parameter=parameter ' +
  'parent=parent paris=paris/parises parish=parish park=park parliament=parliament part=part/partial ' +
  'particular=particular partner=partner party=party/parties pass=pass/passage passenger=passenger passive=passive ' +
  'passport=passport password=password past=past/pasts pasta=pasta/pastas paste=paste/pastes ' +
  'pastor=pastor/clergy/clergies/priest patch=patch/patches patent=patent patient=patient patriot=patriot ' +
  'patrol=patrol pause=pause/pauses pay=pay/payment/payable peace=peace/peaceful peanut=peanut/groundnut ' +
  'pearl=pearl/pearls peer=peer/peers penalty=penalty pencil=pencil pending=pending peninsula=peninsula ' +
  'penny=penny/pennies/pence/pences/cent/cents pension=pension people=people pepper=pepper per=per ' +
  'perceive=perceive/perception percent=percent perfect=perfect perform=perform period=period permanent=permanent ' +
  'permit=permit/permission persist=persistent personnel=personnel/staff peru=peru/perus/peruvian ' +
  'petition=petition petty=petty/petties pharmacy=pharmaceutical phd=phd/phds/doctorate phenomenon=phenomenon ' +
  'phone=phone/phones/telephone phonogram=phonogram photo=photo/photos photograph=photograph physical=physical ' +
  'pick=pick/picks/picked/picking pickup=pickup picture=picture pie=pie/pies piece=piece/pieces pierce=pierce ' +
  'pig=pig/pigs/swine/swines/pork/porks/hog/hogs pile=pile/piles pill=pill/pills pillow=pillow ' +
  'pin=pin/pins/pinned/pinning pine=pine/pines pioneer=pioneer pipe=pipe/pipes/piped/piping pipeline=pipeline ' +
  'pirate=pirate/piracy/piracies pistol=pistol/revolver/handgun pit=pit/pits pity=pity/pities placard=placard ' +
  'place=place placement=placement plague=plague plaintiff=plaintiff plan=plan plant=plant plasma=plasma ' +
  'platinum=platinum play=play player=player playoff=playoff plaza=plaza/plazas plea=plea/pleas/plead/pleads ' +
  'pleasant=pleasant please=please pleasure=pleasure pledge=pledge plug=plug/plugs plus=plus/pluses ' +
  'poem=poem/poems/poet/poets/poetry/poetries poet=poet/poets point=point/points/pointed/pointing ' +
  'pointless=pointless poison=poison/toxic/toxics/toxin/toxins poland=poland/polish polar=polar pole=pole/poles ' +
  'police=police/policing policy=policy polite=polite political=political pollution=pollution pond=pond/ponds ' +
  'poor=poor/poverty pop=pop/pops population=population porch=porch/porches portable=portable portal=portal ' +
  'portfolio=portfolio portion=portion portrait=portrait portugal=portugal pose=pose/poses position=position ' +
  'possess=possess possible=possible post=post postal=postal poster=poster postpone=postpone potato=potato ' +
  'potential=potential pound=pound/pounds pour=pour/pours/poured/pouring powder=powder power=power ' +
  'powerful=powerful/power/powers practice=practice precaution=precaution precise=precisely ' +
  'predecessor=predecessor predict=predict predominantly=predominantly prejudice=prejudice preliminary=preliminary ' +
  'premises=premises prepare=prepare prescribe=prescribe presence=presence preserve=preserve president=president ' +
  'press=press pressure=pressure prestige=prestigious presume=presumably prevent=prevent preview=preview ' +
  'previous=previous prey=prey/preys price=price pricing=pricing primary=primary prime=prime principal=principal ' +
  'print=print/printing printer=printer prior=prior/priority prison=prison privacy=privacy/private ' +
  'privilege=privilege privy=privy/privies probably=probably probe=probe/probes problem=problem ' +
  'procedure=procedure/proceeding process=process procure=procure product=product professional=professional ' +
  'profile=profile profit=profit profound=profound/depth/depths/deep/deeps program=program progress=progress ' +
  'prohibit=prohibit project=project promote=promote prompt=prompt prone=prone/prones pronounce=pronounce ' +
  'proof=proof/prove propaganda=propaganda proper=proper property=property prophet=prophet proportion=proportion ' +
  'proposal=proposal prosecute=prosecute prospect=prospect protection=protection protocol=protocol ' +
  'provide=provide/provision province=province proximity=proximity pseudonym=pseudonym psychiatry=psychiatric ' +
  'pub=pub/pubs/tavern public=public publish=publish/publication pull=pull/pulls/pulled/pulling pulse=pulse/pulses ' +
  'pump=pump/pumps/pumped/pumping punish=punish pupil=pupil/pupils puppy=puppy/puppies/dog/dogs/canine ' +
  'purchase=purchase pure=purely/purelies/pure/purity/purities purport=purport purpose=purpose ' +
  'purse=purse/purses/handbag pursuant=pursuant pursue=pursue/pursuit push=push/pushes/pushed/pushing ' +
  'puzzle=puzzle qualify=qualify quality=quality quantity=quantity quantum=quantum quarter=quarter ' +
  'queen=queen/queens question=question quick=quick/quicks/quickly/rapid/expeditious ' +
  'quiet=quietly/quiet/silent/silence';
