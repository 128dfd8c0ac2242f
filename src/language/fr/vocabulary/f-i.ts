/** Words of general and legal French by idea, as `WordData` says: ideas from f to i. */
export const words =
  'fabric=tissu/tissus/étoffe/textile face=face/faces/visage/affronter/confronter/facial/faciaux ' +
  'facial=facial/faciaux/visage/face/faces facility=installation/établissement/facilité fact=fait ' +
  'factor=facteur/élément fade=fondu/fondus/décolorer fail=omettre/défaut/manquement/échec/négliger ' +
  'fair=équitable/juste/foire/loyal faith=foi faithful=fidèle/fidélité fall=tomber/chute/relever ' +
  'false=faux/fausse/mensonger/falsifier family=famille/familial famous=célèbre/notoire fan=ventilateur ' +
  'far=loin/loins/mesure/lointain fare=tarif/tarifs/titre/prix farewell=adieu/adieux ' +
  'farm=ferme/agriculteur/agricole/exploitation fashion=mode/modes/façon/façons fast=rapide/vite/vites ' +
  'fat=graisse/gras/grasse/lipide father=père fatigue=fatigue fault=faute favorite=préféré/favori ' +
  'favour=faveur/favoriser favourable=favorable fear=crainte/peur/peurs/craindre ' +
  'feasible=possible/réalisable/faisabilité feast=fête/fêtes/férié/fériés/congé/congés feat=exploit ' +
  'feature=caractéristique/élément/particularité february=février federal=fédéral ' +
  'fee=droit/frais/redevance/honoraire feed=aliment/nourrir/fourrage feeding=alimentation/allaitement ' +
  'feel=sentir/sentiment/ressentir female=femme/féminin feminist=féministe fence=clôture/barrière ferry=traversier ' +
  'fever=fièvre few=peu fibre=fibre field=domaine/champ fierce=féroce fifteen=quinze/quinzième/quinzaine ' +
  'fight=lutte/lutter/combattre figure=chiffre/figure file=déposer/dossier/fichier/produire ' +
  'filing=dépôt/dépôts/déposer/classement filling=remplissage/plombage film=film/films/pellicule/cinéma ' +
  'filter=filtre/filtrant final=définitif/final finally=enfin/enfins/finalement financial=financier ' +
  'find=conclure/trouver/constatation fine=amende ' +
  'finish=finir/finit/fini/finis/finie/finies/finissent/terminer/finition/achever finland=finlande/finnois ' +
  'fire=incendie/feu firearm=arme firm=cabinet/entreprise/ferme/fermes/société/fermement ' +
  'firm-steady=ferme/fermes/fermement first=premier fiscal=fiscal/fiscaux/financier/exercice ' +
  'fish=poisson/pêche/pêcher fist=poing/poings fit=apte/aptes/aptitude/convenir/propre/ajuster/munir ' +
  'five=cinq/cinqs/cinquième fix=fixer fixation=fixation/fixer flag=pavillon/drapeau ' +
  'flame=flamme/inflammable/flammable flavour=saveur/arôme/arômes/goût/goûts/aromatiser ' +
  'flaw=défaut/vice/vices/faille flee=fuir/fuite/fuites/fuyant flesh=chair flexible=souple/flexible ' +
  'flight=vol/fuite flip=retourner float=flotter/flottant flood=inondation/inonder/crue/crues/envahissement ' +
  'floor=plancher/étage/étages/sol/sols/seuil/seuils flour=farine flow=débit/flux/écoulement fluid=fluide/liquide ' +
  'fly=voler/vol/vols/battre focus=accent/axer/axers/concentrer/porter/ciblé/ciblés/foyer ' +
  'fog=brouillard/brume/brumes fold=plier/plie/pliée/pliés/plient/pliant/pliera/pli/plis ' +
  'follow=suivre/suivant/conformément food=aliment/nourriture/vivres fool=fou/fous/insensé foot=pied/pieds ' +
  'football=football forbid=interdire/défendre force=force/vigueur forecast=prévision/prévoir ' +
  'forehead=front/fronts forest=forêt/forestier forfeiture=confiscation/déchéance forget=oublier/oubli/oublis ' +
  'forgive=pardonner/remise/effacer/effaçant fork=fourche form=forme/formulaire/constituer ' +
  'format=format/présentation/forme/formes former=ancien forty=quarante forward=transmettre fossil=fossile ' +
  'foster=favoriser/promouvoir/encourager foul=faute/fautes/vicié/viciés/souillé foundation=fondation/fondement ' +
  'fountain=fontaine four=quatre/quatrième fourteen=quatorze fourth=quatrième/quatre fraction=fraction ' +
  'fragile=fragile framework=cadre france=france/français free=libre/liberté/gratuit freely=librement/liberté ' +
  'freeze=geler/gele/gelée/gelés/gelent/gelant/gelera/gel/gels/congeler/surgelé ' +
  'freight=fret/cargaison/marchandises french=français/france frequent=fréquent fresh=frais/doux friday=vendredi ' +
  'fridge=réfrigérateur/frigorifique/frigo/frigos friend=ami fringe=frange/marge/marges/accessoire frog=grenouille ' +
  'front=avants/devant/façade/front/fronts frontier=frontière/frontalier frost=gel/gels/givre/gelée/gelées ' +
  'frustrate=frustrer/inexécution/entraver fry=frire/frit/frits/friture/alevin fuel=carburant/combustible ' +
  'fulfil=remplir/accomplir/satisfaire/respecter/exécution full=plein/entier/complet ' +
  'fully=pleinement/entièrement/intégralement fun=amusement fun-comic=drôle/drôles function=fonction/attribution ' +
  'fund=fonds/financer/caisse fur=fourrure/pelleterie furious=fureur/furieux furnish=fournir/remettre/meuble ' +
  'further=autre/outre/supplémentaire fusion=fusion/fusible future=avenir/futur gain=gain/acquérir galaxy=galaxie ' +
  'gamble=jeu/jeux/pari/paris/parier/parie/pariée/pariés/parient/pariant game=jeu/jeux/gibier/ludique ' +
  'game-animal=gibier garage=garage garbage=ordure/déchet/détritus garlic=ail/ails/aulx gas=gaz gasoline=essence ' +
  'gather=recueillir/rassembler gauge=jauge/jauges/calibre/manomètre/écartement/indicateur ' +
  'gazette=gazette/journal/officiel gdp=pib/pibs gear=engin/engins/engrenage/matériel gem=pierre/gemme/gemmes ' +
  'gender=sexe/sexes/genre/genres/sexospécifique general=général generous=généreux genesis=genèse geneva=genève ' +
  'genocide=génocide genre=genre gentle=doux/douce/douces/doucement geographical=géographique geometry=géométrie ' +
  'german=allemand gesture=geste/gestes ghana=ghana/ghanas/ghanéen gift=don/cadeau/donation ginger=gingembre ' +
  'girl=fille/filles give=donner/remettre/accorder glad=heureux glance=coup/coups/regard ' +
  'glass=verre/verres/vitre/vitres/vitrage global=mondial/global/globaux/planétaire ' +
  'globe=monde/mondes/mondial/global/globaux/planète glory=gloire/glorieux glove=gant/gants ' +
  'glow=lueur/lueurs/incandescence/préchauffage goal=objectif/but goat=chèvre/caprin god=dieu/dieux ' +
  'goddess=dieu/dieux/déesse gold=aurifère good=bien/marchandise/bon/produit govern=gouvernement/régir ' +
  'governor=gouverneur gps=gps/gpss grade=grade/grades/catégorie/qualité/classe grammar=grammaire ' +
  'grand=grand/grands grandfather=grand/grands/droits/acquis grandparent=grand/grands/aïeul/aïeuls/petit/petits ' +
  'granite=granit grant=accorder/octroyer/subvention/octroi/délivrer/concession graph=graphique/courbe ' +
  'graphic=graphique grasp=saisir gratitude=gratitude/reconnaissance gravity=gravité/pesanteur ' +
  'great=grand/grande/grands/important greece=grèce/grèces/grec/grecs/grecque/hellénique ' +
  'green=vert/verte/verts/vertes/écologique grid=réseau/grille/quadrillage grief=chagrin/deuil/deuils ' +
  'grind=moudre/broyer/broye/broyée/broyés/broyent/broyant/meuler/meule/meulée/meulés/meulent/meulant/moulu/moulus ' +
  'grip=poignée/prise/prises/adhérence grocery=épicerie/épicier gross=brut/grave ground=motif/terre/raison ' +
  'group=groupe grove=bosquet/verger grow=croître/croissance/culture growth=croissance/croître/cultiver ' +
  'guarantee=garantie guardian=tuteur/gardien guide=directive/guide/orientation/ligne guild=guilde/corporation ' +
  'guilt=culpabilité/coupable guinea=guinée gulf=golfe/golfes gum=gomme/gommes/gencive ' +
  'gun=arme/armes/fusil/fusils/pistolet/canon/canons gut=intestin/boyau/boyaux habit=habitude/coutume ' +
  'habitat=habitat hack=piratage/pirater hail=grêle/grêles hair=cheveu/poil/poils/pelage half=moitié/demi ' +
  'halfway=milieu hall=salle/salles/hall/halls hallmark=poinçon/marque ' +
  'halt=arrêt/arrêts/halte/haltes/arrêter/arrêtant/enrayer/enrayant ham=jambon hammer=marteau ' +
  'hand=main/mains/remettre handbook=manuel/guide/guides handful=poignée handle=manutention/manipuler/traiter ' +
  'handy=pratique/utile/utiles happen=survenir/arriver/produire happy=heureux harass=harcèlement ' +
  'harbour=port/portuaire hard=dur/dure/durs/dures/difficile hardy=rustique/résistant ' +
  'harm=nuire/préjudice/nuisible/nocif harmony=harmonie harsh=rigoureux/dur/durs/dure/dures/sévère ' +
  'harvest=récolte/moisson/capture/exploiter hate=haine/haines/haineux hatred=haine/haines/haineux ' +
  'haul=transport/trait/traits/coup/coups haven=refuge/havre/paradis hay=foin/foins hazard=danger/risque ' +
  'head=chef/tête headache=céphalée/maux/mal header=rubrique/titre/intitulé/position/entête ' +
  'headline=titre/manchette headphone=casque/écouteur heal=guérir/guérison/soigner/soignant ' +
  'health=santé/sain/sanitaire hear=entendre/audience/audition heart=cœur/cœurs/cardiaque ' +
  'heat=chaleur/chauffage/thermique/calorifique heavy=lourd/lourds/lourdement hebrew=hébreu heel=talon/talons ' +
  'heir=héritier held=tenir/détenir/titulaire/détenteur/possession helicopter=hélicoptère hell=enfer helmet=casque ' +
  'help=aider/aide herald=héraut/héraldique hereby=présentes heroin=héroïne/opium/opiums high=haut/élevé ' +
  'highlight=souligner/mettre/relever/relevant/signaler highly=hautement/très/fortement ' +
  'highway=route/routier/autoroute/chemin hike=randonnée/hausse hill=colline ' +
  'hinder=entraver/gêner/empêcher/obstacle/nuire/nuires hindu=hindou hint=indice/allusion ' +
  'hire=embaucher/louer/engager hispanic=hispanique history=histoire/historique/antécédents hit=frapper/heurter ' +
  'hiv=vih/vihs/sida/sidas hobby=loisir/passe/passes holding=détention/portefeuille/tenue/tenues/avoirs ' +
  'hollow=creux/creuse holocaust=holocauste holy=saint/sainte/saints/sacré/sacrés home=foyer/domicile/maison ' +
  'homeland=patrie/foyer/foyers/natal/nataux homeless=itinérant/abri/abris/domicile homework=devoir ' +
  'honest=honnête/honneur/honorer hood=capot/capots/hotte/hottes/cagoule/capuchon hope=espoir/espérer ' +
  'horizon=horizon horn=avertisseur/corne/cornes/klaxon hospital=hôpital/hospitalier host=hôte/accueillir ' +
  'hostage=otage/otages hostile=hostile hot=chaud/chauds/chaleur/chauffage hotel=hôtel/hôtels/hôtelier hour=heure ' +
  'house=maison/logement/chambre/ménage however=toutefois/cependant hub=moyeu/moyeux/pôle/pôles/plaque/carrefour ' +
  'huge=énorme/considérable hull=coque/coques/carène human=humain/homme humble=humble humour=humour/humeur ' +
  'hungary=hongrie/hongrois hunger=faim/faims hurricane=ouragan/cyclone ' +
  'hurry=hâter/hâte/hâtée/hâtés/hâtent/hâtant/hâtera/presser/pressant hurt=blesser/nuire/nuires husband=mari/époux ' +
  'hybrid=hybride hydrogen=hydrogène hyperlink=hyperlien/lien/liens hypothesis=hypothèse ' +
  'ice=glace/glaces/glacier/verglas icon=icône/icônes/emblématique idea=idée/idées ' +
  'identify=identifier/désigner/repérer ideology=idéologie idol=idole/idoles ignore=ignorer/ignorant/abstraction ' +
  'illusion=illusion illustrate=illustrer/exemple image=image/images imagine=imaginer immediate=immédiat ' +
  'immense=immense immigration=immigration immune=immunité immunity=immunité ' +
  'impact=incidence/répercussion/impact/effet/effets/conséquence impair=déficience/altérer/compromettre ' +
  'imperial=impérial implement=mettre/oeuvre/œuvre/application/exécution ' +
  'imply=impliquer/implication/incidence/répercussion/tacite importation=importation impose=imposer/infliger ' +
  'impracticable=impossible/irréalisable/difficile impression=impression/empreinte imprison=emprisonnement/peine ' +
  'improve=améliorer inability=incapacité/impossibilité/inaptitude inappropriate=inapproprié/inopportun/déplacé ' +
  'incapacity=incapacité/empêchement incentive=incitation/prime/primes/encouragement ' +
  'incline=inclinaison/pente/pentes include=comprendre/inclure/notamment/inclusion/compris income=revenu ' +
  'incoming=entrant/arrivée/arrivant incomplete=incomplet inconsistency=incompatibilité/incohérence/contradictoire ' +
  'incorporate=constituer/incorporer/intégrer incorrect=incorrect/inexact/erroné ' +
  'increase=augmenter/accroître/hausse incur=engager/encourir indeed=effet/effets/vraiment ' +
  'independent=indépendant/autonome india=inde/indes/indien indian=indien ' +
  'indication=indication/indiquer/mention/signe/signes indigenous=autochtone/indigène indirectly=indirectement ' +
  'individual=particulier/individu/personne indonesia=indonésie indoor=intérieur/couvert ' +
  'induce=inciter/incitant/induire/provoquer industry=industrie/secteur ineffective=inefficace/inopérant ' +
  'inequality=inégalité/inéquité inevitable=inévitable infant=nourrisson/bébé/bébés infect=infecter ' +
  'inference=inférence/déduire/conclusion/présomption infinite=infini inflation=inflation influenza=grippe ' +
  'inform=informer/renseignement/aviser infringe=violer/violation/contrefaçon/enfreindre ingredient=ingrédient ' +
  'inhabitant=habitant inherent=inhérent/intrinsèque/propre inherit=hériter/héritant/patrimoine/succession ' +
  'initiate=introduire/initial/engager inject=injection injure=blessure/préjudice/lésion/dommage/blesser ' +
  'injurious=préjudiciable/nuisible/dommageable/injurieux ink=encre inn=auberge/hôtel/hôtels/hôtelier ' +
  'innovation=innovation/novateur/innover inquiry=enquête insect=insecte ' +
  'insert=insérer/insérant/insertion/inscrire/encart inside=intérieur/dedans insight=aperçu/connaissance ' +
  'insist=insister/exiger/exige/exigée/exigés/exigent/exigeant insolvency=insolvabilité/faillite ' +
  'inspector=inspecteur instance=instance/exemple/cas instead=lieu/lieux/plutôt instinct=instinct ' +
  'institution=établissement/institution instruct=instruction/donner instrument=instrument/acte/effet ' +
  'insult=insulte/injure/outrage insurance=assurance/assurer intact=intact ' +
  'intake=apport/prise/prises/admission/ingestion/consommation integrity=intégrité intellectual=intellectuel ' +
  'intend=destiner/intention/entendre interest=intérêt/participation interfere=entraver/ingérence/gêner/atteinte ' +
  'interim=provisoire/intérimaire/transitoire intermediary=intermédiaire international=international ' +
  'interpret=interpréter interrupt=interrompre/suspendre interstate=interétatique/étatique ' +
  'intervention=intervention intimate=intime/intimité introduce=introduire/présenter invasion=invasion/envahir ' +
  'invention=invention invest=investir/placement investigate=enquête invisible=invisible invite=invitation/inviter ' +
  'invoke=invoquer/invocation/prévaloir involve=comporter/participer/mettre/cause ion=ion/ions/ionique ' +
  'iran=iran/irans/iranien iraq=irak/iraks/iraq/iraqs/irakien irony=ironie irrelevant=pertinent ' +
  'irrevocable=irrévocable island=île/îles/insulaire isolate=isoler/isole/isolée/isolés/isolent/isolant/isolement ' +
  'issuance=délivrance/émission issue=délivrer/émettre/question item=article/élément/point/objet ' +
  'ivory=ivoire/défense';
