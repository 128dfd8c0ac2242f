/** Words of general and legal French by idea, as `WordData` says: ideas in c. */
export const words =
  'cab=cabine/taxi/taxis cabin=cabine/cabane cafe=café/cafés cage=cage/cages calculate=calculer ' +
  'calendar=calendrier/civil/civils call=appeler/convoquer/appel calorie=calorie camera=caméra/appareil ' +
  'cameroon=cameroun camp=camp/camps/campement/camping campaign=campagne ' +
  'canal=canal/canaux/canals cancel=annuler/annulation/révoquer cancer=cancer candle=bougie/chandelle ' +
  'cannon=canon/canons canvas=toile/toiles canyon=canyon capability=capacité/moyen/moyens ' +
  'capacity=capacité/qualité capital=capital/immobilisation capitol=capitole captain=capitaine/commandant ' +
  'captivity=captivité/captif car=voiture/automobile/wagon/wagons car-rail=wagon/wagons/voiture carcass=carcasse ' +
  'card=carte/cartes cardinal=cardinal care=soin/garde career=carrière caribbean=caraïbe/antilles ' +
  'carnival=carnaval/foire/forain carpet=tapis/moquette carriage=transport ' +
  'carry=transporter/exercer/exécuter/effectuer cart=chariot/charrette cartoon=dessin/animé/animés ' +
  'carve=découper/sculpter case=cas/affaire cash=espèces/comptant/trésorerie/numéraire/caisse/argent casino=casino ' +
  'cast=jeter/moulé/moulés/distribution/déposer/fonte/fontes/moulage/couler/coule/coulée/coulés/coulent/coulant ' +
  'casual=occasionnel/temporaire catalogue=catalogue/répertoire catch=capture/prise/prises/attraper/prendre ' +
  'category=catégorie cathedral=cathédrale ' +
  'cause=cause/causes/causer/causent/causant/causée/motif/motifs/occasionner ' +
  'caution=prudence/précaution/garde/gardes cave=grotte/caverne cease=cesser ceiling=plafond ' +
  'cell=cellule/pile/piles cell-prison=cellule cellular=cellulaire/pile/piles cement=ciment cemetery=cimetière ' +
  'censor=censure census=recensement cent=cent/cents center=centre/central centimetre=centimètre ' +
  'centre=centre/centraux century=siècle certain=certain certificate=certificat/attestation/acte/actes/brevet ' +
  'cetacean=cétacé/baleine/dauphin chair=président challenge=défi/contester champagne=champagne ' +
  'chance=chance/hasard/possibilité change=changement/modification ' +
  'channel=canal/canaux/canals/voie/voies/chaîne/chenal/chenaux chaos=chaos/désordre chapel=chapelle ' +
  'chapter=chapitre character=caractère/personnage charge=charge/accusation/frais charm=charme ' +
  'chart=carte/cartes/tableau/graphique charter=charte cheat=tricher/trichant/fraude/tromper/trompant ' +
  'check=vérifier/contrôle/chèque cheek=joue/joues chef=chef/chefs/cuisinier chemical=chimique cherry=cerise ' +
  'chess=échecs chief=chef child=enfant chile=chili/chilis/chilien chill=froid/froids/refroidir/réfrigéré ' +
  'china=chine/chines/chinois chinese=chinois/chine/chines choice=choix/choisir chorus=chœur/chœurs/chorale ' +
  'christmas=noël/noëls chromium=chrome chronic=chronique church=église/culte/cultes cigarette=cigarette ' +
  'cinematographic=cinématographique circular=circulaire/rond/ronds circumstance=circonstance/situation/cas ' +
  'circus=cirque cite=citer/cite/citent/citant/citée/cités/citées/citation/titre/titres citizen=citoyen ' +
  'city=ville/cité civic=civique/municipal civil=civil/civile/civils civilian=civil/civils/civile ' +
  'claim=réclamation/demande/créance/revendication clan=clan/clans ' +
  'clarity=clarté/clarifier/préciser/éclaircissement clash=affrontement/conflit/heurt/heurts ' +
  'class=catégorie/classe classification=classification/classement classroom=classe/salle/salles ' +
  'clause=clause/disposition clean=propre cleaner=nettoyeur clear=clair ' +
  'clearance=autorisation/dédouanement/habilitation/dégagement clearing=compensation/dédouanement/clairière ' +
  'clearly=clairement/nettement/manifestement clerk=greffier/commis clever=habile/ingénieux ' +
  'click=cliquer/clic/clics client=client cliff=falaise ' +
  'climb=monter/monte/montée/montés/montent/montant/grimper/grimpant/escalader clip=pince/pinces/agrafe/extrait ' +
  'close=fermer/étroit/clôture closely=étroitement closet=placard/garde/gardes closure=fermeture/clôture ' +
  'cloth=tissu/tissus/toile/toiles/vêtement/habillement/drap/draps club=club/clubs/cercle clue=indice/piste/pistes ' +
  'cluster=grappe/groupe clutch=embrayage coach=entraîneur/autocar/voiture coalition=coalition coast=côte/côtier ' +
  'coastal=côtier/littoral cocaine=cocaïne/coca/cocas cocktail=cocktail coconut=coco/cocos/coprah ' +
  'cod=morue/morues/cabillaud code=code coffee=café/cafés/caféier cognitive=cognitif ' +
  'coin=pièce/pièces/monnaie/monnayer coincide=coïncidence/concorder coke=coke/cokes/cokéfaction ' +
  'cold=froid/froids/rhume/rhumes collaboration=collaboration/concertation collapse=effondrement/écroulement ' +
  'collar=collier/collet collect=recueillir/percevoir/perception/collecte college=collège ' +
  'collide=collision/abordage/choc/chocs colombia=colombie colony=colonial color=couleur/coloré/colorant ' +
  'column=colonne combat=lutte/combattre combination=combinaison/ensemble/association come=venir/entrer ' +
  'commence=commencer/début/débuts/intenter/introduire/entrée commerce=commerce commission=commission ' +
  'commit=commettre/engager commitment=engagement committee=comité ' +
  'commodity=marchandise/produit/denrée/bien/biens/base/bases common=commun communicate=communiquer ' +
  'community=communauté/collectivité compact=compact/pacte/pactes company=compagnie/société/entreprise ' +
  'compare=comparer/rapprocher compassion=compassion compatible=compatible ' +
  'compel=contraindre/obliger/forcer/force/forcée/forcés/forcent/forçant/obligatoire compensation=indemnité ' +
  'compete=concurrence/compétitif compilation=compilation/recueil complain=plainte/plaignant ' +
  'complete=achever/complet comply=respecter/conformer/observer component=élément/composante ' +
  'composition=composition compound=composé/enceinte comprehensive=complet/global/exhaustif ' +
  'comprise=comprendre/composer/compter/comptant compromise=compromis/transaction/transiger ' +
  'compulsory=obligatoire/contraindre/forcé/forcés computer=ordinateur/informatique ' +
  'conceive=concevoir/conception/conçu/conçus/notion concentration=concentration/teneur ' +
  'concern=concerner/préoccupation/intéressé conclude=conclure condemn=condamner condition=condition/modalité ' +
  'conduct=conduite/mener/effectuer/tenir confer=conférer ' +
  'confess=aveu/aveux/confession/avouer/avoue/avouée/avoués/avouent/avouant confidentiality=confidentialité ' +
  'conflict=conflit/incompatibilité/contradiction confuse=confusion/confondre congress=congrès ' +
  'conjunction=collaboration/conjointement/jumelage connection=lien/rapport/liaison conscious=conscient ' +
  'consecutive=consécutif consent=consentir/accord consequence=conséquence/suite/suites/corrélatif ' +
  'conservation=conservation/préservation consider=considérer/examiner/étude/estimer ' +
  'consistent=compatible/conforme/cohérent consolidate=consolider/codification/refondre/regroupement/unification ' +
  'conspicuous=visible/évident/vue/vues constitute=constituer construe=interpréter/entendre ' +
  'consultation=consultation contact=contact/joindre/coordonnées contain=contenir/renfermer ' +
  'container=contenant/récipient contaminate=contaminer/polluer contents=contenu/teneur ' +
  'context=contexte/cadre/cadres contiguous=contigu continue=continuer/poursuivre/maintenir/permanent ' +
  'contrary=contraire/infraction/contrevenir contribute=contribuer/cotisation/apport ' +
  'control=contrôle/lutte/maîtrise convene=convoquer/réunir ' +
  'conveyance=moyen/moyens/véhicule/transport/cession/transfert convict=condamner/coupable ' +
  'cooperate=coopérer/collaborer coordinate=coordonner/coordination cope=surmonter copper=cuivre ' +
  'copy=copie/exemplaire copyright=auteur/droit/droits/copyright coral=corail/coraux/corallien ' +
  'cord=cordon/corde/cordes corn=maïs/blé/blés/céréale corporation=société/personne/entreprise corps=corps ' +
  'correct=exact/corriger/rectifier correlate=corrélation correspond=correspondre ' +
  'corridor=couloir/corridor/allée/allées cost=coût/frais/dépens costly=coûteux/onéreux/cher/chers/chère ' +
  'costume=costume cottage=chalet/maison cough=toux/tousser/toussant council=conseil counsel=avocat/conseiller ' +
  'count=compter/dénombrement/dépouillement/décompte/chef/chefs countless=innombrable country=pays ' +
  'county=comté/comtés coup=coup/coups/putsch couple=couple/conjoints coupon=bon/bons/coupon/chèque ' +
  'course=cours/parcours/formation court=tribunal/cour courtesy=courtoisie/gracieux cover=couvrir/viser/couverture ' +
  'cow=vache/vaches/bovin/bovins crane=grue/grues/grutier/grutiant create=créer/création/établir ' +
  'creator=créateur/créer creature=créature credible=crédibilité credit=crédit/créancier ' +
  'crest=timbre/cimier/crête/crêtes crew=équipage crime=crime/criminel/pénal criterion=critère ' +
  'critical=critique/crucial/essentiel crop=récolte/culture cross=traverser/franchir crown=couronne/état/états ' +
  'crucial=crucial/essentiel/déterminant crude=brut/bruts/brute/brutes/pétrole cruel=cruel/cruels/cruauté ' +
  'cruise=croisière crush=écraser/écrasant/concasser/broyer/broye/broyée/broyés/broyent/broyant ' +
  'cuba=cuba/cubas/cubain cult=culte/cultes/secte/sectes cultural=culturel cup=tasse/tasses/coupe/coupes ' +
  'cure=remédier/guérir/corriger/soigner curious=curiosité/curieux currency=monnaie/devise/courant/actuel ' +
  'curriculum=programme/études/curriculum curse=malédiction curtain=rideau curve=courbe/virage ' +
  'custody=garde/détention custom=douane/douanier/coutume customer=client cut=couper/coupe/coupes/réduction ' +
  'cyber=cyber/cybers cylinder=cylindre/bouteille/bonbonne czech=tchèque';
