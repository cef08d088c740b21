/** Base forms that begin an instruction and are seldom anything else. */
export const englishVerbs: readonly string[] = `
abort absorb abstain accelerate accept accommodate accompany accomplish acknowledge activate adapt add adhere
adjust adopt advance advise aim align allow alter amend amplify analyse analyze animate annotate
anonymize anticipate apologize append apply appreciate approve arrange articulate ask aspire assemble assert
assess assign assist assure attach attempt attend augment authenticate authorize auto-detect automate avoid
await awaken bake begin beware bind bisect blink blow boost boot bring browse burn bust bypass calculate
calibrate cancel capture carry catch categorize cease centralize certify choose circumvent cite clamp clarify
classify clean clear click clone collapse collect comb combine communicate compact compare compile complete
comply compress compute concatenate conceal condense conduct configure confine confirm conform connect conserve
consider consolidate constrain construct consult consume contact continue convert cooperate coordinate cope copy
cordon correct correlate crawl create cross-check crosscheck curb curl customise customize dab deactivate
deallocate debounce decide declare decline decode decommission decompress decouple decrease decrypt
dedicate deduct deduplicate deepen defer define defragment defrost degrade delegate delete delimit deliver
demote denote deny deploy deprecate deprovision deregister derive descend describe deselect desolder destroy
detach detain detect deter determine develop devise diagnose dictate differentiate dig dilute disable disallow
disarm disassemble disassociate discard disconnect discontinue discover discuss disengage dismiss dispatch
disperse dispose disregard dissociate distribute divert divide do double-check double-click downgrade download
downsize drag drain drop dry-run duplicate edit educate eject elaborate elevate eliminate email embed emphasize
employ empower enable encapsulate enclose encode encourage encrypt end endorse enforce engage enhance enlarge
enlist enquire enrich enrol enroll ensure enter entrust enumerate envision equip erase escalate escape establish
evacuate evaluate evict examine exclude execute exempt exit expand expedite explain exploit explore export
expose extend extinguish extract extrapolate facilitate familiarize fasten fetch fill finalize find fine-tune
finetune finish fix flatten flick flush follow forbid force-quit force-stop foresee forget formulate fulfil
fulfill funnel gather generalize generate get give go grab graduate grant grep hard-code hard-refresh hard-reset
harden harvest heal hide hire hold hydrate identify ignore illuminate illustrate imagine impersonate implement
import impose improve include incorporate increase incur infer inflate inform inherit inhibit initialise
initialize initiate inject inquire insert inspect install instantiate instruct insulate insure integrate
intercept interconnect interpret interrogate intervene introduce invalidate invert investigate invite invoice
invoke isolate issue iterate join jot jumper justify keep kill launch learn leave lessen let leverage liaise
liberate lighten listen litter load-balance locate lock log login look loosen lower lubricate magnify maintain
make mandate manipulate maximize measure memorize mend merge migrate mimic minimise minimize mitigate moderate
modernize modify modulate moisten mop mount move multiply navigate negate negotiate neutralize normalize notify
nudge nullify obey obscure observe obtain offload omit opt overclock overhaul override oversee overwrite parse
pass paste peel penalize perform personalize pick pin ping pinpoint place plug point poke polish pop populate
postpone power-cycle powercycle pre-install preempt prefer preheat preload prepare preserve press presume
prevail prevent prioritise prioritize proceed procure promote proofread propagate propose protect prove provide
provision provoke prune publish pull purge purify pursue push put qualify quantify quarantine query quit raise
ramp randomize re-add re-apply re-attach re-check re-configure re-connect re-create re-deploy re-download
re-enable re-encode re-enroll re-enter re-establish re-evaluate re-export re-flash re-format re-generate
re-import re-index re-insert re-install re-invite re-issue re-launch re-link re-load re-login re-map re-mount
re-open re-pair re-publish re-pull re-register re-run re-save re-scan re-seat re-select re-send re-set re-sign
re-sync re-test re-try re-type re-upload re-validate re-verify reach reactivate read readd readjust realign
reallocate reapply rearrange reassemble reassess reassign reattach reattempt reauthenticate reauthorize
rebalance rebind rebond reboot rebuild recalculate recalibrate recast recharge recheck reclaim reclone recognize
recollect recombine recommend recommission recompile recompute reconcile reconfigure reconnect reconsider
reconstruct recover recreate rectify recycle redefine redeploy redesign redial redirect rediscover redistribute
redo redownload reduce reenable reenter reestablish reexport refactor refer refill refine reflash reflect
refocus reformat refrain refresh regain regenerate register reimport reindex reinforce reinit reinitialize
reinstall reinvite reissue reiterate rejoin relabel relaunch relax relearn release relieve relink reload
relocate relogin remake remap remind remodel remount remove rename render renew reopen reorder reorganize
reorient repack repair repartition repeat repin replace replay replicate reply repopulate report reposition
repost reprocess reproduce reprogram reprovision republish repull request require rerender rerequest rerun
rescan reschedule reseat reselect resend reset reshape resign resist resize resolder resolve respawn respond
restack restart restock restore restrain restrict restructure resubmit resubscribe resume resync resynchronize
retag retain retake rethink retighten retrace retract retrain retransmit retrieve retry return retype reupload
reuse revalidate reveal reverify revert review revisit revive revoke rewind rewire rework rewrite right-click
right-size rinse rotate run sand sanitize saturate save scale scan scatter schedule scrape scroll scrub search
secure see seize select self-host send separate serialize set settle setup sharpen shorten shortlist show shred
shrink shuffle shut shutdown sideload sift sign sign-in silence simplify simulate skip soak soften solder solve
sort spawn specialize specify split squash squeeze ssh stagger standardize start steer stir stop store
straighten stretch subclass submerge submit subscribe substitute subtract suggest summarize supervise supply
suppress surround suspend sustain swap switch symlink synchronise synchronize tackle tail tailor take tap tare
teach tease tell temporarily terminate test thaw throttle throw tighten tinker toggle track transcode transfer
transform translate transmit transpose triage troubleshoot try turn tweak type unarchive unassign unbind unblock
unbox uncheck unclip unclog uncomment uncompress uncordon uncover undeploy undertake undo undock unencrypt
unfold unfreeze unhide unify uninstall unite unlearn unlink unlist unload unlock unmap unmount unmute unpack
unpair unpause unpin unplug unpublish unregister unroll unscrew unseal unselect unset unshare unstage
unsubscribe untag untar untick untie unwind unwrap unzip update upgrade uphold upload use utilise utilize
validate vent verbalize verify vet view visit visualize void vouch wait warn watch weld whitelist widen wiggle
wipe withdraw withhold withstand work-around wrap write zap zip
`
  .trim()
  .split(/\s+/);

/** Base forms that are as often nouns or adjectives: the next word decides. */
export const englishNounVerbs: readonly string[] = `
access address alternate build debug alert answer appoint approach arm associate assume audit back backup balance ban bookmark bounce
bracket brush bump bundle cache call caution challenge change charge chat check chill claim clip close coil
color comment commit complain contain contribute control count couple cover craft crop cure cut cycle damp delay
depress dial dip direct display dock document drill drive dry dump ease echo embrace empty estimate exceed
exchange exercise exhaust expect experiment expire favor feed feel file filter fire flag flash flip float fold
force format forward frame free fund gain glue grip group guard guess halt hammer hand handle hash head heat
highlight hit hook host hover hunt idle import indicate input interrupt iron issue jump kick knock label lay
lean lift limit link list load log loop mail manage map mark mask master match meet mention message mind
mirror mix mock monitor mute nail name narrow nest note observe occupy offer offset oil open order pack package
pad paint pair park partition patch pause pay permit persist pipe plan plot poll position pour power
practice preset preview print process produce pump punch purchase quote recall record redeem refund regard
reject relate rely remain remedy remember remote rent represent request rescue reserve reset resort respect rest
return review ring rip roll round route rub rule scale schedule scratch screen seal search seat segment serve
set shake share shield shift ship shop show sign sit size sketch slide smooth snap sort spin spray spread start
state stay stick stop store strip study swipe sync tag talk tear test thin think tick tie tilt top torque touch
trace trade train transition travel treat trick trigger trim triple trust tune turn twist update upgrade upload
use vacuum vary view visit vote wait wake walk wash watch wear weigh wind wire wish work yield zero zoom
`
  .trim()
  .split(/\s+/);
