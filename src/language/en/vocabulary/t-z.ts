/** Words of general and legal English by idea, as `WordData` says: ideas from t to z. */
export const words =
  'tab=tab/tabs table=table/tables/tabled/tabling tablet=tablet tackle=tackle tactic=tactic taiwan=taiwan ' +
  'take=take/taking talent=talent talk=talk/talks/talked/talking tan=tan/tans/tanning/tannery ' +
  'tap=tap/taps/tapped/tapping target=target taste=taste/tastes/tasted/tasting tattoo=tattoo ' +
  'tax=tax/taxation/taxpayer taxi=taxi/taxis teach=teach/teacher/teaching team=team technical=technical/technology ' +
  'teenager=teenage/adolescent telecommunication=telecommunication telegraph=telegraph ' +
  'television=television/broadcast tell=tell/tells/telling/told temporary=temporary tempt=tempt/tempts/temptation ' +
  'ten=ten/tenth tenant=tenant/lessee tend=tendency/tend/tends/trend/trends tender=tender tense=tense/tenses ' +
  'tension=tension tent=tent/tents tenth=tenth tenure=tenure term=term terminate=terminate terrace=terrace ' +
  'terrain=terrain territory=territory terror=terrify/terrorism test=test/testing testify=testimony/testify ' +
  'text=text/texts texture=texture thailand=thailand/thai thank=thank/thanks/thanked/thanking theology=theology ' +
  'theory=theory/theories/theoretical thereafter=thereafter thereby=thereby therefore=therefore thermal=thermal ' +
  'thesis=thesis/theses thief=thief/thiefs/thieves/theft/thefts thing=thing think=think/thought third=third ' +
  'thirteen=thirteen thirty=thirty/thirties thorough=thoroughly threat=threat three=three/threes/third ' +
  'three-roman=iii/iiis threshold=threshold thrill=thrill throne=throne through=through throw=throw/throws/thrown ' +
  'thrust=thrust thumb=thumb/thumbs thunder=thunder thus=thus/thuses/hence/therefore tide=tide/tides/tidal/tidals ' +
  'tier=tier/tiers timber=timber/wood time=time timeline=timeline timely=timely timing=timing tin=tin/tins/cans ' +
  'titanium=titan/titans/titanium title=title toast=toast/toasts tobacco=tobacco/smoke/smokes/smoking ' +
  'today=today/todays toe=toe/toes together=together tolerate=tolerance toll=toll/tolls tomato=tomato ' +
  'tomb=tomb/tombs/grave/graves tomorrow=tomorrow tonight=tonight tool=tool top=top/tops tort=tort torture=torture ' +
  'toss=toss/tosses total=total/totals/totally touch=touch/touches touchdown=touchdown/landing ' +
  'tour=tour/tours/tourism tourism=tourism towel=towel/towels town=town township=township toxic=toxic/poison ' +
  'trace=trace track=track/tracks/tracked/tracking trade=trade/trader trademark=trademark traditional=traditional ' +
  'traffic=traffic tragedy=tragedy/tragic train=train/training trainer=trainer transact=transact transfer=transfer ' +
  'transgender=transgender translate=translate transmission=transmission transport=transport/carriage ' +
  'trauma=trauma travel=travel treasury=treasury treat=treat/treatment treaty=treaty tree=tree ' +
  'tremendous=tremendous trial=trial triangle=triangle tribe=tribe/tribes/tribal tribunal=tribunal tribute=tribute ' +
  'trigger=trigger trim=trim/trims trio=trio/trios/triple trip=trip/trips triumph=triumph trophy=trophy/trophies ' +
  'tropic=tropical trouble=trouble true=true/trues/truth/truths/truly/trulies trunk=trunk/trunks ' +
  'trust=trust/trustee truth=truth/truths try=try tuition=tuition tumour=tumor/tumors/tumour ' +
  'tune=tune/tunes/tuned/tuning tunnel=tunnel turkey=turkey/turkish turn=turn turtle=turtle twice=twice/twices ' +
  'twist=twist/twists/twisted/twisting two=two/twos/second type=type umbrella=umbrella unable=unable ' +
  'unacceptable=unacceptable unauthorized=unauthorize unaware=unaware uncertain=uncertainty unclear=unclear ' +
  'uncomfortable=uncomfortable uncommon=uncommon/unusual unconscious=unconscious under=under underlie=underlie ' +
  'understand=understand undertake=undertake underwear=underwear undoubted=undoubtedly/doubt/doubts ' +
  'unemployment=unemployment unexpected=unexpected unfair=unfair unfulfilled=unfulfilled unhappy=unhappy/miserable ' +
  'unify=unify/unifies/uniform/unification union=union unit=unit unite=unite unity=unity/unities ' +
  'university=university unknown=unknown unlawful=unlawful unlike=unlike unlikely=unlikely/likely/likelies ' +
  'unlimited=unlimited unlock=unlock unnecessary=unnecessary unstable=unstable/instability update=update ' +
  'upgrade=upgrade upload=upload upstairs=upstairs/upper/uppers/floor/floors/storey ' +
  'urgent=urgent/urgency/urge/urges url=url/urls usage=usage/usages usb=usb/usbs use=use/user ' +
  'useful=useful/use/uses/utility useless=useless usual=usual/usuals/usually utility=utility ' +
  'vacancy=vacancy/vacant/vacate vacant=vacant/vacancy vaccine=vaccine vacuum=vacuum vague=vague/vagues ' +
  'valid=valid/validity valuable=valuable/value/valuation valve=valve/valves variable=variable ' +
  'variety=variety/various/vary vary=variation/vary/varies/varying vault=vault/vaults vector=vector ' +
  'vegan=vegan/vegans/vegetarian vegetable=vegetable velocity=velocity/speed/speeds venezuela=venezuela ' +
  'venice=venice venture=venture venue=venue/venues verbal=verbal verdict=verdict verify=verify/verifies ' +
  'verse=verse/verses version=version vertical=vertical vest=vest/vests/vested/vesting veteran=vet/vets/veteran ' +
  'veterinary=veterinary/vet/vets viable=viable/viability vibrate=vibe/vibes/vibrate vice=vice ' +
  'vice-defect=vice/vices video=video/videos vienna=vienna view=view viewer=viewer viewpoint=viewpoint/view/views ' +
  'villa=villa/villas village=village vintage=vintage vinyl=vinyl/vinyls violation=violation ' +
  'viral=viral/virals/virus virtue=virtue visa=visa/visas visit=visit/visits/visited/visiting/visitor ' +
  'visual=visual/vision vitality=vitality/vital/vitals vitamin=vitamin vocal=vocal/vocals voice=voice/voices ' +
  'void=void voltage=voltage/volt/volts volume=volume voluntary=voluntary vote=vote voyage=voyage ' +
  'vulnerable=vulnerable wagon=wagon/wagons waist=waist/waists wait=wait/waits/waited/waiting waive=waive/waiver ' +
  'wales=wales/welsh/welshes walk=walk/walks/walked/walking wall=wall/walls wallet=wallet ' +
  'want=want/wants/wanted/wanting war=war warden=warden warehouse=warehouse warn=warn/warns/warned/warning ' +
  'warrant=warrant waste=waste watch=watch water=water wave=wave/waves wax=wax/waxes weak=weak weakness=weakness ' +
  'weapon=weapon wear=wear/wears/wearing/worn weather=weather/meteorological web=web/website wedding=wedding ' +
  'week=week weekend=weekend weight=weight/weigh welcome=welcome welfare=welfare well=well west=west/western ' +
  'whale=whale/whales/whaling/cetacean whatsoever=whatsoever/whatever wheat=wheat/grain wheelchair=wheelchair ' +
  'whenever=whenever wherever=wherever while=while whip=whip/whips whistle=whistle white=white whole=whole/wholly ' +
  'wholesale=wholesale why=why/whies wick=wick/wicks wide=wide widespread=widespread widow=widow ' +
  'width=width/widths wife=wife/wifes/wives/wive wild=wild/wildlife wilderness=wilderness wilful=wilful ' +
  'willing=willing win=win wind=wind/winds/winding window=window wine=wine/wines/winery/wineries ' +
  'winner=winner/win/wins winter=winter wipe=wipe/wipes/wiped/wiping wipo=wipo wire=wire/wires/wired/wiring ' +
  'wireless=wireless wish=wish witch=witch/witches withdraw=withdraw withhold=withhold witness=witness ' +
  'wool=wool/wools word=word workforce=workforce workplace=workplace workshop=workshop world=world ' +
  'worry=worry/worries/worrying worship=worship worth=worth worthy=worthy/worthies ' +
  'wrap=wrap/wraps/wrapped/wrapping wreck=wreck/wrecks wrestle=wrestling wrist=wrist/wrists ' +
  'write=write/writing/written wrong=wrong wto=wto/wtos year=year yearly=yearly/yearlies/annually ' +
  'yemen=yemen/yemens yesterday=yesterday yet=yet/yets yield=yield young=young/youth zip=zip/zips zone=zone ' +
  'zoo=zoo/zoos';
