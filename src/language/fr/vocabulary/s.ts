/** Words of general and legal French by idea, as `WordData` says: ideas in s. */
export const words =
  'sack=sac/sacs sacred=sacré/sacrés/sacrée sacrifice=sacrifice sad=triste safe=sécurité/sûr/sûreté ' +
  'safeguard=sauvegarde/garantie/protéger/préserver safely=sécurité/sûreté/salubrité ' +
  'sail=voile/voiles/naviguer/appareiller/voilier salad=salade salary=traitement/salaire sale=vente/vendre/vendeur ' +
  'sales=vente/ventes salmon=saumon salvation=salut/saluts same=même sample=échantillon/prélever sanction=sanction ' +
  'sanctuary=sanctuaire/refuge/réserve sandwich=sandwich satisfy=convaincre/satisfaire saturday=samedi ' +
  'savage=sauvage save=épargne/sauver/économie say=dire/dires/dit/dits scale=échelle/barème/balance/écaille ' +
  'scam=escroquerie/arnaque scan=balayage/numériser/scanner/scannant scandal=scandale ' +
  'scatter=disperser/éparpiller/diffusion scenario=scénario/hypothèse scene=scène/scènes/lieux/paysage ' +
  'schedule=annexe/calendrier/horaire scheme=régime/système scholarship=bourse/boursier school=école/scolaire ' +
  'science=science/scientifique scope=portée/champ score=note/notes/pointage/partition/score/scores ' +
  'scout=éclaireur/scout/scouts scrap=ferraille/rebut/rebuts/débris ' +
  'scratch=rayure/égratignure/rayer/raye/rayée/rayés/rayent/rayant/rayera ' +
  'screen=écran/écrans/filtrer/dépistage/contrôle/examiner screw=vis/visser/visse/vissée/vissés/vissent/vissant ' +
  'scroll=parchemin/défiler/défilant sculpture=sculpture seabed=fond/fonds/marin/marins seal=sceau/sceller ' +
  'search=fouille/perquisition/recherche season=saison seat=siège second=deuxième/second ' +
  'secrecy=secret/confidentialité secretary=secrétaire/ministre section=article/section sector=secteur/sectoriel ' +
  'secular=laïc/laïcs/laïque/séculier secure=sécurité/garantir/sûreté/valeur sedentary=sédentaire see=voir ' +
  'seed=semence seek=chercher/demander/solliciter seem=sembler seemingly=apparemment ' +
  'segment=segment/tronçon/secteur seize=saisir/saisie select=choisir/sélection/choix self=auto/autos/soi/sois ' +
  'semester=semestre/trimestre senate=sénat/sénats/sénateur send=envoyer/transmettre/expédier ' +
  'senior=supérieur/cadre sensation=sensation sense=sens sensible=raisonnable/sensible/délicat/sensé/sensés ' +
  'sensory=sensoriel sentence=peine/condamner/phrase sentiment=sentiment seoul=séoul/séouls ' +
  'separate=séparé/distinct september=septembre sequel=suite/suites sergeant=sergent serial=série/séries ' +
  'series=série/séries serious=grave/sérieux servant=fonctionnaire/préposé/serviteur/employé ' +
  'serve=service/signifier/servir session=session/séance set=fixer/établir/énoncer/série/ensemble ' +
  'setting=établissement/fixation/cadre/cadres/milieu settle=régler/règlement/transaction ' +
  'setup=configuration/installation seven=sept/septs/septième seventeen=dix/sept/septs several=plusieurs ' +
  'severe=grave/sévère/rigoureux sex=sexe/sexes/sexuel sexual=sexuel/sexe/sexes shade=ombre/nuance/ombrage ' +
  'shaft=arbre/puits/axe/axes shake=agiter/agite/agitée/agités/agitent/agitant/secouer/secouant/secousse ' +
  'shallow=profond shape=forme/formes/former/façonner share=action/part/partager sharealike=partage shark=requin ' +
  'sharp=tranchant/nettement/vif/vifs shed=hangar/remise/abri/abris sheep=mouton/ovin/ovins/brebis ' +
  'sheer=pur/purs/pure/pures sheet=feuille/fiche/fiches/tôle/tôles/bilan/bilans/drap/draps ' +
  'shelf=plateau/étagère/tablette/rayon/rayons shelter=abri/abris/refuge/abriter/abritant/hébergement ' +
  'shepherd=berger/pasteur sheriff=shérif shine=briller/brillant ship=navire/bâtiment/bateau/maritime/expédier ' +
  'shipment=envoi/expédition/cargaison shooter=tireur shop=magasin/boutique/atelier short=court/bref ' +
  'shortage=pénurie/manque/insuffisance/rareté shot=tir/tirs/tirer/tire/tirent/tirant/tirée/tirés/tirées ' +
  'shout=crier/criers/cri/cris show=montrer/démontrer/indiquer showcase=vitrine shuttle=navette ' +
  'sibling=frère/sœur/sœurs/fratrie sick=malade/maladie side=côté ' +
  'siege=siège/sièges/siéger/siégée/siégent/siégeant sigh=soupir sign=signer/signature/panneau/signe ' +
  'signal=signal/signaux significant=important/significatif/considérable silicon=silicium/silicone silk=soie/soies ' +
  'silver=argent similar=semblable/similaire/analogue simple=simple/simplifier simulate=simulation/simuler ' +
  'simultaneous=simultané/temps since=depuis/puisque sincere=sincère single=seul/unique ' +
  'sink=couler/coule/coulée/coulés/coulent/coulant/évier/éviers/puits/naufrage sister=sœur/sœurs ' +
  'sit=siéger/séance/siège/sièges site=site/emplacement/lieu sitting=séance/assis situation=situation/situé/situés ' +
  'six=six/sixième sixteen=seize/seizes/seizième sixty=soixante size=taille/dimension sketch=croquis/esquisse ' +
  'ski=ski/skis/skier/skie/skiée/skiés/skient/skiant/skiera skill=compétence/habileté skin=peau/peaux/cutané ' +
  'skirt=jupe/jupes skull=crâne/crânes slam=claquer/claquant slavery=esclavage sleep=sommeil/dormir ' +
  'sleeve=manche/manchon slice=tranche slim=mince/minces slip=bordereau/glisser/glissant/fiche/fiches ' +
  'slope=pente/pentes/talus/versant/déclivité slot=fente/fentes/créneau/encoche slow=lent small=petit ' +
  'smart=intelligent smartphone=téléphone smash=briser/brise/brisée/brisés/brisent/brisant snack=collation/goûter ' +
  'snake=serpent snap=casser/casse/cassée/cassés/cassent/cassant/instantané/pression sneak=furtif ' +
  'soap=savon/savons sober=sobre/sobriété society=société/collectivité sock=chaussette sodium=sodium/sodique ' +
  'software=logiciel soil=sol sole=seul/unique/exclusif solely=uniquement/seulement/exclusivement/seul/seuls ' +
  'solicitor=avocat/procureur/notaire/conseiller solidarity=solidarité solution=solution/résoudre ' +
  'sometimes=parfois/quelquefois son=fils song=chanson/chant/chants sonic=sonique/supersonique ' +
  'soon=tôt/dès/bientôt sophisticated=perfectionné/complexe/sophistiqué sore=plaie/plaies/douleur/lésion ' +
  'sort=trier/tri/tris/sorte/sortes/genre/genres soul=âme/âmes sound=son/sonore soundtrack=bande/bandes/sonore ' +
  'soup=soupe/soupes/potage sour=aigre/acide/acides source=source south=sud/suds/méridional ' +
  'southern=sud/suds/méridional southwest=sudouest/ouest/ouests/sud/suds sovereign=souverain spa=thermal/thermes ' +
  'space=espace/spatial spam=pourriel/spam/spams spare=rechange/réserve/épargner spark=étincelle/allumage/bougie ' +
  'speak=parler/parole/discours special=spécial species=espèce specify=préciser/spécifier/particulier ' +
  'spectacular=spectacle spectrum=spectre/fréquence/éventail speculate=spéculation/conjecture ' +
  'speed=vitesse/rapide/célérité spend=dépenser sperm=sperme/spermatozoïde sphere=sphère/domaine ' +
  'spice=épice/épices spider=araignée spike=pointe/pic/pics/crampon ' +
  'spine=colonne/vertébral/épine/épines/rachidien/moelle spiral=spirale spirit=spiritueux/esprit/alcool ' +
  'spit=cracher/crachant/broche spite=dépit/dépits/malgré splash=éclaboussure/projection ' +
  'sponsor=parrain/répondant/promoteur/commanditaire spoon=cuillère sport=sport/sportif ' +
  'spot=place/places/tache/taches/lieu/lieux spotlight=projecteur/phare spouse=époux/conjoint ' +
  'spray=pulvériser/vaporiser/aérosol spread=propagation/répandre spring=printemps/ressort/source ' +
  'spur=embranchement/stimuler/éperon spy=espion square=carré/carrés/place/places ' +
  'squeeze=presser/pressant/serrer/serre/serrée/serrés/serrent/serrant stab=poignarder ' +
  'stack=pile/piles/cheminée/empiler/empilant/gerber/gerbe/gerbée/gerbés/gerbent/gerbant stage=étape/stade ' +
  'stair=escalier stake=enjeu/enjeux/pieu/pieux/participation stamp=timbre/cachet/tampon/estampille ' +
  'stance=position/attitude stand=debout/tenir/peuplement standard=norme/normal/étendard ' +
  'standing=qualité/permanent star=étoile start=commencer/début starter=démarreur/partant ' +
  'state=état/déclaration/énoncer static=statique station=station/poste/gare statistics=statistique statue=statue ' +
  'status=statut/état statute=loi/légal stay=séjour/suspension/surseoir steak=bifteck/viande steal=vol/voler ' +
  'steel=acier steep=raide/raides/abrupt/escarpé steer=diriger/directeur/gouverner/bouvillon ' +
  'stem=découler/tige/tiges/souche/résulter step=mesure/étape sterling=sterling stern=poupe/poupes/arrière ' +
  'stiff=rigide/raide/raides/rigidité still=encore/toujours ' +
  'stir=remuer/remue/remuée/remués/remuent/remuant/agiter/agite/agitée/agités/agitent/agitant ' +
  'stock=stock/action/réserve stone=pierre/calcul stop=arrêter/cesser storage=entreposage/stocker/stockage/magasin ' +
  'story=histoire/récit/récits/étage/étages straight=droit/droite/droits/direct ' +
  'strain=souche/contrainte/tension/déformation strategy=stratégie straw=paille stream=cours/ruisseau street=rue ' +
  'strengthen=renforcer strict=strict/rigoureux/sévère strike=grève/radier ' +
  'stroke=course/coup/coups/temps/trait/traits strong=fort/solide structure=structure student=étudiant/élève ' +
  'study=étude/étudier stuff=matière stun=étourdir stunt=cascade/retard style=style/styles/titre/titres/intitulé ' +
  'subject=sujet/réserve/assujetti/objet/soumettre submit=présenter/soumettre/observation subparagraph=alinéa ' +
  'subscribe=abonnement/souscription subsection=paragraphe subsequent=ultérieur/subséquent ' +
  'subsidiary=filiale/subsidiaire subsist=subsister/exister substance=substance ' +
  'substantial=important/substantiel/appréciable substitute=substituer/remplacer subtle=subtil ' +
  'suburb=banlieue/faubourg subway=métro/métros/souterrain success=succès/succéder/réussite sudan=soudan ' +
  'sue=poursuivre/ester/este/estée/estés/estent/estant/estera/intenter suffer=subir/souffrir sufficient=suffisant ' +
  'suggest=suggérer suit=approprié/convenable/poursuite suite=suite/suites sum=somme summary=sommaire/résumé ' +
  'summer=étés/estival sun=soleil/solaire/ensoleillé sunday=dimanche sunset=coucher/couchant super=super ' +
  'supervise=surveiller/contrôle supplement=supplément supplier=fournisseur/approvisionnement ' +
  'support=appui/appuyer/soutien/soutenir/aide suppose=supposer/présumer/censé/censés ' +
  'sure=sûr/sûre/sûrs/sûres/certain/assurer surf=surf/surfs/ressac surface=surface surgeon=chirurgien/opération ' +
  'surgical=chirurgical surplus=excédent/surplus surrender=remise/extradition/restituer ' +
  'surround=entourer/environnant surveillance=surveillance survey=enquête/arpentage/levé ' +
  'suspect=soupçonner/suspect suspend=suspendre/surseoir/sursis suspicion=soupçon/suspect ' +
  'sustain=durable/soutenir/subir swallow=avaler/avale/avalée/avalés/avalent/avalant/ingérer/ingérant/ingestion ' +
  'swap=échange/swap/swaps sweat=sueur/sueurs/transpirer sweden=suède/suèdes/suédois sweep=balayer/balayant ' +
  'swift=rapide/prompt/vite/vites switzerland=suisse symbol=symbole/emblème sympathy=sympathie/compassion ' +
  'synchronize=synchroniser syndrome=syndrome synthetic=synthétique syria=syrie/syries/syrien ' +
  'system=système/régime';
