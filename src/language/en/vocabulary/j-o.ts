/** Words of general and legal English by idea, as `WordData` says: ideas from j to o. */
export const words =
  'jam=jam/jams jamaica=jamaica january=january japan=japan/japans/japanese jar=jar/jars jaw=jaw/jaws ' +
  'jealous=jealous jerusalem=jerusalem jewelry=jewelry/jewel/jewels/jewellery job=job join=join/joint ' +
  'journalistic=journalistic judge=judge/judgment/judicial judgment=judgement/judgment july=july/julies ' +
  'junction=junction/intersection june=june/junes jungle=jungle junk=junk/junks/scrap/scraps ' +
  'jurisdiction=jurisdiction just=just/justs/justly/justlies justice=justice justify=justify ' +
  'juvenile=juvenile/minor/minors keep=keep keeper=keeper kenya=kenya/kenyas key=key/keys keyboard=keyboard ' +
  'kidnap=kidnap/abduct/hijack kidney=kidney kill=kill kind=kind kindness=kindly/kindlies/kindness ' +
  'king=king/kings/kingdom knowingly=knowingly knowledge=knowledge/know known=known label=label ' +
  'laboratory=laboratory labour=labour/worker/work lack=lack ladder=ladder lady=lady/ladies lake=lake ' +
  'lamb=lamb/lambs lamp=lamp/lamps/lighting lance=lance/lances land=land landlord=landlord/lessor ' +
  'landmark=landmark/milestone language=language lap=lap/laps laptop=laptop large=large laser=laser/lasers ' +
  'last=last late=late/lates/later/laters/latest later=later/latter laughter=laughter/laugh/laughs launch=launch ' +
  'laundry=laundry/launder law=law/lawful lawn=lawn/lawns/grass/grasses lawsuit=lawsuit/suit/suits lawyer=lawyer ' +
  'lay=lay layout=layout lazy=lazy/laziness lead=lead/leader leaf=leaf/leaves league=league ' +
  'leak=leak/leaks/leaked/leaking/leakage lean=lean leap=leap/leaps learn=learn/learning lease=lease least=least ' +
  'leave=leave lebanon=lebanon/lebanese lecture=lecture/conference left=left/lefts legal=legal ' +
  'legally=legally/legal/legals legion=legion legislation=legislation legitimate=legitimate ' +
  'lemon=lemon/lemons/citrus lend=lend/lender/loan length=length/long/longs/longer lens=lens/lenses ' +
  'lesbian=lesbian less=less lesser=lesser let=let/lets/letting lethal=lethal letter=letter level=level ' +
  'leverage=leverage/lever/levers levy=levy/levies/levying lgbt=lgbt/lgbts liability=liability/liable ' +
  'library=library licence=licence/license lie=lie/lies/lying/lyings lie-untruth=lie/lies/lying/lyings/liar/liars ' +
  'lien=lien life=life light=light lightly=lightly/slight lightning=lightning like=like/likely ' +
  'likelihood=likelihood/probable/likely lily=lily/lilies lime=lime/limes/lemon/lemons lime-fruit=lime/limes ' +
  'limit=limit/limitation line=line linear=linear linguistic=linguistic/language lining=lining link=link ' +
  'liquor=liquor/spirits/alcohol/beverage list=list listen=listen listing=listing literary=literary ' +
  'litigate=litigation little=little live=live/living lively=lively/livelies liver=liver/livers ' +
  'livestock=livestock/cattle lobby=lobby/lobbies/lobbyist lobster=lobster local=local/locals/locally ' +
  'locality=locality/local/locals locally=locally locate=locate/location locker=locker/cupboard ' +
  'lodge=lodge/lodges/lodgement/lodging logic=logical/logic/logics logistics=logistics logo=logo/logos ' +
  'london=london long=long look=look/looks/looked/looking lord=lord/lords ' +
  'loser=loser/losers/lose/loses/losing/lost/losts loss=loss/lose lot=lot/lots lottery=lottery/raffle/sweepstake ' +
  'lounge=lounge love=love/loves/loved/loving low=low/lower loyal=loyal/loyals/loyalty/allegiance ' +
  'luck=luck/lucks/lucky/luckies lung=lung/lungs/pulmonary lynch=lynch/lynches machine=machine ' +
  'mad=madness/mad/mads/insane/insanity magazine=magazine magnet=magnetic magnificent=magnificent ' +
  'magnitude=magnitude maid=maid/maids/servant/domestic mail=mail main=main mainland=mainland/continent ' +
  'mainstream=mainstream maintain=maintain/maintenance majesty=majesty major=major/majority make=make/making ' +
  'maker=maker/makers malaysia=malaysia man=man/men/male manage=manage mandatory=mandatory manipulate=manipulation ' +
  'mankind=mankind/humanity/humankind/human/humans manner=manner/way mansion=mansion manufacture=manufacture ' +
  'manuscript=manuscript/handwritten many=many/manies map=map/mapping/maps maple=maple/maples marble=marble ' +
  'march=march/marches/marching march-month=march/marches margin=margin marijuana=marijuana/cannabis ' +
  'marine=marine/maritime/sea mark=mark marker=marker market=market marriage=marriage/marry ' +
  'marsh=marsh/marshes/swamp/swamps/wetland martial=martial mason=mason/masons/masonry mass=mass/masses/massive ' +
  'massage=massage master=master match=match/matches/matching material=material mathematics=mathematics ' +
  'matrix=matrix/matrices matter=matter mature=mature/maturing maximum=maximum mean=mean/means ' +
  'meaningful=meaningful meantime=meantime/meanwhile measure=measure medal=med/meds/medal/medals median=median ' +
  'medical=medical/medicine medieval=medieval meditate=meditation mediterranean=mediterranean ' +
  'medium=medium/media/medias meet=meet/meeting melt=melt/melts/molten member=member membership=membership ' +
  'memorandum=memorandum memory=memory/memories mental=mental mention=mention mentor=mentor menu=menu/menus ' +
  'merchant=merchant mercury=mercury mercy=mercy/mercies/clement mere=mere/merely/merelies merge=merge/merger ' +
  'merit=merit/merits/deserve message=message messenger=messenger/courier metal=metal/metals/metallic ' +
  'meter=meter/meters method=method metre=metre/metres/meter/meters metric=metric metropolitan=metropolitan ' +
  'micro=micro/micros/microphone middle=middle midst=midst/midsts might=might/mights ' +
  'mighty=mighty/mighties/might migrate=migration/migrant milan=milan/milans mild=mild/mildly/mildlies ' +
  'mile=mile/miles/mileage military=military militia=militia million=million mind=mind/minds ' +
  'mindset=mindset/mentality mine=mine/mining/mineral miner=miner/miners minimal=minimal/minimise/minimum ' +
  'minister=minister minor=minor minority=minority mint=mint/mints mint-coin=mint/mints minus=minus/subtract ' +
  'minute=minute miracle=miracle misery=misery/miseries mislead=mislead miss=miss/misses/missing missile=missile ' +
  'mission=mission mistake=mistake mitigate=mitigate mix=mixture/mix/mixes/mixing/mixed/mixeds ' +
  'mobile=mobile/mobility mock=mock/mocks mode=mod/mods/mode/modes model=model/models moderate=moderate ' +
  'modern=modern modest=modest modification=modification modify=modify/modifies module=module/modular ' +
  'moist=moisture/moist/moists/humidity/humid/humids molecule=molecular moment=moment monday=monday ' +
  'monetary=monetary/money/moneys money=money monitor=monitor monk=monk/monks monkey=monkey month=month ' +
  'monument=monument moral=moral/morals morality=morality/moral/morals more=more ' +
  'moreover=moreover/furthermore/besides morning=morning mortality=mortality mortgage=mortgage ' +
  'mosque=mosque/islamic/islam/islams/muslim moss=moss/mosses mostly=mostly/mostlies/most/mosts mother=mother ' +
  'motion=motion motivate=motivation motive=motive motor=motor motorcycle=motorcycle ' +
  'mount=mount/mounts/mounted/mounting mouth=mouth/mouths mouth-river=mouth/mouths movable=movable/personal ' +
  'move=move/movement mud=mud/muds multicultural=multicultural multiple=multiple multiracial=multiracial/multiple ' +
  'munich=munich municipal=municipal murder=murder music=music/musical musical=musical/music/musician ' +
  'musician=musician/music/musics/musical mutual=mutual myth=myth/myths nail=nail/nails name=name ' +
  'namely=namely/namelies nation=nation nato=nato/natos nature=nature/natural naval=naval navigate=navigation ' +
  'near=near/nears/nearby/nearbies/nearest nearly=nearly/nearlies/near/nears/nearest neat=neat/neats ' +
  'necessary=necessary/need necklace=necklace needle=needle/syringe negative=negative neglect=neglect/negligence ' +
  'negotiate=negotiation neighbour=neighbour neither=neither nephew=nephew/niece/nieces nerve=nerve/nerves/nervous ' +
  'nest=nest/nests net=net/nets/netting net-amount=net/nets netherlands=netherlands/dutch network=network ' +
  'neutral=neutral never=never/nevers nevertheless=nevertheless new=new newfoundland=newfoundland news=news/newses ' +
  'newspaper=newspaper next=next niche=niche/niches nickname=nickname/pseudonym/alias night=night/nights ' +
  'nine=nine/nines/ninth ninth=ninth noble=noble/nobles node=node/nodes nominate=nominate/nominee ' +
  'noncommercial=noncommercial nonetheless=nonetheless/nevertheless nonprofit=nonprofit noon=noon/noons/midday ' +
  'norm=norm/norms/normative normal=normal north=north/norths/northern northern=northern/north/norths ' +
  'northwest=northwest norway=norway/norwegian notable=notable/noteworthy notary=notary/notaries note=note ' +
  'nothing=nothing notice=notice/notify/notification notion=notion notwithstanding=notwithstanding/despite ' +
  'november=november now=now/nows nowadays=nowadays nuclear=nuclear/atomic nude=nude/nudes/naked/nakeds ' +
  'number=number nursery=nursery nutrition=nutrition/nutrient oak=oak/oaks oath=oath object=object ' +
  'oblige=oblige/obligation obscure=obscure/dark/darks observe=observe obsession=obsess ' +
  'obstacle=obstacle/impediment obstruct=obstruct obtain=obtain obvious=obvious occupier=occupier/occupant/occupy ' +
  'occupy=occupy/occupation occur=occur/occurrence ocean=ocean/oceans/oceanic october=october ' +
  'offence=offence/offender offer=offer office=office officer=officer official=official offset=offset ' +
  'offshore=offshore often=often/oftens oil=oil old=old olive=olive/olives ' +
  'omission=omission/omit/omits/omitted/omitting once=once/onces ongoing=ongoing/underway onion=onion/onions ' +
  'online=online/internet only=only open=open openly=openly/openlies operate=operate opinion=opinion ' +
  'opponent=opponent opportunity=opportunity oppose=oppose/opposition opt=opt/opts/option optical=optical ' +
  'optimal=optimal/optimum/optimize optimism=optimistic option=option oral=oral/orally/orallies ' +
  'orally=orally/orallies/oral/orals/verbal orbit=orbit/orbits orchestra=orchestra order=order ordinary=ordinary ' +
  'ore=ore/ores organ=organ/organs organization=organization orient=orient original=original orthodox=orthodox ' +
  'other=other otherwise=otherwise outbreak=outbreak outcome=outcome outdoor=outdoor outer=outer outfit=outfit ' +
  'outlet=outlet outline=outline outlook=outlook outside=outside outstanding=outstanding oval=oval/ovals ' +
  'oven=oven/ovens overall=overall overcome=overcome/overcame overhead=overhead overnight=overnight ' +
  'overtime=overtime overview=overview overwhelming=overwhelming owe=owe/owes/owed/owing/owings owl=owl/owls ' +
  'own=own/owner/ownership oxygen=oxygen';
