/** Words of general and legal French by idea, as `WordData` says: ideas from j to o. */
export const words =
  'jam=confiture/embouteillage/coincer/coinçant/bourrage jamaica=jamaïque/jamaïcain january=janvier ' +
  'japan=japon/japons/japonais jar=bocal/bocaux/pot/pots jaw=mâchoire/mors jealous=jaloux/jalousie ' +
  'jerusalem=jérusalem jewelry=bijou/bijous/bijouterie/joaillerie job=emploi/poste ' +
  'join=conjoint/adhérer/joindre/solidaire/commun journalistic=journalistique judge=juge/jugement/judiciaire/juger ' +
  'judgment=jugement/arrêt/arrêts/décision july=juillet junction=jonction/intersection/carrefour/raccordement ' +
  'june=juin/juins jungle=jungle/forêt/forêts junk=ferraille/rebut/rebuts/pourriel ' +
  'jurisdiction=compétence/juridiction/ressort just=juste/justes/équitable justice=justice ' +
  'justify=justifier/motiver juvenile=mineur/juvénile/jeune/jeunes/adolescent keep=conserver/tenir/garder ' +
  'keeper=gardien/détenteur kenya=kenya/kenyas/kényan key=clé/clés/clef/clefs/principal/touche keyboard=clavier ' +
  'kidnap=enlèvement/enlevant/rapt/rapts/détournement kidney=rein/reins/rénal/rénaux kill=tuer/abattre ' +
  'kind=genre/espèce/sorte/nature kindness=bonté/bontés/bienveillance/bien/biens king=roi/rois/royaume ' +
  'knowingly=sciemment/connaissance knowledge=connaissance/savoir/sciemment known=connu label=étiquette ' +
  'laboratory=laboratoire labour=travail/oeuvre/œuvre/ouvrage/ouvrier lack=manque/absence/défaut ladder=échelle ' +
  'lady=dame/dames/madame lake=lac lamb=agneau lamp=lampe/lampes/feu/feux/éclairage lance=lance/lances ' +
  'land=terre/terrain/foncier landlord=bailleur/propriétaire/locateur landmark=repère/jalon/jalons/étape/étapes ' +
  'language=langue/linguistique lap=tour/tours/recouvrement laptop=portable/portatif/ordinateur large=grand/vaste ' +
  'laser=laser/lasers last=dernier late=tard/tards/tardif/retard later=ultérieur/tard/dernier laughter=rire/rires ' +
  'launch=lancer/lancement laundry=blanchiment/buanderie/recyclage/lessive law=loi/droit/légal/législation/licite ' +
  'lawn=gazon/gazons/pelouse/herbe/herbes/graminée lawsuit=poursuite/procès/action/instance lawyer=avocat/juriste ' +
  'lay=déposer layout=disposition/agencement/tracé/tracés/configuration lazy=paresseux/oisif/oisifs ' +
  'lead=conduire/diriger/chef leaf=feuille league=ligue/ligues/société leak=fuite/fuites/fuir/fuit/fuits/étanche ' +
  'lean=maigre/appuyer/appuyant leap=bond/bonds/saut/sauts/bissextile learn=apprendre lease=bail/location/louer ' +
  'least=moins leave=quitter/congé/laisser/autorisation lebanon=liban/libans/libanais ' +
  'lecture=conférence/cours/allocution left=gauche legal=juridique/légal legally=légalement/juridiquement/loi/lois ' +
  'legion=légion legislation=législation/loi legitimate=légitime lemon=citron/agrume ' +
  'lend=prêt/prêter/prêteur/emprunt length=longueur/durée/durées/long/longe/longs/longes ' +
  'lens=lentille/objectif/verre lesbian=lesbien less=moins lesser=moindre/inférieur let=laisser/permettre/louer ' +
  'lethal=létal/létaux/mortel letter=lettre level=niveau leverage=levier/effet/effets ' +
  'levy=prélèvement/redevance/percevoir/imposer/imposant/taxe/taxes lgbt=lgbt/lgbts ' +
  'liability=responsabilité/passif/passible library=bibliothèque licence=licence/permis/titulaire ' +
  'lie=incomber/mensonge/mentir/trouver lie-untruth=mensonge/mentir lien=privilège life=vie ' +
  'light=lumière/lumineux/léger lightly=légèrement/léger/légers lightning=foudre/éclair ' +
  'like=semblable/susceptible/probable likelihood=probabilité/vraisemblable lily=lis lime=chaux/lime/limes ' +
  'lime-fruit=lime/limes/limette/citron limit=limite/limitation/borne/prescription line=ligne linear=linéaire ' +
  'linguistic=linguistique/langue lining=revêtement/doublure/garniture link=lien/liaison ' +
  'liquor=alcool/spiritueux/boisson/liqueur list=liste/énumérer listen=écouter ' +
  'listing=inscription/cotation/liste/listes literary=littéraire ' +
  'litigate=litige/contentieux/instance/plaideur/procès little=peu/petit live=vivre/vivant/vie ' +
  'lively=vif/vifs/vive/vives/animé/animés liver=foie/foies/hépatique livestock=bétail/bovin ' +
  'lobby=lobbying/hall/halls/vestibule lobster=homard/langouste local=local/locaux/locals/localité ' +
  'locality=localité/lieu/lieux locally=localement/place/places locate=situer/lieu/endroit/emplacement ' +
  'locker=casier/armoire/consigne ' +
  'lodge=déposer/déposant/introduire/loger/loge/logée/logés/logent/logeant/logera/logement/dépôt/dépôts ' +
  'logic=logique logistics=logistique logo=logo/logos/logotype london=londres long=long/longtemps ' +
  'look=regarder/chercher lord=seigneur/lord/lords loser=perdant/perdre/perte/pertes/perdu/perdus ' +
  'loss=perte/perdre lot=lot/lots/terrain/parcelle lottery=loterie/tombola/tirage lounge=salon/salons/salle/salles ' +
  'love=amour/amours/aimer low=bas/faible/inférieur loyal=loyal/loyaux/loyauté/fidèle/fidélité/allégeance ' +
  'luck=chance/hasard lung=poumon/pulmonaire lynch=lynchage machine=machine ' +
  'mad=folie/folies/fou/fous/aliéné/démence magazine=magazine/revue/revues/chargeur magnet=magnétique/aimant ' +
  'magnificent=magnifique magnitude=ampleur/importance/grandeur maid=bonne/bonnes/domestique/serviteur ' +
  'mail=courrier/poste main=principal mainland=continent/métropole mainstream=intégrer/généraliser/courant ' +
  'maintain=maintenir/entretien/tenir/maintien/conserver majesty=majesté major=majeur/majorité/important ' +
  'make=faire/rendre/prendre/fabriquer/établir maker=producteur/fabricant/créateur/auteur malaysia=malaisie ' +
  'man=homme/masculin manage=gérer/gestion/administrer/direction mandatory=obligatoire manipulate=manipulation ' +
  'mankind=humanité/humain manner=manière/façon/mode mansion=manoir/demeure manufacture=fabriquer/fabrication ' +
  'manuscript=manuscrit many=nombreux/beaucoup/plusieurs map=carte/cartographie/cartes maple=érable/acéricole ' +
  'marble=marbre/bille/billes march=mars/marche march-month=mars margin=marge/marges/marginal/bordure ' +
  'marijuana=marihuana/cannabis marine=mer/marin/maritime mark=marque/indication marker=marqueur/balise/repère ' +
  'market=marché/commercialisation marriage=mariage/marier marsh=marais/marécage/humide martial=martial ' +
  'mason=maçon/maçons/maçonnerie mass=masse/masses/massif massage=massage master=capitaine/maître ' +
  'match=correspondre/match/matchs/appariement/concorder material=matériel/important/matière/document ' +
  'mathematics=mathématique matrix=matrice/grille matter=question/matière/affaire ' +
  'mature=échéance/maturité/arriver/arrivant maximum=maximal/maximum/plafond mean=signifier/moyen/entendre ' +
  'meaningful=véritable/utile/utiles/significatif/sens meantime=entretemps/attendant/intérim measure=mesure ' +
  'medal=médaille median=médian medical=médical/médecine medieval=médiéval meditate=méditation ' +
  'mediterranean=méditerranée medium=moyen/moyens/support/média/médias ' +
  'meet=réunion/rencontrer/satisfaire/répondre/séance melt=fondre/fusion/fonte/fontes member=membre/député ' +
  'membership=adhésion/membre/appartenance memorandum=mémorandum/protocole memory=mémoire/commémoratif ' +
  'mental=mental/mentaux/psychologique/psychique mention=mention/visé/visés mentor=mentor ' +
  'menu=menu/menus/carte/cartes merchant=marchand/commerçant mercury=mercure ' +
  'mercy=clémence/grâce/grâces/merci/mercis/miséricorde mere=simple/seul/seuls merge=fusion ' +
  'merit=mérite/fond/fonds/bien/biens message=message messenger=messager/courrier ' +
  'metal=métal/métaux/métals/métallique meter=compteur/comptant method=méthode metre=mètre/métrique ' +
  'metric=métrique/mesure metropolitan=métropolitain micro=micro/micros ' +
  'middle=milieu/moyen/moyens/central midst=sein/seins/milieu might=force/forces mighty=puissant ' +
  'migrate=migration/migrer/migre/migrée/migrés/migrent/migrant milan=milan/milans ' +
  'mild=doux/douce/douces/léger/légers/bénin/bénins mile=mille/milles/mile/miles military=militaire militia=milice ' +
  'million=million mind=esprit/intention mindset=mentalité/esprit mine=mine/minier/minéral miner=mineur/minier ' +
  'minimal=minimal/minimiser/minimum/minime minister=ministre minor=mineur minority=minorité mint=menthe/monnaie ' +
  'mint-coin=monnaie/frapper/frappant minus=moins/soustraire/déduction minute=procès-verbal/minute miracle=miracle ' +
  'misery=misère mislead=tromper/erreur miss=manquer/disparu/manquant missile=missile mission=mission ' +
  'mistake=erreur mitigate=atténuer/réduire/limiter mix=mélange/mixte/mixtes mobile=mobilité/mobile ' +
  'mock=simulé/moquer/moque/moquée/moqués/moquent/moquant mode=mode/modes model=modèle/type/types ' +
  'moderate=modéré/moyen/moyens/moyene/modération modern=moderne modest=modeste/modique modification=modification ' +
  'modify=modifier module=module/modulaire moist=humidité/humide molecule=moléculaire moment=moment/instant ' +
  'monday=lundi/lundis monetary=monétaire/pécuniaire money=argent/monétaire/somme ' +
  'monitor=surveiller/suivi/suivis/contrôler monk=moine/moines monkey=singe/singes month=mois monument=monument ' +
  'moral=moral/morale/moraux/mœurs morality=morale/moralité/mœurs/moral/moraux more=plus/davantage ' +
  'moreover=outre/ailleurs/surplus morning=matin/matins/matinée mortality=mortalité mortgage=hypothèque ' +
  'mosque=mosquée/islam/islams/islamique/musulman moss=mousse mostly=surtout/plupart/principalement mother=mère ' +
  'motion=motion/requête motivate=motivation/motiver/motif/motifs motive=motif/motifs/mobile ' +
  'motor=moteur/automobile motorcycle=motocyclette/moto/motos ' +
  'mount=monter/monte/montent/montant/montée/montés/monture/montage mouth=bouche/buccal/buccaux/embouchure ' +
  'mouth-river=embouchure movable=meuble/mobilier/personnel move=déplacer/mouvement ' +
  'mud=boue/boues/vase/vases/lisier multicultural=multiculturel multiple=multiple/plusieurs ' +
  'multiracial=multiracial munich=munich municipal=municipal/commune murder=meurtre music=musique/musical ' +
  'musical=musical/musique/musicien musician=musicien/musique/musical mutual=mutuel/réciproque/mutualité ' +
  'myth=mythe/mythes nail=clou/clous/ongle/ongles name=nom/nommer/dénomination namely=savoir nation=nation ' +
  'nato=otan/otans nature=nature/physique naval=naval/navaux/navale/marine navigate=navigation/naviguer ' +
  'near=proche/près/proximité nearly=presque/près/proche neat=soigné/pur/purs/pure/pures ' +
  'necessary=nécessaire/besoin necklace=collier needle=aiguille/seringue negative=négatif neglect=négligence ' +
  'negotiate=négociation neighbour=voisin neither=ni/aucun nephew=neveu/neveux/nièce/nièces ' +
  'nerve=nerf/nerfs/nerveux nest=nid/nids/nicher/niche/nichée/nichés/nichent/nichant ' +
  'net=filet/filets/net/nets/nette/nettes net-amount=net/nets/nette/nettes netherlands=néerlandais/hollandais ' +
  'network=réseau neutral=neutre/neutralité never=jamais nevertheless=néanmoins/toutefois/cependant ' +
  'new=nouveau/neuf newfoundland=terre/terres news=nouvelle/actualité/information newspaper=journal ' +
  'next=prochain/suivant niche=niche/niches/créneau nickname=surnom/pseudonyme night=nuit/nuits/nocturne ' +
  'nine=neuf/neufs/neuvième ninth=neuvième noble=noble/nobles node=nœud/nœuds/noeud/noeuds ' +
  'nominate=désigner/nommer/nomme/nommée/nommés/nomment/nommant/candidature/proposer/mise/mises/nomination ' +
  'noncommercial=commercial/lucratif nonetheless=néanmoins/toutefois nonprofit=lucratif noon=midi/midis ' +
  'norm=norme/normes/normatif normal=normal/normaux/habituellement/ordinaire north=nord/nords/septentrional ' +
  'northern=nord/nords/septentrional northwest=nord/nords norway=norvège notable=notable/remarquable ' +
  'notary=notaire/notarial note=note/noter/constater nothing=rien/riens/aucuns notice=avis/notifier/aviser ' +
  'notion=notion/idée/idées notwithstanding=nonobstant/malgré/dérogation november=novembre ' +
  'now=maintenant/désormais/actuellement nowadays=aujourd/actuellement nuclear=nucléaire nude=nus/nue/nues/nudité ' +
  'number=numéro/nombre nursery=garderie/pépinière/crèche/maternelle nutrition=nutrition/alimentation/nutriment ' +
  'oak=chêne/chênes oath=serment object=objet/opposition/objection/opposer oblige=obligation/obliger/tenu ' +
  'obscure=obscur/sombre/masquer/masquant observe=observer/respecter obsession=obsession obstacle=obstacle/entrave ' +
  'obstruct=entraver obtain=obtenir obvious=évident/manifeste occupier=occupant/locataire ' +
  'occupy=occuper/occupation/profession occur=survenir/produire/arriver ocean=océan/océans/océanique ' +
  'october=octobre offence=infraction/délinquant/contrevenant offer=offre/offrir ' +
  'office=bureau/poste/charge/mandat/siège officer=agent/dirigeant/fonctionnaire/officier ' +
  'official=officiel/fonctionnaire offset=compenser/décalage offshore=extracôtier/mer/mers/large/larges/offshore ' +
  'often=souvent/fréquemment oil=pétrole/huile old=vieux/ancien olive=olive/olives/olivier ' +
  'omission=omission/omettre/omis once=fois ongoing=cours/courant onion=oignon online=ligne/lignes/internet ' +
  'only=seulement/uniquement/seul open=ouvrir/ouvert openly=ouvertement/public ' +
  'operate=exploiter/fonctionnement/opération opinion=avis/opinion opponent=opposant/adversaire ' +
  'opportunity=occasion/possibilité oppose=opposer/opposition ' +
  'opt=opter/opte/optée/optés/optent/optant/optera/option/facultatif/choisir optical=optique ' +
  'optimal=optimal/optimum/optimiser/meilleur optimism=optimiste option=option/choix/facultatif ' +
  'oral=oral/oraux/oralement/verbal/verbaux orally=oralement/verbalement/oral/oraux/orals/voix ' +
  'orbit=orbite/orbital orchestra=orchestre order=ordre/ordonnance/décret/arrêté/commande ' +
  'ordinary=ordinaire/normal/normaux/courant ore=minerai organ=organe organization=organisation orient=orient ' +
  'original=original/initial orthodox=orthodoxe other=autre otherwise=autrement/sinon/contraire/sauf ' +
  'outbreak=éclosion/épidémie/foyer/foyers/flambée outcome=résultat/issue outdoor=extérieur/plein/pleins ' +
  'outer=extérieur/externe outfit=équiper/équipant/armement/trousseau outlet=sortie/débouché/prise/prises/exutoire ' +
  'outline=esquisse/contour/aperçu/plan/plans outlook=perspective outside=hors/extérieur/dehors ' +
  'outstanding=impayé/exceptionnel oval=ovale/ovales oven=four/fours/étuve/étuves ' +
  'overall=global/globaux/ensemble/général overcome=surmonter/vaincre/remédier overhead=frais/généraux/aérien ' +
  'overnight=nuit/nuits/nuitée/lendemain overtime=supplémentaire/prolongation overview=aperçu/survol/synthèse ' +
  'overwhelming=écrasant/accablant owe=devoir/dette/dettes owl=hibou/hibous/chouette ' +
  'own=propriétaire/propre/posséder/appartenir oxygen=oxygène';
