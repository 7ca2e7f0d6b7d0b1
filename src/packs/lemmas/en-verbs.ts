/** English verbs that are not formed with -ed: `infinitive past participle …`, with what else of them is written. */
export const IRREGULAR = `
  arise arose arisen | awake awoke awoken | bear bore borne born | beat beat beaten | become became become |
  begin began begun | bend bent | bet bet | bid bid | bind bound | bite bit bitten | bleed bled | blow blew blown |
  break broke broken | breed bred | bring brought | build built | burn burned burnt | burst burst | buy bought |
  cast cast | catch caught | choose chose chosen | cling clung | come came come | cost cost | creep crept | cut cut |
  deal dealt | dig dug | dive dived dove | do did done | draw drew drawn | dream dreamed dreamt | drink drank drunk |
  drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found |
  fit fitted fit | flee fled | fling flung | fly flew flown | forbid forbade forbidden | forecast forecast forecasted |
  foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven | freeze froze frozen |
  get got gotten | give gave given | go went gone | grind ground | grow grew grown | hang hung hanged | have had |
  hear heard | hide hid hidden | hit hit | hold held | hurt hurt | input input inputted | keep kept |
  kneel knelt kneeled | know knew known | lay laid | lead led | lean leaned leant | leap leaped leapt |
  learn learned learnt | leave left | lend lent | let let | lie lied lay lain | light lit lighted | lose lost |
  make made | mean meant | meet met | mislead misled | misread misread | mistake mistook mistaken |
  misunderstand misunderstood | mow mowed mown | offset offset | overcome overcame overcome | overdo overdid overdone |
  overhear overheard | override overrode overridden | oversee oversaw overseen | overtake overtook overtaken |
  pay paid | prove proved proven | put put | quit quit quitted | read read | redo redid redone | repay repaid |
  resell resold | resend resent | reset reset | rethink rethought | rewrite rewrote rewritten | rid rid |
  ride rode ridden | ring rang rung | rise rose risen | run ran run | say said | see saw seen | seek sought |
  sell sold | send sent | set set | sew sewed sewn | shake shook shaken | shed shed | shine shone shined |
  shit shit shat | shoot shot | show showed shown | shrink shrank shrunk | shut shut | sing sang sung |
  sink sank sunk | sit sat | sleep slept | slide slid | smell smelled smelt | sneak sneaked snuck |
  speak spoke spoken | speed sped speeded | spell spelled spelt | spend spent | spill spilled spilt | spin spun |
  spit spat spit | split split | spoil spoiled spoilt | spread spread | spring sprang sprung | stand stood |
  steal stole stolen | stick stuck | sting stung | stink stank stunk | strike struck stricken | strive strove striven |
  swear swore sworn | sweep swept | swim swam swum | swing swung | take took taken | teach taught | tear tore torn |
  tell told | think thought | throw threw thrown | troubleshoot troubleshot | undercut undercut |
  undergo underwent undergone | understand understood | undertake undertook undertaken | undo undid undone |
  uphold upheld | upset upset | wake woke woken | wear wore worn | weave wove woven | weep wept | wet wet wetted |
  win won | wind wound | withdraw withdrew withdrawn | withhold withheld | write wrote written`;

/** Too irregular even for that; what has no infinitive goes by its first form. */
export const WHOLE: readonly string[] = [
  'be am is are was were being been',
  'can could',
  'will would',
  'shall should',
  'may might',
  'must',
  'ought',
];

/** Regular verbs that double their last letter though its syllable is not the only one; -l does in Britain alone. */
export const DOUBLING = `admit allot begin commit compel concur confer control debug defer deter disbar emit
  equip excel expel forbid forget format handicap incur infer input kidnap
  occur offset omit overlap patrol permit prefer program propel rebut recur refer refuel regret remit repel reset submit
  transfer undercut unplug unwrap upset zigzag`;

/** Verbs, so that a noun in braces is told from them. */
export const REGULAR = `
  abandon abide abolish abort abound absolve absorb accelerate accept acclimate accommodate accompany accomplish
  accost account accrue accuse accustom ache achieve acknowledge acquire activate adapt add adjourn adjust administer
  admit adopt adorn advance advertise advise affect affix afford age aggravate agonize agree alarm align allege allot
  allow allude alter amalgamate amaze amuse analyse animate announce annoy annul anticipate apologise apologize appeal
  appear appease apply appoint appraise appreciate approach approve archive argue arm arouse arrange arrest arrive
  aspire assail assemble assert assess assign assist associate assume assure astonish astound attach attain attest
  attract augment authorise authorize automate avert avoid await award baffle bake balance base batter battle beg
  behave believe belittle belong bequeath betray bewilder bias bill bitch blast bless bloat boat boggle boil bomb
  bombard book boom borrow bother bounce brake brand breathe brighten broaden bruise brush bug bulk bully bundle
  burden bury bypass cage calculate call camp cancel captivate care careen carry carve cash cater cease celebrate
  centralize certify challenge change chant charge charm chase chat cheat check cherish chew chill chirp chop
  circumvent cite claim clap clarify classify clear click climb clone close club clutter coach coat code coerce
  coexist cohabit coincide collect collide collude colour combine combust comfort command commence comment commit
  communicate compel compensate compete compile complain complete complicate comply compose compromise conceal
  conceive concentrate concern conclude concur condemn condense condone conduct confess confide configure confirm
  conflict conform confront confuse conjure connote conquer conserve consider consist consolidate conspire constitute
  constrain construct consult consume contact contain continue contradict contrast contribute control convene converge
  convey convince cooperate cope copy correct correspond corrode cover craft crave crawl create credit cripple crumble
  crush cultivate cure curl curtail customize cycle dam damage dampen dance dare darken dash date daunt daze dazzle
  deafen debate debilitate debit debrief debug debunk decay deceive decentralize decide decimate decipher declare
  decline decode decommission decompose decorate decouple decrease decree dedicate deduct deepen defer define deform
  defraud defy degrade delay delegate delete delight delimit deliver demand demean demolish demoralize denote denounce
  deny depart depict deplore deploy deport depress derail derange derive deserve desist despise detach detail
  determine detest devastate develop devolve devote diagnose die differ dignify diminish dine disable disagree
  disappoint disarm disband disburse discard discern discipline disclaim disclose discount discourage discover discuss
  disgust dishearten dislike dislodge dismantle dismiss dispatch dispense disperse displace displease dispose disprove
  dispute disrespect disrupt dissent dissolve dissuade distill distinguish distort distract distress disturb diverge
  divert divest divulge dole double doubt download drain dribble drift drop drown dump dwell dwindle earmark earn
  edify edit educate elapse elect electrify elude email embark embarrass embody embrace emerge emphasize empower
  enable enact enchant encircle enclose encourage encroach encrypt encumber end endanger endorse endow endure energize
  enforce engage engender engineer engrave enhance enjoy enlarge enlist enliven enquire enrich enroll ensure enter
  entice entrench entrust envelop envisage envision equip erase erupt escalate escape eschew establish etch evaluate
  evoke evolve exaggerate exalt examine exasperate exceed exchange excite exclaim exclude excuse exercise exert exhale
  exhaust exhilarate exist exit expand expect expedite expel experience expire explain explode exploit explore expose
  extend extinguish exude fade fail fake falter fascinate fasten fatten fear fetch figure fill film finance finish fix
  fizzle flatten flatter flavor flavour flirt float flood flow flower fluster fob focus follow force forewarn forfeit
  forge fork format forward fracture fragment frame freshen frighten frost frustrate fuck fulfill fumble fund
  fundraise furnish fuss gather generate gift giggle glare glide govern grab grant grapple grate gratify graze greet
  grieve grill grip guarantee guard guess guide hammer hamper handle happen harass harm harvest hassle hate heal
  heighten help hijack hike hinder hire honor honour hook hope horrify howl humiliate hurry hush ignore illuminate
  illustrate imagine immerse impart imply import impose impoverish impress imprison improve incite include incorporate
  increase indebt indicate indulge infect infest inflate inform infuriate infuse inhabit inhibit initiate injure
  innovate inquire insist inspect inspire install instruct insult insure integrate intend intensify interact interest
  intern interpret interrupt interview intimidate intoxicate intrigue introduce intrude inundate invade invent invert
  invest investigate invigorate invite invoice invoke involve irk irritate isolate issue jam jog join joke judge
  juggle justify juxtapose kick kill knit label lack lag land languish lease lecture lengthen lessen license lift
  lighten like limit linger liquidate list listen live liven load locate lock lodge log look loosen love lurk mail
  maintain manage manifest manufacture market marry matter measure meditate melt mend mention mess message mimic mind
  mine misplace miss mitigate mix moan model modify molest monitor motivate mount mourn move muddle multiply mumble
  mute mystify nag nail name navigate need neglect negotiate network note notice notify nurse nurture obey observe
  obsess obtain occupy occur offend offer omit open operate opine oppose oppress opt order organise organize outly
  outnumber outpace overcharge overlap overlook overpower overshadow overturn overuse overwhelm owe own pack package
  paint pamper panic paralyse park participate party pass past patch patrol perceive perform perish perplex persevere
  persist persuade pervade pester phone pick pinpoint piss plan play plead please plug plunge poison polish pollute
  position possess post postpone pour pray preach precede preclude predict prefer prepare press presuppose pretend
  prevail prevent print prioritise prioritize process proclaim procrastinate procure prod produce prohibit prolong
  promise promote pronounce propose prosper protect protrude provide provoke publish puke pull pump punish purchase
  purport pursue push puzzle qualify quench question queue quote rage rain raise rally ramble rant rate ratify rattle
  rave reach react realise realize reason reassure reboot rebuff recall receive reckon reclaim recognise recognize
  recommend reconcile record recoup recover recycle redact redefine redirect reduce refer refinance refine reflect
  refocus refract refresh refuel refund refurbish refuse register regret regroup regulate rehearse reheat reign
  reimburse reinforce reinstall reject rejoice rejoin relate relax release relieve relinquish reload rely remain
  remember remind remove render renew renounce rent repair repeat repel rephrase replace replenish reply report
  represent request require reschedule resemble resent reserve reside resign resist resolve respect respond rest
  restart restock restore restrain restrict restructure resurface retire retrieve retry return revamp reveal revel
  revere revert review revisit revitalise revitalize revive revoke revolve reward ripen roam roar roof rot rush sadden
  satisfy saturate save scan scare scatter scavenge schedule scold scorch score scratch scream screech screen screw
  seal seat seem select sentence settle sever share sharpen shatter ship shock shop shorten shout shove shrug shun
  sign signal simplify simulate skate skateboard skip skyrocket slam slow smile smuggle snatch sniff snowboard snuggle
  soak soar solicit solve soothe sort spam spare sparkle specialize specify spice spot stab stage stagger stain stall
  stare start startle starve state stay stiffen stifle stimulate stir stop store straighten strangle strengthen stress
  strip struggle stuff stump stun submerge submit subside subsidize subtract subvert succeed suck suffer suffice
  suggest summarise summon supply support suppose suppress surf surge surmount surpass surprise surround survey
  survive suspect suspend sustain swallow sweeten swell switch tack tackle tailor talk tamper tan tantalize target
  task taste tax tease tempt terrify test thank threaten thrill thrive thwart tick ticket tighten tire touch toughen
  track trade traffick train transact transfer transform transport trap trash travel treat tremble trick trim trouble
  trust try tuck tumble turn twist type unblock uncover undervalue unfold unite unleash unlock unpack unplug unravel
  unsettle unsubscribe unveil update upgrade uplift upload use validate vanish vary verify view visit visualize
  volunteer vote wait waive walk wander want warn warp warrant waste watch weaken weather weigh welcome whack whine
  whisper widen wipe wish witness wonder work worry worsen wrap wrinkle yell yield zip zoom`;
