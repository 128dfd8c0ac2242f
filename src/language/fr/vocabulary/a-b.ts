/** Words of general and legal French by idea, as `WordData` says: ideas from a to b. */
export const words =
  'abandon=abandonner/délaisser abbey=abbaye/monastère abbreviation=abréviation/abréger/sigle/sigles ' +
  'ability=capacité/aptitude able=capable/mesure/capacité/susceptible aboard=bord/bords/embarquer ' +
  'abortion=avortement/avortant/interruption about=environ/concernant above=dessus/susmentionné abroad=étranger ' +
  'absence=absence/absent/défaut absent=absent/absence absolute=absolu absorb=absorber/absorption ' +
  'abstract=abrégé/résumé/abstrait absurd=absurde abundance=abondance ' +
  'abuse=abus/abusif/violence/maltraitance/sévices/mauvais accent=accent accept=accepter/agréer ' +
  'accessibility=accessibilité/accès/accéder accident=accident/sinistre ' +
  'accommodate=hébergement/logement/adaptation/loger/loge/logée/logés/logent/logeant/logera/accommodement/aménagement ' +
  'accompany=accompagner/joindre/joint/joints according=conformément/selon account=compte ' +
  'accountable=responsable/redevable accumulate=accumuler/cumul/cumuls accuracy=exactitude/exact/exacts/précision ' +
  'accuse=accuser/prévenu/inculpé/accusation ace=champion achieve=atteindre/réaliser ' +
  'acknowledge=reconnaître/constater acoustic=acoustique/bruit/bruits/sonore acquire=acquérir/acquisition ' +
  'acre=acre across=travers act=loi/acte/agir acting=intérimaire/suppléant/agissant action=action/mesure/acte ' +
  'activate=activer/activant/déclencher active=actif/actifs/active activity=activité ' +
  'actual=réel/réels/effectif/véritable acute=aigu/aigus/aiguë/aiguës/grave/graves adapt=adapter/adaptant ' +
  'adaptable=adaptable/adapter adapter=adaptateur add=ajouter/ajout/outre/supplémentaire ' +
  'addict=dépendance/toxicomanie address=adresse/aborder adequate=suffisant/adéquat/approprié ' +
  'adjacent=adjacent/contigu/voisin/attenant adjust=rajuster/ajuster/adapter admin=admin/admins/administrateur ' +
  'administration=administration/gestion admiral=amiral/amiraux admire=admirer/admirant ' +
  'admission=admission/admettre/aveu/aveux/admis admit=admettre/admission/admis adopt=adopter/adoptant/adoption ' +
  'adult=adulte/majeur advance=avance/progrès/promouvoir advantage=avantage ' +
  'adverse=défavorable/néfaste/préjudiciable/adverse/nuisible/négatif advertise=publicité/annonce ' +
  'advice=avis/conseil/aviser advisory=consultatif/conseil advocate=avocat/défenseur/prôner aerial=aérien/antenne ' +
  'aeronautics=aéronautique aesthetic=esthétique affair=affaire affect=toucher/atteindre/porter/nuire ' +
  'affiliate=affilié/groupe affirm=affirmer/confirmer affix=apposer/fixer/coller affordable=abordable ' +
  'afghanistan=afghanistan africa=afrique/africain after=après/postérieur/suivant ' +
  'aftermath=lendemain/suite/suites/séquelle afterward=ensuite again=nouveau/encore against=contre/encontre ' +
  'age=âge agency=organisme/agence agent=agent/agents/mandataire/préposé ' +
  'aggregate=total/totaux/global/globaux/agréger/granulat/cumul/cumuls aging=vieillissement/âge/âges ' +
  'ago=auparavant agree=accord/convenir/entente agricultural=agricole/agriculture ahead=avance aid=aide ' +
  'aim=but/viser/objet air=air/aérien aircraft=aéronef/avion airline=aérien/compagnie airplane=avion/avions ' +
  'airport=aéroport/aérodrome alarm=alarme/alerte/avertisseur/alarmant albeit=bien/biens/quoique ' +
  'album=album/albums algorithm=algorithme alienage=extranéité/étranger alike=mêmes/également/pareil/semblable ' +
  'allege=alléguer/prétendre/allégation/présumé alley=ruelle/allée/allées allocate=attribuer/affecter/répartir ' +
  'allow=permettre/autoriser/admettre allowance=allocation/indemnité/provision/abattement ' +
  'ally=allié/alliés/alliance almost=presque/quasi/quasis alone=seul along=long/longs/bord/bords already=déjà ' +
  'also=aussi/également alter=modifier/altérer/altération alternative=solution/alternatif/autre/autres/suppléant ' +
  'although=bien/quoique altitude=altitude altogether=entièrement/complètement aluminium=aluminium ' +
  'alumnus=diplômé/ancien always=toujours amateur=amateur amber=ambre/orange/jaune/jaunes ambition=ambitieux ' +
  'ambulance=ambulance amend=modifier/amender american=américain/amérique ammunition=munition/cartouche ' +
  'among=parmi/entre amount=montant/somme/quantité anal=anal/anaux analogous=analogue/semblable analyse=analyser ' +
  'analysis=analyse anatomy=anatomie ancestor=ancêtre/ancestral/ascendant ' +
  'anchor=ancre/ancrage/mouillage/ancrer/ancrée/ancrés/ancrent/ancrant animal=animal/bête ' +
  'animation=animation/animer/anime/animée/animés/animent/animant ankle=cheville annex=annexe announce=annoncer ' +
  'annual=annuel anonymous=anonyme answer=réponse/répondre ant=fourmi anthem=hymne/hymnes ' +
  'anticipate=anticiper/prévoir/prévu/prévus antique=antiquité/ancien anxious=anxieux/anxiété/inquiet ' +
  'anywhere=partout/quelconque/lieu/lieux apology=excuse/excusant apparatus=appareil/dispositif ' +
  'apparently=apparemment/manifeste appeal=appel/recours/pourvoi appear=comparaître/paraître/figurer ' +
  'appetite=appétit application-software=application/appli/applis apply=appliquer/application/demande ' +
  'appoint=nommer/nomination/désigner approach=approche/démarche appropriate=approprié/indiqué/convenable ' +
  'approve=approuver/agrément/agréer/approbation appurtenance=dépendance/accessoire april=avril/avrils ' +
  'arab=arabie/arabe/arabes arbitration=arbitrage arc=arc/arcs arch=arc/arcs/arche/arches/voûte/voûtes ' +
  'architectural=architectural archive=archive arctic=arctique area=zone/région/domaine/terrain/secteur ' +
  'argentina=argentine arguable=argument/soutenir/prétendre/débattre arise=découler/survenir/naître arm=arme ' +
  'armorial=armoiries/armorial/blason/écu/écus armour=blindage/blindé/armure army=armée/armées/terrestre ' +
  'around=autour/environ arrange=arrangement/accord/entente array=réseau/éventail/tableau ' +
  'arrest=arrestation/arrêter arrive=arriver arrow=flèche article=article/objet/objets artificial=artificiel ' +
  'artillery=artillerie artistic=artistique artwork=œuvre/art/arts/artistique ash=cendre/frêne/frênes ' +
  'ashamed=honte/hontes/honteux ask=demander aspect=aspect/égard/égards assemblage=assemblage/ensemble ' +
  'assert=affirmer/invoquer/prétendre/valoir assess=évaluation/évaluer/cotisation asset=actif/bien ' +
  'assign=céder/cession/attribuer assist=aide/aider/assister association=association ' +
  'assume=assumer/assumant/hypothèse/supposer/prendre assure=assurer/assurant/garantie asylum=asile/asiles ' +
  'athens=athènes atomic=atomique/nucléaire attach=joindre/annexer attack=attaque/attentat/agression ' +
  'attempt=tenter/tentative/essayer attend=assister/présence/fréquenter attention=attention/intention ' +
  'attribution=attribution/imputer auction=enchère/adjudication/encan/encans/criée/criées audience=audience/public ' +
  'audit=audit/audits/vérification/auditeur august=août/aoûts aunt=tante/tantes/oncle/oncles australia=australie ' +
  'austria=autriche authentic=authentique/foi/fois authority=autorité/pouvoir/organisme autism=autisme/autiste ' +
  'automatically=automatiquement/office automobile=automobile/voiture autonomy=autonomie autumn=automne ' +
  'available=disponible/disposition/accessible average=moyenne/moyen/moyens aviation=aviation/aérien/aéronautique ' +
  'avoid=éviter avoidance=évitement/éviter/annulation/préciser awake=éveiller/réveiller ' +
  'award=sentence/attribuer/décerner aware=sensibilisation/conscient away=loin/loins/éloigné ' +
  'axis=axe/axes/essieu/axial/axiaux baby=bébé/bébés/nourrisson bachelor=célibataire/baccalauréat/licence ' +
  'back=retour/arrière/dos background=contexte/antécédents/fond/fonds/origine backing=appui/appuis/soutien/adossé ' +
  'backup=sauvegarde/secours/réserve backward=arrière/reculons backyard=cour/cours/arrière ' +
  'bacon=bacon/bacons/lard/lards bacterium=bactérie bad=mauvais/mal/maux/mals/pire/pires ' +
  'badge=insigne/badge/badges bag=sac/sacs/bagage/sachet bail=caution bait=appât/appâts/leurre ' +
  'baker=boulanger/cuire/cuisson balance=équilibre/solde ball=balle/balles/ballon/bille/billes ballet=ballet ' +
  'balloon=ballon/aérostat ballot=bulletin/scrutin/vote/votes ban=interdire banana=banane/bananier ' +
  'band=bande/bandes/orchestre bangladesh=bangladesh bank=banque/bancaire banner=bannière/banderole ' +
  'baptist=baptême/baptiste bar=barreau/empêcher bargain=négociation ' +
  'bark=écorce/aboyer/aboye/aboyée/aboyés/aboyent/aboyant barn=grange/étable ' +
  'barrel=baril/barils/tonneau/canon/canons/fût/fûts barrier=obstacle/barrière base=base/fondement/fonder ' +
  'basement=cave/caves basic=fondamental/base/bases/essentiel/élémentaire basin=bassin bastard=naturel/illégitime ' +
  'batch=lot/lots/fournée battle=bataille/combat beach=plage/plages beam=faisceau/poutre/feu/feux/bau/baux ' +
  'bean=haricot/fève/fèves/grain/grains bear=porter/supporter beard=barbe/barbes beat=battre/coups become=devenir ' +
  'bed=lit/lits/literie/couche bee=abeille/apiculture before=avant/devant/préalable beg=mendier/mendiant/mendicité ' +
  'begin=commencer/début behalf=nom/compte/noms/part/parts behave=comporter/conduire ' +
  'behaviour=comportement/conduite behind=derrière/arrière belgium=belgique/belge/belges ' +
  'belief=croire/croyance/conviction belly=ventre belong=appartenir beloved=bien/biens/cher/chers/chère ' +
  'below=dessous ' +
  'bend=courber/courbant/courbure/virage/coude/coudes/plier/plie/pliée/pliés/plient/pliant/pliera/flexion ' +
  'beneath=dessous benefit=avantage/bénéfice/prestation/profit bequest=legs/léguer berne=berne berry=baie/baies ' +
  'best=meilleur/mieux bet=pari/paris/parier/mise/mises between=entre beyond=delà ' +
  'bias=parti/partis/partialité/préjugé/biais bible=bible/bibles/biblique ' +
  'bicycle=bicyclette/vélo/vélos/cycle/cycles/cycliste bid=offre/soumission big=grand/grande/grands/gros/grosse ' +
  'bill=projet/facture/effet billboard=panneau/affichage bin=bac/bacs/silo/silos/poubelle/casier binary=binaire ' +
  'binding=obligatoire/contraignant/lier/liers/lié/liés/exécutoire/reliure biography=biographie ' +
  'biology=biologie/bio/bios birth=naissance/naître/né bit=bit/bits/morceau bitter=amer/amers/amère ' +
  'black=noir/noire/noirs/noires blade=lame/lames/pale/pales/aube/aubes blank=blanc/blancs/vierge/flan/flans ' +
  'blanket=couverture/global/globaux bleed=saigner/saignant/hémorragie/sang/sangs blend=mélange ' +
  'bless=bénir/bénédiction block=bloc/blocs/bloquer/blocage/îlot/îlots blood=sang/sangs/sanguin/consanguinité ' +
  'bloody=sang/sangs/sanguin bloom=fleur/fleurs/floraison/efflorescence blue=bleu/bleue/bleus/bleues ' +
  'blunt=émoussé/contondant board=conseil/bord/commission boat=bateau/embarcation body=organisme/corps/organe ' +
  'bold=gras/grasse/audacieux bolt=boulon/verrou bomb=bombe/bombes/bombardement/attentat bomber=bombardier ' +
  'book=livre/registre booking=réservation booth=isoloir/cabine/stand/stands/kiosque border=frontière/bordure ' +
  'bore=alésage/forage/âme/âmes/calibre/percer/perce/percée/percés/percent/perçant borrow=emprunter both=deux ' +
  'bottom=fond/fonds/bas bounce=rebondir/retourner bound=tenu/tenus/lié/liés/liée/liées/engagé ' +
  'boundary=limite/frontière bout=accès/combat box=boîte/boîtes/caisse/case/cases boy=garçon ' +
  'brain=cerveau/cérébral brake=frein/freins/freinage/freiner branch=direction/succursale/branche brand=marque ' +
  'brass=laiton/cuivre breach=violation/manquement/infraction break=rompre/rupture ' +
  'breakdown=panne/pannes/ventilation/rupture/répartition ' +
  'breed=race/races/élever/éleve/élevée/élevés/élevent/élevant/élevage/reproduction/éleveur ' +
  'breeding=reproduction/élevage/obtention/éleveur breeze=vent/vents/brise/brises/éolien brick=brique ' +
  'bride=mariée/noce/noces/mariage briefly=bref/brefs/brève/brèves/brièvement/sommaire brigade=brigade ' +
  'bring=apporter/intenter/porter/porte/portent/portant/portée/portés/amener/introduire ' +
  'british=britannique/bretagne broad=large/vaste broadcast=radiodiffusion/diffuser ' +
  'broken=brisé/brisés/cassé/cassés/rompu/rompus broker=courtier/courtage bronze=bronze brook=ruisseau ' +
  'brother=frère/frères brown=brun/brune/bruns/brunes/marron browser=navigateur ' +
  'brush=brosse/pinceau/balai/balais/broussaille brussels=bruxelles brutal=brutal/brutaux/violent ' +
  'bubble=bulle/bulles buck=mâle/mâles/dollar bucket=seau/seaux/godet/godets bud=bourgeon buddhist=bouddhiste ' +
  'budget=budget buffalo=buffle bug=bogue/bogues/insecte/punaise build=bâtiment/construire/immeuble/renforcer ' +
  'builder=constructeur/entrepreneur bulgaria=bulgarie bulk=vrac/vracs/masse/masses/volumineux bullet=balle/balles ' +
  'bully=intimidation/harcèlement bump=bosse/bosses/choc/chocs bundle=faisceau/liasse/paquet/offre ' +
  'burden=fardeau/charge burial=inhumation/enterrement/funérailles/obsèques/enfouir/inhumer ' +
  'burst=éclatement/éclatant/rupture/salve/salves bus=autobus/autocar ' +
  'business=affaires/entreprise/commerce/activité buy=acheter/achat buyer=acheteur/acquéreur';
