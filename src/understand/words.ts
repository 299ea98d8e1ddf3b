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

/** Runners' and everyday words the dictionary has not, or writes with a capital. */
export const runners: ReadonlySet<string> = new Set(
  listed(`
  acclimatise acclimatize achilles's adductor adductors alright although anaerobic april aqi
  arnica asap august aunt avg aye baltic banjaxed banner barcode bday beachy beetroot biked
  bloomin bodypump bonking bonks boston bouldering bpm brekkie brekky brown btw bunged burpees bye
  camogie captain carb carbo carboload cbd cheers chiro christmas chuck chuffed cola come cooldown
  cooldowns cooper correction couched couldn't county coursework covid craic cruisy cya cyclocross
  dad daisy deadlift deadlifts deload didn't doesn't dog's doms don't east eighty elev energised
  english er ergometer erm evening's excuse fartleks fasted feb february feinted ferritin ffs
  fifteen finishers flexors flippin flippy follow-up footy forty fox fridays frosty ftp gale
  garmin gday gels general gimme glycogen gm gn god goodbye goodnight gp grey hadn't haha hahaha
  hail hammies hammy hampering hamstrings hasn't haven't hayfever heatwave heave hehe hello hey
  heya hi hilly hiya hopefully how howdy however hr hrs hrv hullo i insoles isn't isotonic itb
  itbs jan january jetlag jetlagged july june kayaking kenyan kettlebell kettlebells kip legging
  let lie-in listen lmao lol london lord lunges lurgy luteal macrocycle major mark marshal maurten
  max maybe meh melatonin mesocycle metatarsal microcycle miler min minging miss mom mona mondays
  morningsish mri mtb mum nay negative-split netball niggles niggling niggly nightshift nite no
  nobody north november nsaids nurofen october oh ok okay omg oncall oops osteo otherwise ouch
  overreached overtrained overtraining pacer pacers padel paracetamol parkruns pb pbs pcr peaky
  peloton pencilled perhaps perimenopause periodisation physios physiotherapist pilates piriformis
  playlist plus plyo plyos pms polarised pop pr preload press-ups prosecco puggled quids ray rhr
  rofl ropey rota rower rpe rucked rusty sacrum saint saturdays seafront september session's
  shakeout sharpish shiftwork shin shut singlet sinusitis sixteen sixty sniffly south spectate
  spectating speedwork spike sprinted squatted start-line stiches stitch strava strider sundays
  sup supercompensation ta tailwalker taperitis tbh tempoish tendinitis tendinopathy tendonitis
  thank thanks they're thirty threshold's thresholds thurs thursdays timezone tonsilitis
  tonsillitis towpath trackie training's trainings tss ttyl tuesdays turbo twelve twenty twinges
  ugh ultra ultramarathon ultras uncle underfuelled unfortunately van vdot vo wabbit warmup
  warmups wasn't wattbike watts wednesdays well west what where why won't workmate wouldn't wow
  wtf x-ray xray xx yasso yay yeah yes yo zumba zwift`),
);
