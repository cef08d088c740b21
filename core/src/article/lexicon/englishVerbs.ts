/** Base forms that begin an instruction and are seldom anything else. */
export const englishVerbs: readonly string[] = `
abort accept acknowledge activate adapt add adjust advise allow amend analyse analyze append apply approve ask
assign attach attempt authenticate authorize avoid begin bind boot bring browse build bypass calculate cancel
capture carry choose clean clear click clone collect combine compact compare compile complete compress configure confirm
connect consider consult contact continue convert copy correct correlate create customize deactivate debug decide
decode decrease decrypt define delete deploy deregister describe deselect detach detect determine diagnose
disable disconnect dismiss do downgrade download drag drain drop duplicate edit eject eliminate email enable end
encode encrypt engage enlarge ensure enter erase escalate establish evaluate evict examine exclude execute exit
expand explore export expose extend extract fetch fill find finish fix flush follow forget gather generate get
give go grant hide hold identify ignore implement import improve include increase inform initialize initiate
insert inspect install instruct integrate investigate invite invoke isolate issue join keep kill launch learn leave
let locate lock log login look lower maintain make merge migrate minimize modify mount move navigate notify obtain
omit opt ping pass paste perform pick pin place plug point pop populate prefer prepare press prevent proceed
provide prune publish pull purge push put query raise read reattach rebalance reboot rebuild recalculate recheck
recompile reconfigure reconnect recover recreate recycle redeploy redirect redo reduce reenable re-enable refer
refresh regenerate register reimport reinitialize reinstall re-install reissue relaunch release reload relocate render
remount remove rename renew reopen repair repeat replace replay reply report request require rerun re-run reset
reseat resize resolve respond restart restore restrict resubmit resume retain retrieve retry return reuse revert
review revoke rewrite right-click rotate run save scan schedule scroll search secure see select send separate set
setup shorten show shrink shut sign silence simplify skip specify split ssh start stop store submit subscribe
substitute supply suspend swap switch synchronize take tap tell temporarily terminate test toggle track transfer
translate troubleshoot try turn type unblock uncheck uncomment undo unfreeze uninstall unlock unmount unplug
unregister unselect unset unzip update upgrade upload use utilize validate verify view visit wait watch whitelist
widen wipe withdraw wrap write zip double-check double-click recollect rejoin resend reauthenticate reassign
reauthorize recommission scale spawn cordon uncordon tail grep curl define reach re-enter reenter re-create reapply re-apply
`
  .trim()
  .split(/\s+/);

/** Base forms that are as often nouns or adjectives: the next word decides. */
export const englishNounVerbs: readonly string[] = `
access address alert bookmark call change check close comment control cover document empty file filter force
format free group host import issue label limit list load log map mark match monitor name note observe open order
patch permit plan print process record request reset return review roll route scale schedule search set share show
sign sort start state stop store tag test trust turn update upgrade upload use view visit wait watch work
`
  .trim()
  .split(/\s+/);
