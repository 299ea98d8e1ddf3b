const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words worth putting right when a letter slipped: long, and far from other English words. */
export const targets: ReadonlySet<string> = new Set(
  listed(`
  yesterday tomorrow tonight morning afternoon evening weekend monday tuesday wednesday thursday
  friday saturday sunday session intervals interval threshold recovery recover fartlek progression
  marathon parkrun hamstring hamstrings achilles shoulder stomach stressed stressful motivation
  motivated unmotivated soreness fatigue fatigued exhausted exhausting knackered shattered headache
  palpitations diarrhoea temperature dizzy fainted fainting collapsed breathless breathing swollen
  swelling calves ankle nauseous nausea vomiting vomited coughing antibiotics infection
  kilometres kilometre minutes training workout strength mobility stretching hydration hydrate
  electrolytes carbohydrates breakfast protein schedule physio shivery shivering feverish niggle
  twinge terrible horrible rubbish restless broken slept sleeping instead should shouldn't easy
  unconscious suicidal concussion concussed slurred drooping pressure tightness fluttering
  racing pounding heavy tired tiredness plantar fascia groin tendon shins glutes quads`),
);

/** Everyday English and runners' English: not misspelt, whatever it resembles. */
export const common: ReadonlySet<string> = new Set(
  listed(`
  a able about above abs absolute absolutely ache aches aching achy across act active activity actual actually add added adding
  advice advise aerobic afraid after again against age ages ago ahead air alarm alcohol alive all almost alone along already alright also although always am amazing amount an
  and angry animal annoyed annoying another answer anxious any anybody anymore anyone anything anyway app appetite apple appointment april are area arm arms around arse as ask asked asking
  asleep ass at ate athlete august aunt available average avoid awake away awesome awful awfully baby back bad badly bag bail bailed ball band banged banana bang bank bar base bath battered be
  beach bean beans bear beast beat beaten beats became because bed beds been beer beers before began begin being believe bell below bend benefit best bet better between beyond big bigger
  bike biked biking birthday bit bitten black blah bleed bleeding bless blister blisters block blocked blood bloody blue blues boat body bone bones bonk bonked book booked bored boring born boss both bother
  bottle bottom bounce bouncy box boy brain bread break breaks breath breathe bring bro broke brother brought brown bruise brunch bucket bug build bum bunch burn burned burning burnt bus bush
  business busy but butt buy buzzing by bye cafe caffeine cake call called calm came can cancel cap car carb carbon carbs care careful carried carry case cat catch catching caught cause
  certain chair challenge chance change changed cheap check checked cheek cheers chest chesty chicken child children chill chilled chills chilly chin chips chocolate choice choose christmas chuck church class clean clear
  clearly climb clock close closed clothes cloud club coach coffee cold colds come comes comfy coming company compare compared complete completed completely compression computer condition confused
  contact control cook cooked cooking cool cooldown core corner correct cost couch cough could couldn't count country couple course court cover covered covid crack cramp cramps crap crappy crash crazy
  cream creaky crew crook cross crossed cruise cry crying cup current curious cut cuts cycle cycled cycling dad daily damage damn dance dark data date daughter day days dead deadline deal dear death
  decent decide decided deep definitely delay delete deload depends depressed depression despite detail diary did didn't die died diet difference different difficult dinner direction dirty dirty disaster distance do
  dodgy doctor does doesn't dog doing dog's doms don't done door doubt down downhill drag drained draining dream dreams dress drink drinking drinks drive driven driving drop dropped drove drunk dry dude due
  dull dumb during dust duty dying each ear ear earlier early ears earth ease eased easier easiest easily east eat eaten eating effort efforts eh eight either elbow elephant eleven elliptical else email emotional
  empty end ended ending ends energised energized energy english enjoy enjoyed enjoying enough enter entire equal er erg especially etc even evenings event ever every everybody everyone everything exact
  exactly exam exams example except excited excuse exercise expect expected extra extreme extremely eye eyes face fact failed fair fairly faint fall fallen falling family fan fancy far fast faster fasted fat father
  fault fave favourite feb february fed feed feel feeling feels feet fell felt few field fifteen fifth fifty fight figure fill film final finally find fine finger finish finished finishing fire first
  fit fitness fitter fitting five fix fixed flare flat flight floor flow flu fluid fly foam fog follow follow-up followed following food foot football footy for force forced forehead forget forgot
  form forty forward found four fourth fox free freezing fresh freshen fried friend friends from front fuck fucked fucking fuel fuelled fuelling full fully fun funny further future gain gained gains game
  garmin gas gassed gave gear gel gels general gentle gently get gets getting girl girlfriend give given gives giving glad glass go goal goals god goes going gone good goodbye goodnight got
  grab grand great green grey grind groggy gross ground group grumpy guess gut gutted guts guy guys gym ha habit had hadn't hair half halfway hand hands handle hang hanging hangover hungover happen happened happens happy hard harder
  hardest hardly has hasn't hat hate have haven't having hay hayfever he head heal healed health healthy hear heard heart heat heavily heel heels held hell hello help helped helpful helps her here hero
  hey hi high higher highest hike hiked hill hills hilly him hip hips his history hit hits hitting hobble hobbling hold holiday home honest honestly hope hopefully hoping horrendous hospital hot hotel hour
  hours house how however hubby huge human hundred hungry hurt hurting hurts husband i ibuprofen ice idea ideas if ill illness imagine important impossible improve improved improving in inch include including
  increase indeed indoor injured injuries injury inside insomnia instead interested into irritable irritated is isn't issue issues it itchy its itself jab jacked jan january jelly jet jog jogged jogging job join joint joke journey joy judge juice july jump jumped june just
  keen keep keeping keeps kept kick kicked kicking kid kiddo kids kill killed killer killing kilo kind kinda king kip kit kitchen knackered knee knees knew knock knocked know knowing known lab lack ladder lady lag laid
  lame large last lasted late lately later laugh lay lazy lead leading leaf leak learn least leave leaving led left leg legs legend less lesson let lethargic letting level levels library lie life lift lifted
  lifting light lighter lightheaded like liked likely likes limit limp limped limping line lip list listen little live lived lively liver living load loaded loads local log logged loll lol lonely long longer longest look
  looked looking looks loose loosen lord lose losing loss lost lot lots loud love loved lovely low lower lowest luck lucky lump lunch lung lungs lurgy lying machine mad made magic magnesium main major make makes making male
  man manage managed many map march mark massage massive master masters mat match mate mates matter max may maybe me meal meals mean means meant measure meat medal medical medicine meditation medium meet meeting meh
  member memory men mental mentally menu mention mess message messed met metre metres mid middle midday midnight might migraine mild mile mileage miler miles milk million mind mindset mine minor minute minging miserable
  miss missed missing mistake mix mixed moderate moment mojo money month monthly months mood moods moody moon more mornings most mostly mother motion mouth move moved movie moving much muck mum mom murder muscle muscles music
  must my myself nail name nap napped napping naps nasty natural nature near nearly neck need needed needing needs negative neither nerve nerves nervous never nerve new news next nice nicely niggles niggly night nightmare
  nights nine nip no nobody noise none noon nor normal normally north nose not note nothing notice noticed november now nowhere number numbers numb nurse nutrition oats october odd of off offer office often oh oil ok old
  on once one ones only oops open opinion option options or orange order original other others otherwise ouch our ours out outdoor outside over overall overdone overdoing overtired overtrained overtraining overslept own
  pace paced paces pacing pack page paid pain painful pains paint pair pairs pal pants paper paracetamol parent parents park part particularly partner parts party pass passed past pasta path patience pause pay pb pbs peak
  pee peloton pelvis people pepper per percent perfect perfectly perform performance perhaps period person personal phone physical physically pick picked pie piece pilates pill pillow pint pints pizza place plan planned planning plans plant
  plate play played playing please pleased plenty plus pm pocket point points poles pool pooped poor poorly pop popped popping position positive possible possibly post potato power powering practice prefer pregnant prepare preparing prep present
  press pressed pretty prevent previous price print private pro probably problem problems process proper properly proud prove pull pulled pulling pulse pump pumped push pushed pushing put puts putting quality quarter
  queasy question questions quick quicker quickest quickly quiet quit quite race raced races racing radio rain raining raise ran range ranked rapid rate rather rating raw ray reach reached read reading ready real realise realised reason reasons
  recent recently recommend record recorded red reduce reduced refuel regular related relax relaxed relaxing relay relief rely remember remind remove removed rep repeat repeats replace reply report reps rest rested resting restless
  result results return reverse review ribs rice rid ride rides riding right ring ripped rise rising risk river road roads rode roll rolled roller rolling room rooted rope rough roughly round route routine row rowed rower rowing rucked rude ruin ruined
  rule rules run runner runners running runny runs rush rushed rusty sad safe safer safely said saint salad salt same sandwich sat sauna save saved saw say saying says scale scared scary school score scrap scrapped screen sea
  second seconds see seem seemed seems seen self send sense sent separate september serious seriously serve set sets settle settled seven several severe sex shake shakes shakeout shaky shape share sharp sharper she sheep sheet shift shifts
  shin shiny ship shit shirt shiver shock shoe shoes shoot shop short shorter shorten shorts shot shots should shoulders show shower showing shown shut sick sickness side sides sign silly similar simple simply since sing single sinus sister
  sit site sits sitting situation six sixteen sixty size skin skip skipped skipping skips sky slack sleepy sleepless slept slice slight slightly slip slipped slog slow slowed slower slowly slug sluggish small smart smash smashed smell smile smoke
  smooth snack snacks snapped sneeze sneezing sniffles snoring snot snotty snow so soccer social sock socks sofa soft sold sole solid some somebody somehow someone something sometimes somewhere son soon sorry sort sorted sound sounds
  soup south space spare speak special specific speed speedwork spent spike spin spinning spine spirit spite split sport sports spot spots spread spring springy sprint sprints squad squat squats stable stage stair stairs stand standing star start started
  starting starts starve starved starving state stay stayed steady steak step steps stick sticking sticky stiff stiffer stiffness still stitch stoked stomach stood stop stopped stops store storm story straight strain strained strange strava street stretch
  stretched stretches stress stresses strict stride strides strike strip strong stronger struggle struggled struggling stubbed stuck student study stuff stuffed stuffy stupid style sub such sucked sucks sudden suddenly suffer suffered suffering sugar suggest suggested
  suggestion suggestions summer sun super supper support suppose supposed sure surf surgery surprise surprised swam swap swapped sweat sweating sweats sweaty sweet swim swimming switch switched table tablet tad take taken takes taking talk talking tall taper tapering tap tape tea
  teach team tear tears teeth tell ten tend tender tendon tennis tense tension term terms test tested testing text than thank thanks that the their them then there these they thigh thighs thing things think thinking third thirsty thirty
  this those though thought thoughts thousand three threw throat through throw throwing thumb ticket tidy tight tighten tighter till time times tiny tip tips tire tires tiring to toast toasted toddler toe toenail toes together toilet told toll tomato tone tongue too took tool
  tooth top torn toss tossed tossing total totally touch touched tough tougher tour toward towards town track trail trails train trained trainer trainers trash trashed travel travelled travelling treadmill treat treatment tree trial tricky tried trip tripped trouble true
  trust truth try trying tummy tunnel turn turned turbo turns twelve twenty twice twinges twist twisted two type typical ugh ultra ultras uncle under underneath understand understood undo unfit unless until unusual unwell up update updated upper uphill upset upright
  upstairs us use used useful useless user uses usual usually vacation van vest very via view virus visit vitamin voice volume vo wait waiting wake wakes waking walk walked walking wall want wanted wanting wants war warm warmed warmer warming warmup was wash wasn't
  waste wasted watch watched watching water wave way ways weak weaker weakness wear wearing weather wedding week weeks weight weights weird welcome well went were west wet what whatever wheat wheel wheeze wheezing wheezy when whenever where whether which while whilst whiskey white who
  whole why wide wife wild will willing win wind window windy wine winter wiped wired wise wish with within without woke woken wolf woman women won won't wonder wondering wood word words wore work worked working works world worn worried worry
  worse worst worth worthwhile would wouldn't wow wrap wreck wrecked wrist write writing written wrong wrote yawn yeah year years yellow yes yet yoga yoghurt you young your yours yourself zero zone zonked zombie
  jogs coached couched tights legging leggings teeth lunges squatted hr hrv rhr hrs min mins sec secs km mi rpe bpm doms lol haha hahaha tbh btw asap omg ffs wtf gp nsaids pr cooper dogs cats phones shite
  tester restful sharpish tighten tracks trackie shifting sessions niggling nighttime stomachs headaches fevers marathons parkruns hamstrings ankles achilles's thresholds mondays tuesdays wednesdays thursdays fridays saturdays sundays
  threshold's workouts trainings stiches strapped stretcher heaven heave leave weave eases easing eater eaters fainter feinted quits quids chesty chested cheat chess crest quest groan groin tendons tenders shine shins
  morningsish workmate worrying mourning warning meaning cleaning leaning burning turning earning evenly seasoned reasoned session's possession fraction function mention fashion passion mission`),
);
