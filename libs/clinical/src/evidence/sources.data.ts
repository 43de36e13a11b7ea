import type { Source } from './source';

/** References. `read`: the figure was read at its source; otherwise it is known from the literature and is checked before it is quoted. */
export const sources: readonly Source[] = [
  {
    id: 'S1',
    citation: 'Test-retest reliability of two-dimensional video analysis during running; Dingenen et al. 2018',
    read: true,
    address:
      'https://research.monash.edu/en/publications/test-retest-reliability-of-two-dimensional-video-analysis-during-',
  },
  {
    id: 'S2',
    citation: 'Reliability of video-based quantification of the knee and hip angle at foot strike; Damsted et al. 2015',
    read: true,
  },
  {
    id: 'S4',
    citation: 'Accuracy of clinical gait analysis in patellofemoral pain (2D versus 3D), BJSM 53 Suppl 1 A10.3',
    read: true,
    address: 'https://bjsm.bmj.com/content/53/Suppl_1/A10.3',
  },
  { id: 'S5', citation: 'An evidence-based videotaped running biomechanics analysis; Souza 2016', read: true },
  {
    id: 'S6',
    citation: 'Is there a pathological gait associated with common soft tissue running injuries?; Bramah et al. 2018',
    read: true,
    address: 'https://www.ncbi.nlm.nih.gov/pubmed/30193080',
  },
  {
    id: 'S7',
    citation: 'A 10 % increase in step rate improves running kinematics and clinical outcomes; Bramah et al. 2019',
    read: true,
    address:
      'https://salford-repository.worktribe.com/output/1365890/a-10-increase-in-step-rate-improves-running-kinematics-and-clinical-outcomes-in-runners-with-patellofemoral-pain-at-4-weeks-and-3-months',
  },
  {
    id: 'S8',
    citation: 'Self-selected step rates, collegiate and high-school runners; Luedke, Rauh 2021',
    read: true,
    address: 'https://www.frontiersin.org/articles/10.3389/fspor.2020.628348/full',
  },
  {
    id: 'S9',
    citation: 'Influence of step rate on shin injury and anterior knee pain in high school runners; Luedke et al. 2016',
    read: true,
    address:
      'https://journals.lww.com/acsm-msse/Fulltext/2016/07000/Influence_of_Step_Rate_on_Shin_Injury_and_Anterior.3.aspx',
  },
  {
    id: 'S10',
    citation: 'Effects of step rate manipulation on joint mechanics during running; Heiderscheit et al. 2011',
    read: true,
    address:
      'https://journals.lww.com/acsm-msse/fulltext/2011/02000/effects_of_step_rate_manipulation_on_joint.14.aspx',
  },
  {
    id: 'S11',
    citation:
      'Ability of sagittal kinematic variables to estimate ground reaction forces and joint kinetics in running; Wille et al. 2014',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4297621',
  },
  {
    id: 'S12',
    citation: 'Effects of step length on patellofemoral joint stress in female runners; Willson et al. 2014',
    read: true,
  },
  {
    id: 'S13',
    citation: 'Sagittal plane trunk posture influences patellofemoral joint stress during running; Teng, Powers 2014',
    read: true,
    address:
      'https://discovery.researcher.life/article/sagittal-plane-trunk-posture-influences-patellofemoral-joint-stress-during-running/192a7ca8d635393c82037eeefad67d1c',
  },
  {
    id: 'S14',
    citation: 'Influence of trunk posture on lower extremity energetics during running; Teng, Powers 2015',
    read: true,
  },
  {
    id: 'S15',
    citation:
      'Hip-extensor strength, trunk posture and use of the knee-extensor muscles during running; Teng, Powers 2016',
    read: true,
    address:
      'https://meridian.allenpress.com/jat/article/51/7/519/112108/Hip-Extensor-Strength-Trunk-Posture-and-Use-of-the',
  },
  {
    id: 'S16',
    citation: 'Reliability of overground running measures from 2D video analyses in a field environment',
    read: true,
    address: 'https://researchcommons.waikato.ac.nz/items/53ff96b9-f306-4eee-b646-c2a509cb06a4',
  },
  {
    id: 'S17',
    citation: 'Are 2D measured frontal plane angles related to 3D kinematic profiles during running?',
    read: true,
    address:
      'https://discovery.researcher.life/article/are-two-dimensional-measured-frontal-plane-angles-related-to-three-dimensional-measured-kinematic-profiles-during-running/7f0681ec1a773dcca0c2cd7bc59944ac',
  },
  {
    id: 'S18',
    citation:
      'Biomechanical and musculoskeletal measurements as risk factors for running-related injury in non-elite runners: meta-analysis of prospective studies; 2022',
    read: true,
    address: 'https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-022-00416-z',
  },
  {
    id: 'S19',
    citation:
      'Running-related biomechanical risk factors for overuse injuries in distance runners; Willwacher et al. 2022',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9325808',
  },
  {
    id: 'S20',
    citation: 'Aetiological factors of running-related injuries: 12 month prospective RISC study; 2023',
    read: true,
    address: 'https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-023-00589-1',
  },
  {
    id: 'S21',
    citation:
      'Runners with patellofemoral pain have altered biomechanics which targeted interventions can modify; Neal et al. 2016',
    read: true,
  },
  {
    id: 'S22',
    citation: 'Female runners with and without patellofemoral pain: trunk, hip and foot kinematics (16 v 16)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3984468',
  },
  {
    id: 'S23',
    citation: 'Biomechanical risk factors associated with iliotibial band syndrome in runners; Aderem, Louw 2015',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4647699',
  },
  {
    id: 'S24',
    citation: 'Strength, flexibility and running mechanics in males with ITBS; Noehren et al. 2014',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4258688',
  },
  {
    id: 'S25',
    citation:
      'Gait retraining for the reduction of injury occurrence in novice distance runners; Chan et al. 2018 (62 % and site shift from the clinic summary)',
    read: true,
    address: 'https://pubmed.ncbi.nlm.nih.gov/29065279/',
  },
  { id: 'S26', citation: 'Benefits and risks of changing foot strike pattern; Anderson et al. 2020', read: true },
  {
    id: 'S27',
    citation: 'Effects of foot strike techniques on running biomechanics, meta-analysis (Sports Health)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7734358/',
  },
  {
    id: 'S28',
    citation: 'Effect of changing running step rate on injury, performance and biomechanics, review 2022 (table 1)',
    read: true,
    address: 'https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-022-00504-0/tables/1',
  },
  {
    id: 'S29',
    citation: 'Normative values of eccentric hip abduction strength in novice runners; 2014',
    read: true,
    address:
      'https://read.qxmd.com/read/24567857/normative-values-of-eccentric-hip-abduction-strength-in-novice-runners-an-equation-adjusting-for-age-and-gender',
  },
  {
    id: 'S30',
    citation: 'Establishing reference values for isometric knee extension and flexion strength; Šarabon et al. 2021',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8554160',
  },
  {
    id: 'S31',
    citation: 'Isokinetic hip abduction and adduction peak torques and ratio between sexes; Sugimoto et al. 2014',
    read: true,
    address:
      'https://mayoclinic.elsevierpure.com/en/publications/comparison-of-isokinetic-hip-abduction-and-adduction-peak-torques',
  },
  {
    id: 'S32',
    citation: 'Clinical assessment of hip strength using a hand-held dynamometer is reliable; Thorborg et al. 2010',
    read: true,
  },
  {
    id: 'S33',
    citation: 'Hand-held dynamometer for peak hip extension strength in prone standing (Physiother Can 2016)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4961312/',
  },
  {
    id: 'S34',
    citation: 'Validity and reliability of evaluating hip abductor strength (positions); Cerda Vega et al. 2018',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6101381',
  },
  {
    id: 'S35',
    citation: 'Isometric hip abduction and adduction strength ratios, review; Marušič et al. 2024',
    read: true,
    address: 'https://ouci.dntb.gov.ua/en/works/4yWnwMW9/',
  },
  {
    id: 'S36',
    citation:
      'Is hamstrings-to-quadriceps torque ratio useful for predicting ACL and hamstring injuries?; Kellis et al. 2023',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10199143',
  },
  {
    id: 'S37',
    citation: 'Developments in the use of the hamstring/quadriceps ratio; Coombs, Garbutt 2002',
    read: true,
    address: 'https://jssm.org/jssm-01-56.xml',
  },
  {
    id: 'S38',
    citation: 'Normative quadriceps and hamstring strength, female elite handball and football; Risberg et al. 2018',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6092090',
  },
  {
    id: 'S39',
    citation: 'Normative values of ankle strength; da Fonseca et al. 2025',
    read: true,
    address: 'https://scholars.duke.edu/publication/1692826',
  },
  {
    id: 'S40',
    citation: 'Reference values for isometric ankle strength: scoping review and 683 athletes',
    read: true,
    address:
      'https://discovery.researcher.life/article/reference-values-for-isometric-ankle-strength-a-scoping-literature-review-and-comparison-with-novel-data-from-683-athletes/b540aa2e860636e28b64b18b69a86e51',
  },
  {
    id: 'S41',
    citation: 'Updated reliability and normative values for the standing heel-rise test; Hébert-Losier et al. 2017',
    read: true,
    address: 'https://researchcommons.waikato.ac.nz/handle/10289/11322?show=full',
  },
  {
    id: 'S42',
    citation:
      'Normative calf muscle strength-endurance values: international study; Sleeswijk Visser et al. (2025, thesis chapter 3)',
    read: true,
  },
  {
    id: 'S43',
    citation: 'Endurance times for low back stabilization exercises; McGill et al. 1999',
    read: true,
    address: 'https://pubmed.ncbi.nlm.nih.gov/10453772/',
  },
  {
    id: 'S44',
    citation: 'McGill endurance tests (ratios and other samples)',
    read: true,
    address: 'https://www.matassessment.com/blog/mcgill-endurance-tests',
  },
  {
    id: 'S45',
    citation:
      "Plantarflexor strength and endurance deficits associated with mid-portion Achilles tendinopathy; O'Neill et al. 2019",
    read: true,
  },
  {
    id: 'S46',
    citation: 'Strength deficits in Achilles tendinopathy, review (J Athl Train 2019)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6761911/',
  },
  {
    id: 'S47',
    citation: 'Influence of age and gender on knee and hip isometric strength; Leporace et al. 2023',
    read: true,
    address: 'https://doaj.org/article/844308f0069a4e499ec15bd9868402b1',
  },
  {
    id: 'S48',
    citation:
      'No baseline strength differences between female recreational runners who did and did not get injured; 2018',
    read: true,
    address: 'https://read.qxmd.com/read/30138779/',
  },
  {
    id: 'S49',
    citation: 'Strength training program to prevent injuries in New York City Marathon runners; Toresdahl et al. 2020',
    read: true,
  },
  {
    id: 'S50',
    citation: 'Normative values for the Foot Posture Index; Redmond et al. 2008',
    read: true,
    address: 'https://pubmed.ncbi.nlm.nih.gov/18822155/',
  },
  {
    id: 'S51',
    citation: 'Level of agreement between clinical foot classification measures; Langley et al. 2016',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5131537',
  },
  { id: 'S52', citation: 'The Foot Posture Index, six item version, user guide 2005', read: true },
  {
    id: 'S53',
    citation: 'Determination of normal values for navicular drop during walking; Nielsen RG et al. 2009',
    read: true,
    address: 'https://link.springer.com/doi/10.1186/1757-1146-2-12',
  },
  {
    id: 'S54',
    citation: 'Foot pronation is not associated with increased injury risk in novice runners; Nielsen RO et al. 2014',
    read: true,
    address: 'https://bjsm.bmj.com/content/48/6/440.long',
  },
  {
    id: 'S55',
    citation: 'Injury risk in runners using standard or motion control shoes; Malisoux et al. 2016',
    read: true,
    address: 'https://bjsm.bmj.com/content/50/8/481',
  },
  {
    id: 'S56',
    citation: 'Motion control shoes reduce the risk of pronation-related pathologies; Willems et al. 2021',
    read: true,
  },
  {
    id: 'S57',
    citation: 'Running shoes for preventing lower limb running injuries in adults (Cochrane); Relph et al. 2022',
    read: true,
    address: 'https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD013368.pub2/full/en',
  },
  {
    id: 'S58',
    citation: 'Can parallel use of different running shoes decrease running-related injury risk?; Malisoux et al. 2015',
    read: true,
    address: 'http://onlinelibrary.wiley.com/doi/10.1111/sms.12154/abstract',
  },
  {
    id: 'S59',
    citation: "How do I know when it's time to replace my running shoes? (The Conversation, Arnold 2024)",
    read: true,
    address: 'https://eveningreport.nz/2024/10/03/how-do-i-know-when-its-time-to-replace-my-running-shoes-238997',
  },
  {
    id: 'S60',
    citation: 'Shoe cushioning at 640 km, summary of IJSPT 2017;12:616-624',
    read: true,
    address:
      'https://sportsperformancebulletin.com/training/tech/a-cushy-life-why-runners-need-to-check-shoe-cushioning-regularly',
  },
  {
    id: 'S61',
    citation: 'Reliability and minimal detectable change of the weight-bearing lunge test; Powden et al. 2015',
    read: true,
    address:
      'https://scholars.uky.edu/en/publications/reliability-and-minimal-detectable-change-of-the-weight-bearing-l',
  },
  {
    id: 'S62',
    citation: 'Normative range of WBLT performance asymmetry; Hoch, McKeon 2011 (summary)',
    read: true,
    address:
      'https://clementnoelphysio.org/2020/05/08/normative-range-of-wblt-performance-asymmetry-in-healthy-adults/',
  },
  {
    id: 'S63',
    citation: 'Reliability and validity of a weight-bearing measure of ankle dorsiflexion; Chisholm et al. 2012',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3484905',
  },
  { id: 'S64', citation: 'Weight-bearing ankle dorsiflexion: can symmetry be assumed?; Rabin et al. 2015', read: true },
  {
    id: 'S65',
    citation: 'Normative and critical criteria for iliotibial band and iliopsoas flexibility; Ferber et al. 2010',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2902027',
  },
  {
    id: 'S66',
    citation: 'Cut-off values for the diagnosis of hamstring shortness; Yıldırım et al. 2018',
    read: true,
    address: 'https://balkanmedicaljournal.org/text.php?lang=tr&id=2013',
  },
  {
    id: 'S67',
    citation: 'Clinical evaluation of hip joint rotation range of motion in adults; Kouyoumdjian et al. 2012',
    read: true,
  },
  {
    id: 'S68',
    citation: 'Reliability of hip internal rotation with a digital inclinometer; Krause et al.',
    read: true,
    address:
      'https://mayoclinic.pure.elsevier.com/en/publications/reliability-of-hip-internal-rotation-range-of-motion-measurement-',
  },
  {
    id: 'S69',
    citation: 'Passive hip rotation: testing position and age in runners and non-runners; 2003',
    read: true,
  },
  {
    id: 'S70',
    citation: 'Y-Balance Test: reliability with multiple raters; Shaffer et al. 2013, and RehabMeasures page',
    read: true,
    address: 'https://sralab.org/rehabilitation-measures/lower-quarter-y-balance-test',
  },
  {
    id: 'S71',
    citation: 'Kinematic and kinetic predictors of Y-balance performance (cites Plisky, Gonell)',
    read: true,
    address:
      'https://ijspt.scholasticahq.com/article/21492-kinematic-and-kinetic-predictors-of-y-balance-test-performance',
  },
  {
    id: 'S72',
    citation: 'Preseason Y Balance scores not associated with injury in male college basketball; 2018',
    read: true,
  },
  {
    id: 'S73',
    citation: 'Single-limb 6 m hop test for time, measurement table (JOSPT guideline 2010)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3158982/table/T7',
  },
  { id: 'S74', citation: 'Hop testing after ACL reconstruction; Reid et al. 2007', read: true },
  {
    id: 'S75',
    citation: 'Triple hop for distance, collected norms',
    read: true,
    address: 'https://johnsnyderdpt.com/for-clinicians/functional-testing/triple-hop-for-distance',
  },
  {
    id: 'S76',
    citation: 'Lateral step-down scoring and reliability',
    read: true,
    address: 'https://johnsnyderdpt.com/for-clinicians/functional-testing/lateral-step-down/',
  },
  {
    id: 'S77',
    citation: 'Quantifying frontal plane knee motion during single limb squats; Gwynne, Curran',
    read: true,
  },
  {
    id: 'S78',
    citation: 'Drop jump landing knee valgus angle; normative data; Herrington, Munro 2010',
    read: true,
    address: 'http://www.physicaltherapyinsport.com/article/S1466-853X00115-1/abstract',
  },
  {
    id: 'S81',
    citation: 'One-leg rise (Thorstensson 2004, Culvenor) summary',
    read: true,
    address: 'https://www.asaphysicaltherapy.com/single-post/2020/04/28/one-leg-rise-challenge',
  },
  {
    id: 'S82',
    citation: 'Single leg squat rating agreement (BMC Musculoskelet Disord 2017, and 2012)',
    read: true,
    address: 'http://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-017-1660-8',
  },
  {
    id: 'S83',
    citation: 'Patellofemoral pain guideline 2019, summary of recommendations',
    read: true,
    address: 'https://www.guidelinecentral.com/guideline/8381/',
  },
  {
    id: 'S84',
    citation: 'Diagnostic accuracy and association to disability of tests for patellofemoral pain; Cook et al. 2010',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2841549',
  },
  {
    id: 'S85',
    citation: 'Patellofemoral pain syndrome: validity of clinical and radiological features; Haim et al. 2006',
    read: true,
    address:
      'https://journals.lww.com/clinorthop/Fulltext/2006/10000/Patellofemoral_Pain_Syndrome__Validity_of_Clinical.41.aspx',
  },
  {
    id: 'S86',
    citation: 'Special tests for meniscal tears, meta-analysis; Smith et al. 2015',
    read: true,
    address: 'https://ebm.bmj.com/content/20/3/88',
  },
  {
    id: 'S87',
    citation:
      'Interrater reliability of a clinical scale to assess knee joint effusion; Sturgill et al. 2009, and grading page',
    read: true,
    address: 'https://pesquisa.bvsalud.org/odontologiauy/resource/es/mdl-20032559',
  },
  {
    id: 'S88',
    citation: 'Two-level DVT Wells score; BMJ Best Practice criteria',
    read: true,
    address: 'https://www.ncbi.nlm.nih.gov/pubmedhealth/PMH0055213/table/appk.tu1/',
  },
  { id: 'S89', citation: 'IOC REDs CAT2 severity and risk table; Stellingwerff et al. 2023', read: true },
  {
    id: 'S90',
    citation: 'LEAF-Q description (25 items)',
    read: true,
    address: 'https://link.springer.com/article/10.1186/s40798-023-00605-4',
  },
  {
    id: 'S91',
    citation: 'Bone stress injuries in endurance athletes, review; Knobloch et al. 2025',
    read: true,
    address: 'https://ouci.dntb.gov.ua/works/9jdMPqJV',
  },
  {
    id: 'S93',
    citation: 'StatPearls, stress injuries',
    read: true,
    address: 'https://dev.statpearls.com/point-of-care/29541',
  },
  {
    id: 'S94',
    citation: 'Ability of clinical tests to diagnose stress fractures; Schneiders et al. 2012',
    read: true,
    address: 'https://read.qxmd.com/read/22813530/',
  },
  { id: 'S95', citation: 'Outcome measures for patellofemoral pain; Crossley et al. 2004', read: true },
  {
    id: 'S96',
    citation: 'Responsiveness of KOS-ADLS and NPRS in patellofemoral pain; Piva et al. 2009',
    read: true,
    address: 'https://medicaljournals.se/jrm/content/html/10.2340/16501977-0295',
  },
  {
    id: 'S97',
    citation: 'Risk factors for patellofemoral pain; Neal et al. 2019',
    read: true,
    address: 'https://bjsm.bmj.com/content/53/5/270',
  },
  {
    id: 'S98',
    citation: 'Best practice guide for patellofemoral pain; Neal et al. 2024',
    read: true,
    address: 'https://repository.essex.ac.uk/39411',
  },
  {
    id: 'S99',
    citation:
      'Gait retraining or exercise with education versus education alone; Esculier et al. 2018; and Esculier et al. 2020 current concepts',
    read: true,
    address: 'https://bjsm.bmj.com/content/52/10/659',
  },
  {
    id: 'S100',
    citation: 'How much running is too much? 5200-person cohort; Frandsen et al. 2025',
    read: true,
    address: 'https://blogs.bmj.com/bjsm/2025/10/06/how-much-running-is-too-much-a-new-take-on-injury-risk-for-runners',
  },
  {
    id: 'S101',
    citation: 'Excessive progression in weekly running distance; Nielsen et al. 2014',
    read: true,
    address: 'https://vbn.aau.dk/da/publications/excessive-progression-in-weekly-running-distance-and-risk-of-runn',
  },
  { id: 'S102', citation: 'Time to dismiss ACWR and its underlying theory; Impellizzeri et al. 2021', read: true },
  {
    id: 'S103',
    citation: 'Risk factors for MTSS; Hamstra-Wright et al. 2015',
    read: true,
    address: 'https://www.painscience.com/bibliography.php?hamstra15',
  },
  {
    id: 'S104',
    citation: 'MTSS in active individuals, meta-analysis; Reinking et al. 2017',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5435145/table/table3-1941738116673299',
  },
  {
    id: 'S105',
    citation: 'Clinical diagnosis of Achilles tendinopathy, scoping review; Matthews et al. 2021',
    read: true,
    address: 'https://peerj.com/articles/12166',
  },
  { id: 'S107', citation: 'Management of plantar heel pain: best practice guide; Morrissey et al. 2021', read: true },
  { id: 'S108', citation: 'Heel pain - plantar fasciitis: revision 2023 (review draft)', read: true },
  {
    id: 'S109',
    citation: 'The iliotibial band: a complex structure with versatile functions; Hutchinson et al. 2022',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9023415',
  },
  {
    id: 'S110',
    citation: 'Limb symmetry indexes can overestimate knee function; Wellsandt et al. 2017',
    read: true,
    address:
      'https://nebraska.pure.elsevier.com/en/publications/limb-symmetry-indexes-can-overestimate-knee-function-after-anteri',
  },
  {
    id: 'S111',
    citation:
      'Asymmetries of the lower limb: the calculation conundrum; Bishop et al. 2016; Interlimb asymmetries 2018',
    read: true,
    address:
      'https://journals.lww.com/nsca-scj/Fulltext/2018/08000/Interlimb_Asymmetries___Understanding_How_to.1.aspx',
  },
  { id: 'S113', citation: 'LOINC 72514-3 (active) and 56840-2 (discouraged)', read: true },
  {
    id: 'S115',
    citation: 'Time to recovery in 254 injured novice runners; Nielsen et al. 2014 (median 71 days)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4055729',
  },
  {
    id: 'S116',
    citation: 'Training errors and running related injuries, review 2012',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3290924',
  },
  {
    id: 'S117',
    citation: 'Risk factors for running injuries and sex differences, review 2015',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4338213',
  },
  {
    id: 'S118',
    citation: 'Effects of three gait retraining techniques in runners with patellofemoral pain; dos Santos et al. 2019',
    read: true,
  },
  {
    id: 'S119',
    citation: 'Normative hip strength in collegiate cross-country runners (values not in abstract)',
    read: true,
    address: 'https://meridian.allenpress.com/jat/article/doi/10.4085/721-20/461697/',
  },
  {
    id: 'S123',
    citation: 'Lower limb strength with hand-held and fixed dynamometry; Mentiplay et al. 2015',
    read: true,
  },
  {
    id: 'S124',
    citation: 'Isokinetic internal and external hip rotation torques in different positions; 1992',
    read: true,
  },
  {
    id: 'S125',
    citation: 'Core stability measures as risk factors for lower extremity injury in athletes; Leetun et al. 2004',
    read: true,
  },
  {
    id: 'S126',
    citation: 'Foot Posture Index, score bands; MedBridge reference guide',
    read: true,
    address: 'https://paragonorthotic.com/foot-posture-index/',
  },
  {
    id: 'S127',
    citation: 'Q-angle: 400 young adults; bilateral asymmetry (Livingston 1999); foot position',
    read: true,
    address: 'https://ajol.info/index.php/ajprs/article/view/51309',
  },
  {
    id: 'S128',
    citation: 'Recognition of foot strike pattern in Asian recreational runners; Patoz et al. 2019',
    read: true,
  },
  {
    id: 'S129',
    citation: 'Biomechanics associated with tibial stress fracture in runners, review; Milner et al. 2022',
    read: true,
  },
  {
    id: 'S130',
    citation: 'Trigonometric versus goniometric modified Thomas test',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4560013',
  },
  {
    id: 'S131',
    citation: 'Influence of gender and age on hamstring muscle length; Youdas et al. 2005',
    read: true,
    address:
      'https://discovery.researcher.life/article/the-influence-of-gender-and-age-on-hamstring-muscle-length-in-healthy-adults/ad78c67661113f48bfece076c53ef7bb',
  },
  { id: 'S132', citation: 'Optimal cut-off values of the active knee extension test; Lim 2024', read: true },
  { id: 'S133', citation: 'Achilles tendinopathy, clinical update (stiffness over 30 min, quinolones)', read: true },
  {
    id: 'S134',
    citation: 'Physical examination and patellofemoral pain syndrome: updated review; Kasitinon et al. 2021',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8733121',
  },
  {
    id: 'S135',
    citation: 'Exploring the mystery of medial tibial stress syndrome (5 cm rule after Yates and White)',
    read: true,
    address: 'https://richiebrace.com/6141.html',
  },
  {
    id: 'S136',
    citation: 'Fatigue-induced hip-abductor weakness and changes in running',
    read: true,
    address:
      'https://meridian.allenpress.com/jat/article/55/12/1270/444095/Fatigue-Induced-Hip-Abductor-Weakness-and-Changes',
  },
  {
    id: 'S137',
    citation: 'Reduced hip strength is associated with increased hip motion in male runners; Taylor-Haas et al. 2014',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4127508',
  },
  {
    id: 'S138',
    citation: 'Hip strength and frontal plane posture of the knee in a lunge (no correlation); Thijs et al. 2007',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2465263',
  },
  {
    id: 'S139',
    citation: 'Plantarflexor impairments in Achilles tendinopathy, meta-analysis 2021',
    read: true,
    address: 'https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-021-00308-8',
  },
  {
    id: 'S140',
    citation: 'Do novice runners have weak hips and bad running form?; Schmitz et al. 2014',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4258689',
  },
  {
    id: 'S141',
    citation:
      'Effects of barefoot and barefoot inspired footwear on knee and ankle loading during running; Sinclair 2014',
    read: true,
  },
  {
    id: 'K1',
    citation:
      'Luedke LE et al. Med Sci Sports Exerc 2016;48:1244-1250: shin injury odds about 6-7 times higher at ≤ 164 (3.3 m/s) and about 6 times at ≤ 166 (self-selected) against the highest third; the later college sample did not repeat the link',
    read: false,
  },
  {
    id: 'K2',
    citation: 'Altman AR, Davis IS. Gait Posture 2012;35:298-300 (foot strike angle limits 8.0 and -1.6 deg)',
    read: false,
  },
  { id: 'K3', citation: 'Souza RB. Phys Med Rehabil Clin N Am 2016;27:217-236', read: false },
  {
    id: 'K4',
    citation:
      'Noehren B et al. BJSM 2011;45:691-696 and Willy RW et al. Clin Biomech 2012;27:1045-1051 (entry criterion peak hip adduction about 20 deg or more)',
    read: false,
  },
  {
    id: 'K5',
    citation:
      'Munro A et al. J Sport Rehabil 2012;21:7-11 (FPPA SEM about 2.7-3.0, smallest detectable difference about 7.5-8.9 deg)',
    read: false,
  },
  {
    id: 'K6',
    citation: 'Garmin running dynamics help pages (vendor bands for contact balance, oscillation, contact time)',
    read: false,
  },
  { id: 'K7', citation: 'Milner CE et al. Med Sci Sports Exerc 2006;38:323-328', read: false },
  { id: 'K8', citation: 'Napier C et al. Scand J Med Sci Sports 2018;28:2164-2172', read: false },
  {
    id: 'K10',
    citation: 'Butler RJ et al. J Am Podiatr Med Assoc 2008;98:102-106 (arch height index in recreational runners)',
    read: false,
  },
  { id: 'K11', citation: 'Horton MG, Hall TL. Phys Ther 1989;69:897-901', read: false },
  { id: 'K12', citation: 'Knutson GA. Chiropr Osteopat 2005;13:11 (20 mm convention)', read: false },
  { id: 'K13', citation: 'Staheli LT et al. J Bone Joint Surg Am 1985;67:39-47', read: false },
  { id: 'K14', citation: 'Magee DJ. Orthopedic Physical Assessment (textbook)', read: false },
  { id: 'K15', citation: 'Backman LJ, Danielson P. Am J Sports Med 2011;39:2626-2633', read: false },
  { id: 'K16', citation: 'Beighton score, 2017 Ehlers-Danlos criteria cut-offs', read: false },
  { id: 'K17', citation: 'Garrow AP et al. J Am Podiatr Med Assoc 2001;91:74-78 (Manchester scale)', read: false },
  { id: 'K19', citation: 'Delahunt E et al. Man Ther 2011;16:476-480', read: false },
  { id: 'K20', citation: 'Tyler TF et al. Am J Sports Med 2001;29:124-128', read: false },
  {
    id: 'K21',
    citation: "Daniels and Worthingham's Muscle Testing; Bohannon RW, several papers on limits of manual grading",
    read: false,
  },
  { id: 'K22', citation: 'McGill SM et al. Arch Phys Med Rehabil 1999;80:941-944 (table means)', read: false },
  { id: 'K23', citation: 'Luoto S et al. Clin Biomech 1995;10:323-324', read: false },
  { id: 'K24', citation: 'Strand SL et al. J Hum Kinet 2014 (prone plank norms)', read: false },
  { id: 'K25', citation: 'Freckleton G et al. Br J Sports Med 2014;48:713-717', read: false },
  {
    id: 'K26',
    citation: 'Ferber R et al. J Athl Train 2010;45:344-348 (critical criteria -23.16 and -9.69 deg)',
    read: false,
  },
  { id: 'K27', citation: 'Harvey D. Br J Sports Med 1998;32:68-70', read: false },
  { id: 'K28', citation: 'Youdas JW et al. J Orthop Sports Phys Ther 2005;35:246-252 (means)', read: false },
  { id: 'K29', citation: 'DiGiovanni CW et al. J Bone Joint Surg Am 2002;84:962-970', read: false },
  { id: 'K30', citation: 'Nawoczenski DA et al. J Bone Joint Surg Am 1999;81:370-376', read: false },
  { id: 'K31', citation: 'Crossley KM et al. Am J Sports Med 2011;39:866-873', read: false },
  {
    id: 'K32',
    citation: 'Thomeé R. Phys Ther 1997;77:1690-1703; Silbernagel KG et al. Am J Sports Med 2007;35:897-906',
    read: false,
  },
  { id: 'K33', citation: 'Butler RJ et al. Sports Health 2013;5:417-422', read: false },
  {
    id: 'K34',
    citation: 'Ross MD et al. J Strength Cond Res 2002;16:617-622 (SEM 4.56, 11.17, 17.74 cm, 0.06 s)',
    read: false,
  },
  { id: 'K35', citation: 'Reid A et al. Phys Ther 2007;87:337-349 (per-test MDC90 of LSI)', read: false },
  { id: 'K36', citation: 'Gustavsson A et al. Knee Surg Sports Traumatol Arthrosc 2006;14:778-788', read: false },
  { id: 'K37', citation: 'Grimaldi A et al. Br J Sports Med 2017;51:519-524', read: false },
  {
    id: 'K38',
    citation: 'Purdam CR et al. Br J Sports Med 2004;38:395-397; Cook JL et al. Br J Sports Med 2001;35:65-69',
    read: false,
  },
  { id: 'K39', citation: 'Esculier JF et al. 2018, education arm details', read: false },
  {
    id: 'K40',
    citation:
      'Boden BP, Osbahr DC. J Am Acad Orthop Surg 2000;8:344-353; Tenforde AS et al. Phys Med Rehabil Clin N Am 2016;27:139-149; Warden SJ et al. J Orthop Sports Phys Ther 2014;44:749-765',
    read: false,
  },
  { id: 'K41', citation: 'Binkley JM et al. Phys Ther 1999;79:371-383', read: false },
  { id: 'K42', citation: 'Nelson EO et al. J Orthop Sports Phys Ther 2019;49:751-760', read: false },
  {
    id: 'K43',
    citation:
      'Willy RW et al. J Orthop Sports Phys Ther 2019;49(9):CPG1-CPG95; Nunes GS et al. Phys Ther Sport 2013;14:54-59',
    read: false,
  },
  { id: 'K44', citation: 'Doberstein ST et al. J Athl Train 2008;43:190-196', read: false },
  { id: 'K45', citation: 'Ahmad CS et al. Am J Sports Med 2009;37:791-796', read: false },
  {
    id: 'K46',
    citation: 'Smith BE et al. Evid Based Med 2015;20:88-97 (figures beyond the McMurray sensitivity)',
    read: false,
  },
  { id: 'K47', citation: 'Blyth M et al. Health Technol Assess 2015;19(62)', read: false },
  { id: 'K48', citation: 'Benjaminse A et al. J Orthop Sports Phys Ther 2006;36:267-288', read: false },
  {
    id: 'K49',
    citation: 'Maffulli N et al. Clin J Sport Med 2003;13:11-15; Hutchison AM et al. Foot Ankle Surg 2013;19:112-117',
    read: false,
  },
  { id: 'K50', citation: 'Maffulli N. Am J Sports Med 1998;26:266-270', read: false },
  { id: 'K51', citation: 'De Garceau D et al. Foot Ankle Int 2003;24:251-255', read: false },
  {
    id: 'K52',
    citation: 'Newman P et al. Br J Sports Med 2012;46:861-864; Winters M et al. Br J Sports Med 2018;52:1267-1272',
    read: false,
  },
  { id: 'K53', citation: 'Johnson AW et al. Am J Sports Med 1994;22:248-256', read: false },
  { id: 'K54', citation: 'Reiman MP et al. Br J Sports Med 2015;49:811', read: false },
  { id: 'K55', citation: 'Cacchio A et al. Br J Sports Med 2012;46:883-887', read: false },
  {
    id: 'K56',
    citation:
      'General red-flag practice: Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350-372 and local emergency guidance',
    read: false,
  },
  {
    id: 'K57',
    citation:
      'Logerstedt DS et al. J Orthop Sports Phys Ther 2018;48:A1-A50 (meniscal and cartilage guideline) and acute knee practice',
    read: false,
  },
  {
    id: 'K58',
    citation: 'Stiell IG et al. JAMA 1996;275:611-615 (knee) and JAMA 1993;269:1127-1132 (ankle)',
    read: false,
  },
  { id: 'K59', citation: 'Chronic exertional compartment syndrome reviews', read: false },
  { id: 'K60', citation: 'Goom T, Donnelly G, Brockwell E. Returning to running postnatal, 2019', read: false },
  { id: 'K61', citation: 'Melin A et al. Br J Sports Med 2014;48:540-545', read: false },
  { id: 'K62', citation: 'Willy RW, Davis IS. J Orthop Sports Phys Ther 2011;41:625-632', read: false },
  {
    id: 'K63',
    citation: 'Meardon SA et al. Sports Biomech 2012;11:464-472; Meardon SA, Derrick TR. J Biomech 2014;47:2738-2744',
    read: false,
  },
  { id: 'K64', citation: 'Roper JL et al. Clin Biomech 2016;35:14-22', read: false },
  {
    id: 'K65',
    citation: 'Martin RL et al. J Orthop Sports Phys Ther 2022;52:CPG1-CPG44 (hamstring guideline)',
    read: false,
  },
  {
    id: 'K66',
    citation:
      'Chimenti RL et al. J Orthop Sports Phys Ther 2024;54:CPG1-CPG32; Beyer R et al. Am J Sports Med 2015;43:1704-1711',
    read: false,
  },
  {
    id: 'K67',
    citation:
      'Koc TA et al. J Orthop Sports Phys Ther 2023;53:CPG1-CPG39; Rathleff MS et al. Scand J Med Sci Sports 2015;25:e292-e300',
    read: false,
  },
  { id: 'K68', citation: 'Witvrouw E et al. Am J Sports Med 2000;28:480-489', read: false },
  { id: 'K69', citation: 'Malisoux L et al. Am J Sports Med 2016;44:2933-2940 (shoe drop)', read: false },
  {
    id: 'K70',
    citation: 'Alentorn-Geli E et al. J Orthop Sports Phys Ther 2017;47:373-390; NICE NG226 2022',
    read: false,
  },
  {
    id: 'K71',
    citation:
      'Breda SJ et al. Br J Sports Med 2021;55:501-509; Kongsgaard M et al. Scand J Med Sci Sports 2009;19:790-802',
    read: false,
  },
  { id: 'K72', citation: 'Goom TSH et al. J Orthop Sports Phys Ther 2016;46:483-493', read: false },
  { id: 'K73', citation: 'Esculier JF et al. J Foot Ankle Res 2015;8:42', read: false },
  { id: 'K74', citation: 'Relph N et al. Cochrane Database Syst Rev 2022;8:CD013368 (results)', read: false },
  { id: 'K75', citation: 'Buist I et al. Am J Sports Med 2008;36:33-39', read: false },
  {
    id: 'K76',
    citation:
      'Dubois B, Esculier JF. Br J Sports Med 2020;54:72-73; Bleakley CM et al. Br J Sports Med 2012;46:220-221',
    read: false,
  },
  { id: 'K77', citation: 'Taddei UT et al. Am J Sports Med 2020;48:3610-3619', read: false },
  {
    id: 'RS1',
    citation: 'University of Delaware running progression, table 4',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6693858/table/T4',
  },
  {
    id: 'RS2',
    citation: 'Soreness and effusion guidelines, table 5 (after Adams et al., White et al.)',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6044585/table/T5',
  },
  {
    id: 'RS3',
    citation: 'Telehealth gait trial protocol in soldiers, table 1',
    read: true,
    address: 'https://trialsjournal.biomedcentral.com/articles/10.1186/s13063-023-07502-x/tables/1',
  },
  {
    id: 'RS4',
    citation: 'Return to Run Progression, Dr Nwachukwu',
    read: true,
    address: 'https://manhattansportsdoc.com/return-to-run-progression-rehab-protocol-physical-therapy-pt',
  },
  {
    id: 'RS5',
    citation: 'Track levels and rest rules, clinic copy',
    read: true,
    address: 'https://orthopedicsri.com/2015622spring-is-here-hopefully',
  },
  { id: 'RS6', citation: 'Soreness types handout', read: true },
  {
    id: 'RS7',
    citation: 'OSU Walk:Jog program; Ohio State protocol summary',
    read: true,
    address: 'https://jpptfitness.com/blog/running-edition-using-the-ohio-state-protocol-to-guide-mileage-increase',
  },
  { id: 'RS8', citation: 'Functional return-to-run progression (Cole; Cannon)', read: true },
  { id: 'RS9', citation: 'University of Toledo return to running', read: true },
  {
    id: 'RS10',
    citation: 'A return to running program, 19 stages',
    read: true,
    address: 'https://sydneyphysioclinic.com.au/injury-rehabilitation/a-return-to-running-program',
  },
  {
    id: 'RS11',
    citation: 'TREK education: runners with patellofemoral pain',
    read: true,
    address: 'https://patellofemoral.trekeducation.org/runners',
  },
  {
    id: 'RS12',
    citation: 'Summary of Esculier RCT (BJSM 2018); Esculier et al. J Athl Train 2020',
    read: true,
    address: 'https://sportsmedres.org/2018/05/education-is-key-to-addressing-runners.html',
  },
  {
    id: 'RS13',
    citation: 'The pain-monitoring model (web copy)',
    read: true,
    address: 'https://bim.physio/the-pain-monitoring-model',
  },
  {
    id: 'RS14',
    citation: 'Pain-monitoring model advice',
    read: true,
    address: 'https://evidenceforexercise.com/topic/l3-how-to-prescribe-them-part-2',
  },
  { id: 'RS15', citation: 'Silbernagel and Crossley 2015, first page', read: true },
  {
    id: 'RS16',
    citation: 'Rambaud et al. BJSM 2018, abstract',
    read: true,
    address: 'https://bjsm.bmj.com/content/52/22/1437.abstract',
  },
  {
    id: 'RS17',
    citation: 'Citation statement on Rambaud (hop LSI 85 %)',
    read: true,
    address: 'https://scite.ai/reports/criteria-for-return-to-running-3newj6J',
  },
  {
    id: 'RS18',
    citation: 'Pairot de Fontenay et al. J Athl Train 2022',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9387380',
  },
  {
    id: 'RS19',
    citation: 'George, Sheerin, Reid. Sports Med 2024',
    read: true,
    address: 'https://ouci.dntb.gov.ua/en/works/9JxkMLN4',
  },
  {
    id: 'RS20',
    citation: 'Bone stress injuries in runners, readiness list',
    read: true,
    address: 'https://achievepodiatry.com.au/uncategorized/bone-stress-injuries-in-runners-with-next-gen-physio',
  },
  {
    id: 'RS21',
    citation: 'Key recommendations, returning to running postnatally, table 1; 2019 guideline',
    read: true,
    address: 'https://researchgate.net/publication/335928424',
  },
  {
    id: 'RS22',
    citation: 'Load and impact tests listed',
    read: true,
    address: 'https://iamprioritypt.com/blog/2019/9/30/returning-to-running-part-6',
  },
  {
    id: 'RS23',
    citation: 'Delphi on readiness after childbirth, BJSM 2024;58:299',
    read: true,
    address: 'https://figshare.cardiffmet.ac.uk',
  },
  {
    id: 'RS24',
    citation: 'Delphi on designing the program, BJSM 2024;58:183',
    read: true,
    address: 'https://repository.rudn.ru/en/records/article/record/163494',
  },
  { id: 'RS25', citation: 'Time to recovery in 254 injured novice runners', read: true },
  {
    id: 'RS26',
    citation: 'TREK education: how much pain is OK',
    read: true,
    address: 'https://mykneecap.trekeducation.org/understanding-knee-cap-pain/much-pain-ok',
  },
  {
    id: 'RS27',
    citation: 'Green et al. Sports Med Open 2022, table 4',
    read: true,
    address: 'https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-021-00364-0/tables/4',
  },
  {
    id: 'RS28',
    citation: 'Hoenig et al. BJSM 2023;57:427',
    read: true,
    address: 'https://bjsm.bmj.com/content/57/7/427.full',
  },
  { id: 'RS29', citation: 'Hoenig et al. AJSM 2022;50:834', read: true, address: 'https://fis.uke.de' },
  {
    id: 'RS30',
    citation: 'Summary of Rambaud, non-negotiable criteria',
    read: true,
    address:
      'https://physioblogandreasbjerregaard.com/2018/05/02/criteria-for-return-for-running-after-anterior-cruciate-ligament-reconstruction-a-scoping-review',
  },
  { id: 'RS31', citation: 'Missed runs', read: true, address: 'https://runawayfromzombies.com/2017/01/04/missed-runs' },
  {
    id: 'RS32',
    citation: 'What do I do if I have to miss a session',
    read: true,
    address: 'https://sportmedbc.com/article/what-do-i-do-if-i-have-to-miss-a-session',
  },
  {
    id: 'RS33',
    citation: 'Frandsen et al. BJSM 2025;59:1203-1210, abstract (PMID 40623829)',
    read: true,
    address: 'https://physiohub.io',
  },
  {
    id: 'RS34',
    citation: 'Nielsen et al. JOSPT 2014',
    read: true,
    address: 'https://vbn.aau.dk/da/publications/excessive-progression-in-weekly-running-distance-and-risk-of-runn',
  },
  {
    id: 'RS35',
    citation: 'Williams et al. EWMA letter, BJSM 2017;51:209',
    read: true,
    address: 'https://bjsm.bmj.com/content/51/3/209',
  },
  {
    id: 'RS36',
    citation: 'EWMA tool notes',
    read: true,
    address: 'https://hareshsuppiah.github.io/tools/ewma-load.html',
  },
  {
    id: 'RS37',
    citation: 'Monotony and strain pages',
    read: true,
    address: 'https://calculatorhub.com/tools/training-monotony-calculator',
  },
  {
    id: 'RS38',
    citation: 'How do I know when to replace my running shoes (The Conversation)',
    read: true,
    address: 'https://eveningreport.nz/2024/10/03/how-do-i-know-when-its-time-to-replace-my-running-shoes-238997',
  },
  {
    id: 'RS39',
    citation: 'Malisoux et al. 2015',
    read: true,
    address:
      'https://researchportal.lih.lu/en/publications/can-parallel-use-of-different-running-shoes-decrease-running-rela',
  },
  {
    id: 'RS40',
    citation: 'Comment quoting the 1-10 % band',
    read: true,
    address: 'https://runalytics.substack.com/p/new-paradigm-for-monitoring-load',
  },
  {
    id: 'RS41',
    citation: 'News page with errors',
    read: true,
    address: 'https://runninglookout.com/news/garmin-runsafe-injury-study-may-2026-bjsm',
  },
  {
    id: 'RS42',
    citation: 'Clinic post with errors',
    read: true,
    address: 'https://findhealthclinics.com/ZA/Sandton/160115730694477/Sunninghill-Physiotherapy',
  },
  { id: 'RS43', citation: 'Buist et al. AJSM 2008', read: true, address: 'https://pubmed.ncbi.nlm.nih.gov/17940147' },
  { id: 'RS44', citation: 'Impellizzeri et al. Sports Med 2020', read: true },
  {
    id: 'RS45',
    citation: 'Wu et al. Sports Med 2024',
    read: true,
    address: 'https://link.springer.com/article/10.1007/s40279-024-01993-7',
  },
  {
    id: 'RS46',
    citation: 'Eccentric calf program, table A2',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6356409/table/nutrients-11-00076-t0A2',
  },
  { id: 'RS47', citation: 'Heavy slow resistance graphic (Beyer 2015)', read: true },
  {
    id: 'RS48',
    citation: 'Beyer trial summary with weekly minutes',
    read: true,
    address: 'https://alpineptandperformance.com/post/how-to-get-rid-of-achilles-pain',
  },
  {
    id: 'RS49',
    citation: 'Rathleff dose',
    read: true,
    address: 'https://aevumhealth.com.au/blog-1/2019/5/26/plantar-fasciitis-latest-research',
  },
  {
    id: 'RS50',
    citation: 'Rathleff 2015 entry',
    read: true,
    address: 'https://painscience.com/biblio/strengthening-helps-plantar-fasciitis.html',
  },
  {
    id: 'RS51',
    citation: 'High-load variant 5-3-5 daily',
    read: true,
    address: 'https://aptei.ca/library-article/high-load-strength-training-hlst-for-heel-pain',
  },
  {
    id: 'RS52',
    citation: 'Piva et al. J Rehabil Med 2009',
    read: true,
    address: 'https://medicaljournals.se/jrm/content/html/10.2340/16501977-0295',
  },
  {
    id: 'RS53',
    citation: 'Salaffi et al. Eur J Pain 2004',
    read: true,
    address: 'https://researchgate.net/publication/8499664',
  },
  { id: 'RS54', citation: 'NPRS instrument page (RehabMeasures copy)', read: true },
  {
    id: 'RS55',
    citation: 'Abbott and Schmitt JOSPT 2014',
    read: true,
    address:
      'https://integrative-archives.com/2014/04/minimum-important-differences-for-the-patient-specific-functional-scale-4-region-specific-outcome-measures-and-the-numeric-pain-rating-scale',
  },
  {
    id: 'RS56',
    citation: 'New Zealand ACC FHIR guide, third-party notices',
    read: true,
    address: 'https://build.fhir.org/ig/acc-fhir-publisher/icp/third-party.html',
  },
  {
    id: 'RS57',
    citation: 'ePROVIDE KOOS page, older copy',
    read: true,
    address: 'https://eprovide.mapi-trust.org/instruments/knee-injury-and-osteoarthritis-outcome-score',
  },
  { id: 'RS58', citation: 'Crossley et al. KOOS-PF, BJSM 2018;52:1130, abstract', read: true },
  {
    id: 'RS59',
    citation: 'Greek KOOS-PF',
    read: true,
    address: 'https://sciety.org/articles/activity/10.20944/preprints202412.1200.v1',
  },
  {
    id: 'RS60',
    citation: 'Binkley et al. Phys Ther 1999, abstract',
    read: true,
    address: 'https://ptjournal.apta.org/content/79/4/371.short',
  },
  { id: 'RS61', citation: 'LEFS instrument page (RehabMeasures copy)', read: true },
  { id: 'RS62', citation: 'Hernandez-Sanchez et al. BJSM 2014;48:453', read: true },
  { id: 'RS63', citation: 'Wageck et al. JOSPT 2013, VISA-P Brazil', read: true },
  {
    id: 'RS64',
    citation: 'VISA-P Japanese',
    read: true,
    address: 'https://bmcsportsscimedrehabil.biomedcentral.com/articles/10.1186/s13102-023-00615-5',
  },
  { id: 'RS65', citation: 'VISA-P page', read: true, address: 'https://patient-watch.com/forms/visa-p' },
  {
    id: 'RS66',
    citation: 'Report on Lagas et al. JOSPT 2021',
    read: true,
    address: 'https://ryortho.com/breaking/whats-clinically-relevant-improvement-for-achilles-tendinopathy',
  },
  {
    id: 'RS67',
    citation: 'TENDINS-A',
    read: true,
    address: 'https://medrxiv.org/content/10.1101/2023.10.05.23296581v1.full-text',
  },
  { id: 'RS68', citation: 'Nelson et al. UWRI, JOSPT 2020', read: true, address: 'https://pubmed.gov/33115339' },
  {
    id: 'RS69',
    citation: 'UWRI development, table 5',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7060789/table/T5',
  },
  { id: 'RS70', citation: 'Clarsen et al. BJSM 2013', read: true, address: 'https://bjsm.bmj.com/content/47/8/495' },
  {
    id: 'RS71',
    citation: 'German OSTRC translation, CC BY-NC 4.0',
    read: true,
    address: 'https://bjsm.bmj.com/content/51/4/260',
  },
  {
    id: 'RS72',
    citation: 'OSTRC-H2 in a commercial app; severity scoring page',
    read: true,
    address: 'https://support.en.athletemonitoring.com/support/solutions/articles/13000050392',
  },
  { id: 'RS73', citation: 'Woby et al. Pain 2005, abstract', read: true },
  {
    id: 'RS74',
    citation: 'Dupuis et al. Clin J Pain 2023',
    read: true,
    address: 'https://ouci.dntb.gov.ua/works/leM3KDOl',
  },
  {
    id: 'RS75',
    citation: 'I-PRRS form and reading; development abstract',
    read: true,
    address: 'https://pubmed.ncbi.nlm.nih.gov/19295964',
  },
  {
    id: 'RS76',
    citation: 'Bobos et al. 2020',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7025089',
  },
  {
    id: 'RS77',
    citation: 'EuroQol IP policy',
    read: true,
    address: 'https://euroqol.org/register/quality/intellectual-property-ip-protection',
  },
  {
    id: 'RS78',
    citation: 'EuroQol digital reproduction requirements',
    read: true,
    address: 'https://euroqol.org/register/instrument-delivery/digital-reproduction-requirements',
  },
  {
    id: 'RS79',
    citation: 'EQ-5D use rules, Stockholm registers',
    read: true,
    address: 'https://qrcstockholm.se/projekt/projekt-eq-5d-forskning-och-anvandarstod/anvandning-av-eq-5d',
  },
  { id: 'RS80', citation: 'KOOS-12 presentation', read: true, address: 'https://koos.nu/koos12pres.html' },
  { id: 'RS81', citation: 'VISA-A scale', read: true, address: 'https://physio-pedia.com/VISA-A_scale' },
  {
    id: 'RS82',
    citation: 'UWRI domains',
    read: true,
    address: 'https://sportsinjurybulletin.com/measuring-readiness-for-return-to-running',
  },
  {
    id: 'RS83',
    citation: 'AKPS points',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10362729/table/undtbl2',
  },
  {
    id: 'RS84',
    citation: 'AKPS points, differing copy',
    read: true,
    address: 'https://boneandspine.com/anterior-knee-pain-scale',
  },
  { id: 'RS85', citation: 'GROC and recall, 8,955 knee patients', read: true },
  {
    id: 'RS86',
    citation: 'Bailey et al. BJSM 2020;54:326',
    read: true,
    address: 'https://bjsm.bmj.com/content/54/6/326',
  },
  {
    id: 'RS87',
    citation: 'Holden et al. Syst Rev 2014',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3923391',
  },
  {
    id: 'RS88',
    citation: 'EARS abstract',
    read: true,
    address: 'https://ehps.net/ehp/index.php/contents/article/view/1869',
  },
  { id: 'RS89', citation: 'EARS paper', read: true, address: 'https://scni.ox.ac.uk/publications/819585' },
  {
    id: 'RS90',
    citation: 'SIRAS reliability',
    read: true,
    address:
      'https://acptr.csp.org.uk/journal/article/physiotherapy-march-2007/sport-injury-rehabilitation-adherence-scale-reliable-scale',
  },
  { id: 'RS91', citation: 'SIRAS first evaluation', read: true, address: 'https://discovery.researcher.life' },
  {
    id: 'RS92',
    citation: 'Digital interventions and home exercise, 10 RCTs, 2022',
    read: true,
    address: 'https://archivesphysiotherapy.biomedcentral.com/articles/10.1186/s40945-022-00148-z',
  },
  {
    id: 'RS93',
    citation: 'App with remote support v paper (Lambert et al.)',
    read: true,
    address:
      'https://physiospot.com/research/an-app-with-remote-support-achieves-better-adherence-to-hep-than-paper-handouts-in-people-with-msk-conditions',
  },
  {
    id: 'RS94',
    citation: "PEACE and LOVE, authors' post",
    read: true,
    address: 'https://igotpro.com/soft-tissue-injuries-simply-need-peace-love',
  },
  { id: 'RS95', citation: 'RICE withdrawn by its author (two pages, 2014 and 2015)', read: true },
  {
    id: 'RS96',
    citation: 'Esculier et al. 2023, immediate effects of gait changes',
    read: true,
    address: 'https://frontiersin.org/articles/10.3389/fspor.2022.1048655/full',
  },
  {
    id: 'RS97',
    citation: 'Bramah et al. AJSM 2019',
    read: true,
    address: 'https://usir.salford.ac.uk/id/eprint/52532',
  },
  {
    id: 'RS98',
    citation: 'Esculier trial protocol (prospective strength data) and 2020 review',
    read: true,
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4702381',
  },
  {
    id: 'RS99',
    citation: 'ITB pilot RCT',
    read: true,
    address: 'https://josr-online.biomedcentral.com/articles/10.1186/s13018-020-01713-7',
  },
  {
    id: 'RS100',
    citation: 'Moen et al. 2012',
    read: true,
    address: 'https://link.springer.com/article/10.1186/1758-2555-4-12',
  },
  {
    id: 'RS101',
    citation: 'Willy, Aspetar 2023',
    read: true,
    address:
      'https://journal.aspetar.com/en/archive/volume-12-targeted-topic-rehabilitation-after-acl-injury/THE-LATEST-GUIDANCE-ON-RETURN-TO-RUN-AFTER-ACL-RECONSTRUCTION',
  },
  {
    id: 'RK1',
    citation:
      'Thomee R. A comprehensive treatment approach for patellofemoral pain syndrome in young women. Phys Ther 1997;77:1690-1703 (0-2 safe, 2-5 acceptable, 5-10 high risk).',
    read: false,
  },
  {
    id: 'RK2',
    citation:
      'Silbernagel KG, Thomee R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 2007;35:897-906.',
    read: false,
  },
  {
    id: 'RK3',
    citation:
      'Silbernagel KG, Crossley KM. A proposed return-to-sport program for patients with midportion Achilles tendinopathy. JOSPT 2015;45:876-886.',
    read: false,
  },
  {
    id: 'RK4',
    citation:
      'Wellsandt E, Failla MJ, Snyder-Mackler L. Limb symmetry indexes can overestimate knee function after ACL injury. JOSPT 2017;47:334-338.',
    read: false,
  },
  {
    id: 'RK5',
    citation:
      'Fredericson M, Bergman AG, Hoffman KL, Dillingham MS. Tibial stress reaction in runners: MRI grading. Am J Sports Med 1995;23:472-481.',
    read: false,
  },
  {
    id: 'RK6',
    citation:
      'Breda SJ et al. Progressive tendon-loading exercise therapy in patellar tendinopathy. BJSM 2021;55:501-509 (stage details from the supplement).',
    read: false,
  },
  { id: 'RK7', citation: 'Farrar JT et al. Pain 2001;94:149-158 (2 points, 30 %).', read: false },
  {
    id: 'RK8',
    citation:
      'Stratford P, Gill C, Westaway M, Binkley J. Assessing disability and change on individual patients. Physiother Can 1995;47:258-263.',
    read: false,
  },
  { id: 'RK9', citation: 'Crossley KM et al. Arch Phys Med Rehabil 2004;85:815-822.', read: false },
  {
    id: 'RK10',
    citation:
      'Watson CJ et al. Reliability and responsiveness of the LEFS and the AKPS in patients with anterior knee pain. JOSPT 2005;35:136-146.',
    read: false,
  },
  {
    id: 'RK11',
    citation: 'Roos EM, Lohmander LS. KOOS: from joint injury to osteoarthritis. Health Qual Life Outcomes 2003;1:64.',
    read: false,
  },
  {
    id: 'RK12',
    citation: 'Binkley JM et al. LEFS, Phys Ther 1999;79:371-383; copyright line as printed on common forms.',
    read: false,
  },
  {
    id: 'RK13',
    citation:
      'Robinson JM et al. VISA-A, BJSM 2001;35:335-341; Visentini PJ et al. VISA-P, J Sci Med Sport 1998;1:22-28 (question 8 points).',
    read: false,
  },
  {
    id: 'RK14',
    citation:
      'Clarsen B et al. Improved reporting of overuse injuries and health problems in sport: an update of the OSTRC questionnaires. BJSM 2020;54:390-396.',
    read: false,
  },
  {
    id: 'RK15',
    citation:
      'Michie S et al. Behaviour change technique taxonomy v1. Ann Behav Med 2013;46:81-95; Jack K et al. Barriers to treatment adherence in physiotherapy outpatient clinics. Man Ther 2010;15:220-228.',
    read: false,
  },
  {
    id: 'RK16',
    citation:
      'Rio E et al. BJSM 2015;49:1277-1283 (first report); Clifford C et al. BMJ Open Sport Exerc Med 2020 (later review, mixed).',
    read: false,
  },
];
