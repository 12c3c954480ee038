/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [1, 3, 0], 'abort_word': [-1, 0], 'abroad_strange': [1, 5, 2], 'accident': [-5, -6],
  'account_locked': [-3, 0], 'account_money': [3, 3, 6], 'acid_throw': [1, -9, 11], 'ad_sounds': [1, 14, 0],
  'adult_age': [1, -9, 9], 'adverse': [1, -2, 6], 'adverse!': [-2, 0], 'afraid_else': [-2, 10],
  'afraid_else!': [-1, 0], 'afraid_of_him': [1, 0, 6], 'after_fear': [9, 0, 7], 'after_fear!': [0, -5],
  'afterwards': [7, 9, 7], 'afterwards!': [0, 5], 'again_try': [1, 0, 1], 'agency_en': [7, -4, 12],
  'agency_en!': [1, 0, 12], 'agency_word': [4, -9, 12], 'agent_hand': [2, 2, 3], 'airport_meet': [5, 3, 3],
  'alarm_clock': [0, -3], 'alarm_clock!': [-1, 5], 'alive_word': [7, 2, 1], 'all_drunk': [7, 6, 1],
  'all_of': [1, -3, 1], 'all_seen': [0, -1], 'all_taken': [0, -1], 'all_word': [0, -4], 'alone_come': [0, -2],
  'alone_not': [0, -4], 'alone_not!': [2, 0, 4], 'alone_stay': [-2, 1], 'alone_word': [-2, -5],
  'alone_word!': [2, 0, 4], 'always_knows': [6, 1, 11], 'animal_does': [-6, 2], 'any:blocked': [-2, -1],
  'any:critical': [28, 9], 'any:high': [27, -7], 'any:medium': [25, -9], 'armed_wait': [2, 3, 0], 'arrested': [-2, 6],
  'arrive': [2, 3, 0], 'arrive!': [3, 0, 0], 'arrived_saw': [4, -2, 2], 'arrived_saw!': [1, 0, 2],
  'arrived_word': [5, -2, 2], 'art_nude': [-6, 0], 'ask_back': [7, -5, 3], 'ask_sum': [4, -8, 5],
  'ask_sum!': [2, 1, 5], 'asked_favour': [6, 3, 7], 'asked_favour!': [4, -1, 7], 'asked_laugh': [1, -1, 3],
  'asks_angry': [2, -2, 10], 'asks_fact': [-6, -2], 'asks_fact2': [0, -1], 'asks_law': [1, 0, 4],
  'asks_or_stranger': [1, 2, 2], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [0, 3], 'asks_pictures!': [-5, -1],
  'asks_price': [3, -3, 11], 'at_hand': [3, 3, 0], 'at_hand!': [-1, 0], 'at_the_door': [2, 2, 0],
  'attack_word': [-2, 5], 'attack_word!': [-2, 0], 'awake_now': [0, 1], 'away_with_children': [0, 3],
  'baby_harm': [1, -2, 4], 'baby_sleep': [0, -1], 'baby_word': [1, 3, 9], 'back_from': [0, -3],
  'bad_answer': [2, -4, 10], 'bad_done': [1, -1, 7], 'bad_drink': [3, 5, 1], 'bad_home': [2, -4, 6],
  'bai_neg': [-3, 0], 'bai_now': [0, 6], 'bai_past': [-10, -5], 'bank_loan': [-1, -5], 'bank_offers': [-6, 0],
  'bars_window': [-1, -1], 'bars_word': [3, -5, 4], 'bath_comes': [-2, -7], 'bath_comes!': [1, 0, 6],
  'bath_filled': [0, 3], 'bath_watch': [1, -4, 10], 'be_gone': [9, 0, 1], 'beach_words': [-3, -4], 'beat': [3, 0, 6],
  'beat!': [-9, 7], 'beat_vow': [0, 1], 'bed_or_else': [2, -7, 7], 'before_back': [1, 0, 0], 'beg_forced': [2, -3, 2],
  'begins_now': [1, -2, 0], 'belgiin_word': [4, -3, 7], 'belly': [1, 0, 6], 'below_arrived': [3, 5, 0],
  'below_arrived!': [2, 2, 4], 'beside_her': [0, -4], 'beside_her!': [4, 0, 13], 'better_dead': [1, 2, 1],
  'better_dead!': [1, 0, 1], 'better_now': [-8, -5], 'bind_senses': [3, 0, 0], 'bind_throat': [2, 4, 0],
  'bind_up': [3, 3, 4], 'birth': [1, 2, 7], 'black_eye': [3, -5, 6], 'blade': [4, 0, 0], 'blade_ir': [-1, -8],
  'bleeding': [3, 11, 0], 'bleeding_en': [-1, 9], 'blocked:afterwards': [2, 0], 'blocked:asked-for-favours': [6, -1],
  'blocked:at-the-edge': [0, 3], 'blocked:at-the-means': [6, 2], 'blocked:baby-hurt': [-1, -1],
  'blocked:beaten': [-3, -3], 'blocked:being-taken': [-4, -1], 'blocked:blow-words-alone': [2, 0],
  'blocked:body-hurt': [-2, -2], 'blocked:breaks-off': [-4, 0], 'blocked:bruises': [-2, 1],
  'blocked:calls-for-rescue': [-4, 0], 'blocked:child-and-sex': [0, -2], 'blocked:child-given-away': [2, 6],
  'blocked:child-gone': [1, 0], 'blocked:child-in-plain-words': [1, 3], 'blocked:child-left-alone': [3, 2],
  'blocked:child-marked': [1, 4], 'blocked:child-missing': [-2, 0], 'blocked:come-quickly': [-1, 0],
  'blocked:cruel-acts': [4, -5], 'blocked:danger-in-plain-words': [3, 4], 'blocked:debt-bondage': [-7, 1],
  'blocked:debt-in-plain-words': [2, -1], 'blocked:debt-without-end': [4, -1], 'blocked:deceived': [0, 5],
  'blocked:done-to-her': [0, 6], 'blocked:drugged': [-2, 0], 'blocked:earned-from-her': [-1, 0],
  'blocked:english-blows': [4, 2], 'blocked:filmed-and-spread': [1, 0], 'blocked:forced-into-bed': [2, 0],
  'blocked:forced-marriage': [-3, 10], 'blocked:forced-prostitution': [5, 5], 'blocked:forced-sex': [-1, -1],
  'blocked:given-up': [3, 0], 'blocked:goodbye': [2, 0], 'blocked:groped': [4, -7], 'blocked:guarded': [2, -2],
  'blocked:handled-roughly': [-4, 4], 'blocked:held-in-plain-words': [1, -1], 'blocked:her-pictures': [5, 0],
  'blocked:hurts-herself': [-4, 0], 'blocked:in-her-hand': [2, 1], 'blocked:insulted-controlled': [2, -1],
  'blocked:kept-short': [5, -2], 'blocked:life-without-meaning': [2, -3], 'blocked:locked-in': [-4, -1],
  'blocked:lowered': [2, 0], 'blocked:means-at-hand': [-4, 3], 'blocked:moved-on': [-2, 3],
  'blocked:no-sense-in-living': [5, -4], 'blocked:no-was-not-heard': [1, 0], 'blocked:not-aloud': [-1, 0],
  'blocked:not-let-out': [-6, -1], 'blocked:numb': [6, -6], 'blocked:offer-abroad': [1, 1],
  'blocked:papers-asked': [-1, 0], 'blocked:papers-in-their-hands': [0, -1], 'blocked:papers-out-of-reach': [3, -5],
  'blocked:papers-taken': [3, -2], 'blocked:phone-taken': [-1, 0], 'blocked:pictures': [0, -4],
  'blocked:poisons-herself': [6, 3], 'blocked:pursued': [-9, 4], 'blocked:rape': [-1, 0],
  'blocked:scam-compound': [-1, 0], 'blocked:set-on-fire': [-1, 0], 'blocked:sexual-harm': [1, 0],
  'blocked:shown-and-chosen': [1, 0], 'blocked:sold': [-1, 2], 'blocked:sold-for-it': [5, 3],
  'blocked:someone-reads-along': [-6, 1], 'blocked:stabbed-or-burned': [-4, 3], 'blocked:stalked': [3, -6],
  'blocked:take-own-life': [-3, 0], 'blocked:threat-in-plain-words': [5, -3], 'blocked:threatened': [1, 2],
  'blocked:throat': [2, 1], 'blocked:tormented': [4, 0], 'blocked:touched': [4, -3], 'blocked:two-catches': [4, 0],
  'blocked:used-and-tricked': [6, 0], 'blocked:violence-word': [-3, 0], 'blocked:wages-withheld': [-5, -1],
  'blocked:watched-on': [-2, 0], 'blocked:weapon-near': [-1, -2], 'blocked:will-kill': [-3, 2],
  'blocked:wish-to-die': [2, 1], 'blocked:with-things': [1, 3], 'blocked:wounded': [3, 2], 'blocked_still': [0, -1],
  'blood_from': [-1, -3], 'blood_now': [5, 9, 0], 'blood_runs': [-2, 4], 'blow_at': [2, -2, 6], 'blue_spots': [-1, -5],
  'body_hurt': [1, 1, 6], 'body_hurt!': [-1, 4], 'body_part': [0, 2], 'body_part!': [2, -1, 7],
  'body_sold_place': [1, -3, 2], 'body_words': [1, -3, 2], 'bodywork': [4, 6, 2], 'border_over': [0, -1],
  'boss': [4, -5, 3], 'boss!': [-1, -3], 'bought_en': [1, 0, 2], 'bound_to': [5, 7, 4], 'break_en': [-2, -6],
  'break_off': [0, -4], 'break_off!': [0, 3], 'breath_gone': [4, 11, 0], 'bride': [3, -1, 2], 'bride!': [0, 1],
  'bring': [-1, 1], 'bring!': [6, 2, 3], 'bring_en': [3, 1, 2], 'bring_en!': [1, 0, 13], 'bring_in': [2, 4, 0],
  'broken_lock': [-6, 0], 'brought_back': [-2, -7], 'bruise_place': [7, -2, 0], 'bruise_words': [4, -3, 6],
  'bump_words': [-4, 4], 'burden_en': [4, 1, 1], 'burden_en!': [0, 3], 'burn_home': [-1, 8], 'burned_by': [2, 4, 6],
  'burned_en': [-2, -3], 'busy_until': [-5, 2], 'but_en': [-3, 0], 'but_en!': [0, 3], 'by_force_word': [-3, 4],
  'bye_short_en': [2, 11, 1], 'bye_word': [-1, 5], 'call_again': [-1, 2], 'call_again!': [-2, 1],
  'call_police': [-4, 6], 'call_police!': [1, 3, 4], 'calls_daily': [-1, 2], 'calls_her': [4, 0, 12],
  'calls_her!': [2, -1, 2], 'calls_many': [1, -2, 11], 'calm_now': [-9, 1], 'came_back_in': [6, 4, 0],
  'camera_on': [0, 1], 'camp_night': [-2, 1], 'can': [-4, -1], 'can!': [2, 5, 4], 'cannot_bear': [3, -3, 1],
  'cannot_bear!': [-1, 6], 'cannot_bear_more': [1, -3, 1], 'cannot_leave': [6, -10, 4], 'cannot_speak': [-1, 0],
  'cannot_stop_en': [2, -1, 6], 'cant': [4, 2, 4], 'captive_place': [0, 3], 'car': [4, 7, 0], 'car_ride': [2, -2, 0],
  'car_strange': [8, 8, 0], 'car_tow': [4, 7, 1], 'caring': [0, 1], 'carried_off': [7, 9, 0], 'catch_now': [2, 0, 0],
  'caught': [-1, 9], 'caught_back': [-7, 0], 'caught_back!': [-3, 3], 'caught_in': [0, -5], 'caught_in!': [1, 0, 12],
  'caught_out': [-2, -1], 'caught_out!': [-2, 0], 'changing_room': [1, -2, 10], 'chase': [-1, 6], 'chase!': [-2, 0],
  'chased_by': [2, 0, 0], 'chased_by!': [-1, 2], 'chat_or_go!': [-2, 3], 'chat_word': [1, 1, 0], 'chat_word!': [0, 1],
  'cheat_made': [2, -6, 2], 'child': [-5, -2], 'child!': [-2, 0], 'child_age': [6, 11, 9], 'child_class': [8, 1, 9],
  'child_daily': [-7, -1], 'child_fear': [7, 1, 0], 'child_gone': [-5, -1], 'child_gone!': [-2, 2],
  'child_goods': [1, -2, 7], 'child_goods!': [0, -3], 'child_me': [1, 3, 1], 'child_of_hers': [4, 2, 9],
  'child_place': [-1, 0], 'child_school_threat': [5, -4, 11], 'child_sleep': [-6, 2], 'child_sleep!': [-1, 0],
  'child_with_men': [1, 0, 9], 'child_word_age': [5, 7, 9], 'children_among': [-5, 2], 'children_better': [5, 8, 1],
  'children_brought': [1, 0, 1], 'children_given': [4, 6, 1], 'children_left': [2, 0, 1], 'children_play': [-8, 0],
  'children_to': [1, 7, 1], 'children_with': [1, -1, 6], 'choke': [1, 9, 0], 'choose_made': [2, -1, 2],
  'cigarette': [-2, -1], 'class_chat': [1, 0, 10], 'class_child': [1, 0, 9], 'class_girl': [0, 1],
  'client': [2, -2, 2], 'client!': [5, 5, 2], 'client_word': [0, 6], 'clients_en': [10, 1, 2],
  'clients_en!': [3, 0, 2], 'climate_words': [-3, 0], 'clothes_off': [0, 7], 'code_word': [1, -3, 2],
  'cold_shed': [9, 7, 4], 'come_along': [-4, -5], 'come_daily': [2, 0, 11], 'come_en': [-3, 0], 'come_en!': [-1, 1],
  'come_here': [5, 7, 0], 'come_in': [3, 1, 13], 'come_to_take': [-2, 0], 'comes_back': [-1, 1],
  'comes_back!': [3, -2, 10], 'comes_car': [-1, 8], 'comes_en': [5, 2, 0], 'coming_again': [-1, -1],
  'common': [-4, -2], 'common!': [1, 5, 5], 'compels': [2, -4, 11], 'compels!': [-5, 0], 'consent': [5, 0, 6],
  'construction': [-1, -3], 'contact_not': [-1, -6], 'contact_not!': [3, -8, 4], 'contract_words': [-5, -8],
  'contract_words!': [1, -1, 12], 'cooking': [-12, -2], 'cost': [1, -4, 5], 'cost!': [0, 2], 'counts_pills': [1, 0, 1],
  'court_word': [2, -5, 11], 'cow_herd': [2, 2, 2], 'crash_self': [5, 0, 1], 'crash_thought': [5, 2, 1],
  'cries_fear': [2, -3, 6], 'cries_fear!': [-1, 0], 'cries_out': [10, 8, 0], 'crime_made': [2, -5, 2],
  'cruel_act': [-1, -7], 'cruel_sure': [6, -1, 6], 'cry_beg': [1, 2, 1], 'crying': [-1, 4], 'curses': [3, 0, 6],
  'cut_self': [-1, -3], 'cut_verb': [-2, 2], 'cuts_en': [3, -9, 1], 'cuts_now': [-2, 1], 'daily_pick': [1, 0, 2],
  'danger': [2, 2, 0], 'danger!': [-2, -7], 'days_gone': [5, -7, 4], 'deadline': [0, 14], 'deadline!': [0, 5],
  'debt': [4, -6, 5], 'debt!': [-4, -2], 'debt_grow': [1, 2, 5], 'debt_grow!': [1, -1, 5], 'debt_line': [-1, -3],
  'debt_put': [4, -1, 5], 'debt_put!': [1, -3, 5], 'debt_sure': [0, -4], 'debt_sure!': [0, -2], 'deceive': [4, -4, 2],
  'deceive!': [0, 2], 'deceive_en': [1, -6, 2], 'decide': [2, -4, 1], 'decide!': [-1, 1], 'decided_end': [0, 1],
  'decides': [10, 1, 11], 'demand_money': [2, -2, 5], 'demand_money!': [-2, -2], 'demeans': [4, -3, 6],
  'denied_thought': [-5, 0], 'deny_food': [1, 3, 2], 'destroy': [6, -4, 0], 'destroy!': [-2, 0], 'did_it': [5, -3, 7],
  'did_it!': [2, 0, 3], 'die': [-1, 1], 'die!': [-3, 0], 'die_and_rest': [1, -2, 1], 'die_if': [2, -1, 1],
  'die_if!': [1, 0, 1], 'die_or': [-1, -1], 'die_short_en': [-4, 2], 'die_short_en!': [-4, 0], 'die_wish': [3, -6, 1],
  'die_wish!': [0, -2], 'different_now': [-4, 0], 'different_now!': [-2, 0], 'dirty_talk': [5, -1, 7],
  'disappear_en': [2, -7, 1], 'does_harm': [3, 4, 0], 'does_harm!': [1, 1, 0], 'doing_what': [2, 4, 0],
  'done_for': [1, 3, 1], 'done_for!': [0, -3], 'donor_egg': [2, 0, 12], 'dont_know_place': [2, 5, 4],
  'dont_know_who': [2, 1, 12], 'dont_plea': [4, 4, 13], 'dont_plea!': [5, 10, 7], 'dont_tell': [-1, 1], 'doze': [0, 4],
  'drag_off': [2, 5, 0], 'drag_off!': [-1, 2], 'drag_word': [3, 5, 0], 'drank_there': [4, -1, 7],
  'drawing_words': [-2, -1], 'drink_pills': [-2, 2], 'drink_pills!': [-4, 3], 'drink_with': [1, -2, 2],
  'drive_out': [-1, 7], 'drive_out!': [-2, -2], 'driven_after': [-3, 0], 'driver': [-2, 1], 'drives_into': [4, -5, 1],
  'drown_her': [2, 1, 0], 'drug_her': [6, 2, 2], 'drug_use': [-6, -5], 'drum_beat': [-7, -4], 'drunk': [10, -1, 6],
  'drunk!': [-3, 0], 'dur_word': [1, -11, 5], 'dying_word': [2, 2, 1], 'each_step': [2, 2, 11], 'eager_word': [-1, 2],
  'eager_word!': [0, 1], 'earn': [3, 4, 2], 'earn!': [0, 4], 'eased_by': [4, 0, 1], 'election_words': [-1, 0],
  'elsewhere': [2, -2, 2], 'embassy_official': [-3, 0], 'embassy_words': [-3, 2], 'end_not': [9, -1, 5],
  'end_wish': [3, -6, 1], 'end_wish!': [2, 0, 1], 'ends_all': [6, 1, 1], 'english_blows': [11, 8, 6],
  'entertain': [2, -2, 2], 'entertain!': [1, -1, 2], 'erase': [0, 5], 'erase!': [-1, -4], 'erase_chat': [-1, -7],
  'erases_own': [1, 0, 10], 'escape': [1, 1, 0], 'escape!': [0, 4], 'escape_must': [1, 6, 2], 'euph_bad': [0, 1],
  'euph_thing': [10, -7, 7], 'euph_words': [2, -5, 7], 'euph_words!': [1, 0, 7], 'every': [6, -12, 6],
  'every!': [2, 0, 1], 'everyone_en': [-1, 2], 'everyone_mn': [3, -4, 10], 'everyone_see': [4, -2, 1],
  'everyone_would_en': [9, -2, 2], 'everyone_would_en!': [1, -1, 2], 'ex_partner': [11, -4, 11],
  'exam_normal': [-7, 1], 'exam_normal!': [1, 0, 9], 'exam_or_work': [-2, -4], 'exam_words': [-4, -4],
  'exam_words!': [-1, -1], 'exclaim': [-3, 2], 'face': [1, -4, 6], 'face!': [1, -3, 6], 'fake_love': [1, 0, 2],
  'fake_porn': [0, -1], 'fall_end': [5, 7, 1], 'family': [4, -1, 9], 'family!': [3, -2, 12], 'family_cut': [2, -4, 4],
  'family_talk': [0, -2], 'far_land': [-1, -5], 'farewell_act': [-3, -1], 'farewell_done': [10, 13, 1],
  'farm_poison': [0, 1], 'fear': [-3, -4], 'fear!': [-2, 1], 'fear_home': [2, -5, 6], 'fee_excuse': [-6, 0],
  'fee_list': [0, -2], 'fell_down': [-3, 0], 'fence_in': [0, -4], 'fence_in!': [1, -1, 4], 'fence_word': [0, -1],
  'fiction': [-10, -2], 'fight_on': [-1, 2], 'fight_on!': [-3, 0], 'film_hold': [0, -1], 'film_verb': [2, -2, 13],
  'film_verb!': [-4, 2], 'film_when': [2, 2, 10], 'filmed_us': [5, 1, 10], 'find_now': [0, 6],
  'find_word': [4, -2, 11], 'finds_out': [1, -6, 11], 'finds_out!': [1, -5, 4], 'fine_noun': [1, -6, 5],
  'fine_words': [2, -1, 5], 'fined_en': [0, -2], 'fines_grow': [5, -2, 5], 'finger_act': [1, 0, 7],
  'fix_word': [-2, 5], 'fixture': [8, 0, 6], 'fly_first': [4, -1, 12], 'fly_her': [2, 6, 2], 'fly_now': [8, -9, 12],
  'fly_unknown': [1, 0, 12], 'follow_everywhere': [5, -1, 4], 'follow_net': [-2, 4], 'follow_words': [0, -6],
  'follow_words!': [-1, 0], 'followers': [-3, 0], 'follows_nicely': [-5, 0], 'food_choke': [0, 2],
  'food_words': [-2, -7], 'forbid': [9, -5, 4], 'force': [3, -5, 7], 'force!': [-2, -1], 'forced_bride': [1, 0, 2],
  'forced_me': [1, -2, 7], 'forced_word': [3, 3, 7], 'forced_word!': [-5, -1], 'foreign_friend': [0, -3],
  'forgive_all': [0, 11], 'found_child': [-1, 4], 'found_en': [4, -5, 0], 'found_if': [5, 6, 4], 'found_it': [-4, 3],
  'found_me': [4, 4, 0], 'free_stuff': [-2, -1], 'free_word': [2, -6, 12], 'freezing': [2, 13, 0],
  'freezing!': [2, 0, 0], 'friend_sold': [2, 3, 2], 'from_here': [5, -6, 6], 'from_me_sum': [-4, -2],
  'from_outside': [3, 8, 4], 'from_outside_locked': [4, 0, 4], 'fuel_on_self': [-3, 1], 'game': [-8, -1],
  'game_kid': [0, -3], 'game_meet': [1, -3, 9], 'gas_cylinder': [1, 0, 0], 'gas_open': [6, 8, 1], 'gave_out': [-6, 6],
  'gave_out!': [-4, -1], 'gay_word': [0, -1], 'get_out': [-3, 1], 'get_out!': [-2, -1], 'gift_wrap': [-6, 1],
  'gifts': [0, -7], 'girl_word': [3, 0, 2], 'girls_give': [1, 2, 2], 'girls_only': [4, -5, 12],
  'girls_wanted': [1, -1, 12], 'give': [-3, 2], 'give!': [2, 7, 3], 'give_back_not': [7, 2, 3],
  'give_back_not!': [-1, -3], 'given_away': [7, -4, 2], 'given_away!': [3, -4, 6], 'given_back': [-5, 0],
  'given_back!': [1, -4, 3], 'given_for_debt': [1, -4, 5], 'given_for_money': [0, -3], 'given_up': [16, -2, 1],
  'given_up!': [2, 0, 1], 'go_after': [-1, -2], 'go_alone_never': [1, -2, 4], 'go_away': [1, 1, 2],
  'go_away!': [-1, 1], 'go_mad': [2, 12, 0], 'go_out': [0, 4], 'go_out!': [6, -2, 4], 'go_with': [1, -3, 2],
  'goal_hit': [-1, 0], 'goes_out': [3, 7, 2], 'goes_out!': [-1, 3], 'goes_round': [2, 4, 0], 'goes_round!': [-1, 0],
  'goes_up_after': [4, -1, 11], 'goodbye': [7, 8, 1], 'goodbye!': [-3, 0], 'goodbye_friends': [1, -4, 1],
  'goodbye_sure': [5, -1, 1], 'goods': [-5, 2], 'goods!': [-1, 4], 'goods_sale': [3, 10, 2], 'goods_sold': [-1, 4],
  'goods_sold!': [5, -1, 4], 'grabbed_her': [1, 1, 7], 'grabbed_her!': [0, -2], 'grade_word': [1, -8, 7],
  'grade_word!': [4, -2, 12], 'groomer': [5, 1, 9], 'grooms': [2, 3, 2], 'grope': [8, 1, 7], 'grope_words': [2, 0, 7],
  'group_word': [0, -6], 'grown_net_man': [-2, -5], 'grown_up_now': [2, -6, 7], 'guard': [4, -3, 4],
  'guest_hotel': [-6, 0], 'guest_words': [-5, 0], 'gun_access': [-3, 0], 'gun_here': [-2, 2], 'gun_home': [5, 6, 0],
  'gunshot': [8, -1, 0], 'gym_work': [-4, 0], 'gym_work!': [1, 0, 12], 'haashaa_any': [4, 12, 0], 'hair_by': [-1, -7],
  'hand_hits': [-3, -1], 'hand_in': [4, -10, 7], 'hand_in!': [-1, -1], 'hand_moves': [1, -4, 6],
  'hand_moves!': [-2, 0], 'hand_over': [2, -1, 2], 'hand_raise': [0, 2], 'hand_raise!': [-2, 0], 'hand_touch': [0, 6],
  'hand_touch!': [-1, 0], 'handed_over': [-1, 5], 'handled': [-2, 6], 'handled!': [-2, 0], 'hang_future': [0, 2],
  'hang_words': [2, 6, 1], 'harm_part': [0, 3], 'harm_part!': [1, -3, 0], 'harm_said': [9, -4, 11],
  'harm_self_noun': [4, -7, 1], 'has_en': [0, 2], 'has_en!': [0, 1], 'hatred_home': [0, -4], 'have': [0, -4],
  'have!': [1, 0, 6], 'he_watches': [2, -4, 13], 'head_ache': [-2, 0], 'head_part': [6, 2, 0], 'head_part!': [-3, 0],
  'head_turns': [-1, 9], 'hear_me_en': [-1, 0], 'heavy_more': [2, -2, 1], 'heavy_more!': [4, -4, 1],
  'height_edge': [-1, -3], 'held_down': [2, -6, 7], 'held_in': [-3, 6], 'help_general': [3, -4, 0],
  'help_help': [5, 4, 0], 'help_word': [0, 4], 'helper_writes': [-10, 0], 'helpless': [2, 1, 9], 'helpless!': [-2, 2],
  'her_image': [4, -1, 10], 'her_image!': [0, -3], 'herd_words': [-1, -6], 'herding': [2, -3, 0],
  'hidden_place': [4, 6, 0], 'hidden_why': [2, -6, 6], 'hide': [-1, 3], 'hiding_en': [3, 8, 0], 'high_pay': [1, 0, 12],
  'high_place': [4, 4, 1], 'high_stay': [-2, 1], 'high_stay!': [0, -3], 'hil_cross': [2, -2, 2], 'him_com': [3, 2, 0],
  'him_com!': [-1, 0], 'him_obj': [-1, 6], 'him_obj!': [-1, 5], 'him_with': [0, 2], 'hinge_breaks': [3, -10, 0],
  'hinges_go': [3, 9, 0], 'hiring': [-3, 0], 'his_absence': [-1, 0], 'his_excuse': [1, 0, 7], 'his_trousers': [0, 4],
  'hits_with': [6, -2, 6], 'hits_with!': [-3, 3], 'hoarse': [-2, 4], 'hold_by': [1, -3, 0], 'hold_by!': [-2, 0],
  'hold_captive': [-1, 7], 'hold_captive!': [-4, 0], 'holds_it': [3, 2, 0], 'holds_me!': [1, -4, 1],
  'home_near': [-3, -6], 'home_not_back': [2, 2, 1], 'home_pressure': [1, 0, 6], 'home_violence_noun': [-4, 3],
  'home_violence_noun!': [-5, 0], 'honoson': [1, -2, 7], 'hoping': [-1, -10], 'hoping!': [0, -1],
  'hostel_teacher': [0, 10], 'hostess': [4, -1, 12], 'hot_thing': [10, 2, 0], 'hotel_word': [1, 7, 9],
  'hours_ago': [4, 11, 7], 'house_guests': [-6, 0], 'house_lit': [2, 3, 0], 'how_long': [1, 2, 9],
  'how_long!': [-2, -4], 'how_many': [4, -2, 1], 'how_many!': [3, 2, 2], 'how_many_word': [-1, -2],
  'how_out': [1, 3, 0], 'how_out!': [1, -5, 4], 'hunger': [0, 4], 'hunger!': [1, 4, 9], 'hurt_act': [1, 0, 1],
  'hurt_en': [-1, 9], 'hurt_en!': [-1, 0], 'hurt_threat': [3, -2, 11], 'i_get': [-7, 2], 'ice_hole': [1, 0, 1],
  'idiom': [-5, 0], 'idiom!': [1, -1, 0], 'idiom_word': [-6, -1], 'idiom_word!': [-1, 0], 'if_dead': [6, -6, 1],
  'if_no_money': [2, 1, 5], 'if_not': [7, -2, 10], 'if_speaks': [3, 3, 11], 'if_word': [-12, -7],
  'if_word!': [1, 0, 1], 'ill_pregnant': [2, 4, 7], 'imprisoned_like': [6, -2, 4], 'in_bath_en': [0, 1],
  'in_hand': [3, 7, 1], 'in_terror': [8, 7, 0], 'in_trunk': [3, 1, 0], 'in_turns': [4, 7, 7], 'info': [-9, -1],
  'info!': [-1, 0], 'info_only': [-3, 0], 'injects': [4, 4, 0], 'inside_en': [10, 6, 4], 'inside_en!': [-2, 1],
  'inside_long_en': [-2, 1], 'inside_we': [3, 6, 0], 'insists': [4, 0, 0], 'insists!': [7, 8, 13],
  'instead_of_debt': [4, -1, 5], 'insulin_word': [2, 0, 1], 'insult': [-1, -3], 'insult!': [-1, 0],
  'interest_grows': [1, 0, 5], 'intimate_place': [5, -1, 7], 'intimate_place!': [-2, 3], 'into_van': [5, 0, 0],
  'it_ends': [8, 6, 1], 'jealous': [5, -6, 6], 'jealous!': [-3, -2], 'job': [-5, -3], 'job!': [1, 1, 2],
  'job_busy': [-3, 4], 'job_guard': [-2, 0], 'job_lie': [-1, 3], 'job_lie!': [1, -1, 2], 'job_summer': [-6, 0],
  'joke': [-21, 5], 'jump': [0, -4], 'jump!': [-2, -2], 'jump_en': [2, 7, 1], 'jump_tried': [2, 3, 1],
  'just_arrived': [1, -1, 3], 'just_takes': [1, -1, 7], 'keep_en': [5, -5, 3], 'keep_en!': [-1, 0], 'keep_in': [0, -1],
  'keeps_it': [0, -1], 'keeps_it!': [1, -1, 5], 'kept': [0, 3], 'kept!': [-4, 0], 'kept_by_doctor': [-6, 6],
  'key': [-8, -3], 'key_theirs': [5, -3, 4], 'kid_alone': [-2, 10], 'kid_cries': [-1, 1], 'kid_hungry': [3, 0, 9],
  'kid_locked': [2, 0, 9], 'kid_shaken': [4, 0, 9], 'kill': [-3, 3], 'kill!': [-1, 10], 'kill_joke': [-7, -1],
  'kill_joke!': [-2, 0], 'kill_words': [0, 7], 'kin_goes': [4, 1, 1], 'kin_word': [-8, -1], 'kin_word!': [-1, 6],
  'kind_act': [-5, -7], 'kind_person': [-5, 0], 'kiss': [0, -4], 'kiss_force': [-1, 0], 'kitchen_words': [0, 1],
  'knitting': [-2, 0], 'knock': [-3, 0], 'knock_down': [-2, 7], 'knows_address': [1, 2, 11],
  'knows_parents': [2, 0, 11], 'last_step': [2, 3, 1], 'last_time': [3, 4, 1], 'last_trip': [3, 5, 1],
  'last_word': [-3, 10], 'last_words': [4, 1, 1], 'late_answer': [-3, 0], 'late_reply': [-2, -6],
  'later_word': [1, -13, 13], 'laughed': [-5, -8], 'laughs_with': [-5, 0], 'leak_verb': [6, 0, 10],
  'leak_verb!': [-2, 0], 'leaked': [-3, 0], 'leaked_en': [2, -1, 10], 'leaps': [5, 5, 1], 'leave_en': [5, 2, 3],
  'leave_en!': [1, 0, 4], 'leave_if': [0, -2], 'leave_threat': [-2, 7], 'leave_wild': [1, 0, 0], 'leaving': [2, -1, 0],
  'leaving!': [2, 3, 4], 'led_along': [2, 0, 2], 'led_away': [4, 0, 2], 'left_in_cold': [4, 0, 0],
  'left_not': [4, 2, 1], 'lesson': [6, 0, 9], 'let_go_not': [2, -2, 4], 'let_go_not!': [1, 0, 4], 'let_out': [-2, 5],
  'let_out!': [4, 2, 4], 'let_stop': [1, -3, 4], 'letter_done': [2, 9, 1], 'letter_en': [2, -2, 1],
  'letter_write': [0, 5], 'lie': [0, -1], 'lie!': [-2, 0], 'lie_arrived': [2, -1, 2], 'lie_en': [-3, -8],
  'lie_en!': [-2, 0], 'lie_together': [-2, 7], 'lies_down': [2, 2, 1], 'lies_down!': [-1, 0],
  'lies_down_made': [5, -1, 7], 'lies_down_made!': [1, 0, 13], 'lies_on': [6, 2, 7], 'lies_on!': [0, 1],
  'lies_still': [3, 7, 0], 'life': [5, -3, 1], 'life_from': [2, -5, 1], 'life_word': [2, 1, 1],
  'life_word!': [4, 3, 1], 'lift_hand': [3, -5, 7], 'lighter': [2, 2, 0], 'like_nothing': [1, -3, 13],
  'like_slave': [-1, -5], 'line_cut': [2, 4, 0], 'line_up': [1, 1, 2], 'live': [5, -3, 1], 'live!': [3, -3, 1],
  'live_not_want': [1, 1, 1], 'lives_under': [4, -3, 6], 'lock': [1, 8, 4], 'lock!': [-1, 0], 'locked_en': [1, 2, 4],
  'locked_in_en': [7, 6, 4], 'locked_state': [4, 6, 4], 'locks_up': [-6, 0], 'long_ago': [0, -12],
  'long_hours': [2, -9, 2], 'lost_count': [2, 7, 4], 'lost_count!': [2, -2, 2], 'lost_sense': [1, -5, 1],
  'lost_senses': [6, -4, 9], 'love_wait': [-10, -1], 'love_words2': [-9, -2], 'love_words2!': [-2, 0],
  'loved_well': [-4, 0], 'low_battery': [2, 3, 2], 'lure': [3, -8, 12], 'lure!': [1, -1, 10], 'lure2': [1, -3, 12],
  'lyric_words': [-14, 8], 'machine_stuck': [3, 0, 1], 'machine_stuck!': [-3, 0], 'made_drunk': [7, -4, 7],
  'made_drunk!': [1, 0, 6], 'made_up': [2, 1, 10], 'make_do': [-2, 3], 'make_do!': [-1, 0], 'make_use': [3, -4, 2],
  'make_work': [2, -4, 2], 'make_work!': [-2, 1], 'make_work_hard': [-3, 5], 'make_work_hard!': [0, -2],
  'makes_her': [7, 3, 7], 'makeup_words': [-1, -3], 'man_here': [5, 0, 0], 'many': [0, 1], 'many!': [0, -2],
  'many_men': [5, -1, 2], 'marks': [7, -1, 0], 'married_rape_en': [1, 0, 7], 'marry_word': [0, -5],
  'marry_word!': [1, 0, 6], 'massage_words': [-5, -2], 'may': [-2, -3], 'may!': [1, -2, 13], 'me': [5, 5, 1],
  'me!': [1, -1, 7], 'me_by': [-1, 0], 'me_dat': [1, -1, 7], 'me_dat!': [-1, 0], 'me_obj': [0, -3],
  'me_obj!': [1, 6, 4], 'means': [8, 12, 1], 'means!': [1, 0, 1], 'means_elsewhere': [-4, -2], 'med': [-3, 4],
  'med!': [-1, 0], 'medical': [-6, 3], 'medical_kidney': [-1, 0], 'medical_take': [2, 7, 2], 'medicine_box': [2, 6, 1],
  'medicine_box!': [-1, 0], 'memory_gap': [6, 0, 7], 'men_actors': [4, -3, 0], 'men_actors!': [1, 2, 0],
  'men_word': [4, 4, 2], 'message_stalk': [0, -14], 'met_net': [-1, -2], 'met_online': [2, -2, 12],
  'missing_held': [5, -3, 3], 'missing_person': [1, -1, 1], 'missing_words': [1, 2, 1], 'mocked_out': [-5, 6],
  'money': [5, -4, 5], 'money!': [3, -3, 5], 'money_hold': [4, -4, 6], 'money_word': [1, 4, 5], 'month_all': [0, 1],
  'month_all!': [-2, -4], 'mortgage_body': [0, -1], 'mother_carry': [1, -2, 12], 'moved_about': [1, 0, 2],
  'moved_and_found': [2, -6, 11], 'moved_en': [5, -7, 2], 'moved_soon': [1, 0, 0], 'moved_to_tears': [-4, 0],
  'movie_word': [2, 0, 12], 'msg_word': [0, 7], 'much': [-9, -5], 'must_be_alone': [4, -4, 12], 'must_pay': [4, -9, 5],
  'mutual_fight': [-4, 1], 'my': [1, -2, 6], 'my!': [2, 0, 3], 'my_picture_ins': [3, -11, 10], 'near_en': [4, -1, 13],
  'near_en!': [1, -6, 13], 'near_now': [5, -5, 13], 'near_word': [2, 4, 13], 'neck_grip': [3, -5, 7],
  'neck_grip!': [-1, 0], 'neck_of': [-2, -1], 'need': [-2, 1], 'need!': [-2, 2], 'neglected': [5, 4, 4],
  'neglected!': [-2, 0], 'neighbour_asks': [-5, 0], 'neighbours_from': [4, 13, 0], 'net_cut': [2, -9, 4],
  'net_place': [0, -7], 'never_done': [2, -2, 4], 'never_got': [0, -9], 'never_wake': [8, 0, 1], 'never_wake!': [0, 3],
  'new_accounts': [0, -1], 'new_address': [-1, -5], 'new_number_found': [1, 0, 11], 'news': [-11, 0],
  'news_told': [-6, 0], 'newspaper': [-12, -1], 'night': [5, -4, 7], 'no_certain': [6, -6, 12], 'no_choice': [3, 1, 4],
  'no_contract': [3, -2, 12], 'no_contract_en': [1, 0, 12], 'no_food': [3, -5, 2], 'no_papers': [5, -2, 3],
  'no_pay_en': [1, 3, 5], 'no_phone': [1, -2, 4], 'no_return': [1, -3, 1], 'no_signal': [-4, 3],
  'no_tomorrow': [1, -3, 1], 'no_use': [2, 1, 1], 'no_use!': [2, -3, 5], 'no_use_en': [0, -3], 'no_window': [1, 6, 4],
  'nobody_bothered': [-1, 5], 'nobody_en': [-1, 0], 'nobody_here': [-1, 10], 'nobody_needs': [-2, 1],
  'nobody_needs!': [3, 2, 1], 'not_back': [3, 3, 1], 'not_be': [1, -10, 2], 'not_her_pictures': [-1, 0],
  'not_human': [1, 0, 6], 'not_possible': [1, -3, 4], 'not_return': [-2, 0], 'not_sent_to': [-3, -5],
  'not_stopped': [2, 3, 7], 'not_told': [5, -10, 12], 'not_with_me': [1, -4, 4], 'nothing_holds': [1, 0, 1],
  'nothing_wrong': [-13, 0], 'nothing_wrong!': [-1, 0], 'now_straight': [1, 2, 1], 'now_straight!': [-3, 0],
  'now_word': [4, 3, 0], 'now_word!': [-1, -1], 'nowhere_to_go': [3, 4, 0], 'nude': [7, -4, 10], 'nude!': [3, 0, 10],
  'numbed': [5, -2, 1], 'numbed!': [1, 0, 1], 'number_big': [7, 3, 9], 'number_changed': [3, -3, 11],
  'number_floor': [4, 0, 1], 'number_many': [1, 3, 1], 'number_men': [1, 9, 0], 'number_pills': [6, 5, 9],
  'nursing': [4, 5, 6], 'of_everything': [4, -1, 1], 'of_height': [0, 3], 'of_height!': [1, -1, 4],
  'off_citizen': [1, 0, 12], 'off_deduct': [1, -1, 5], 'off_hotel': [1, 0, 12], 'off_meet': [-1, -2],
  'off_naked': [5, -1, 12], 'off_unknown': [1, 2, 9], 'off_unknown!': [0, -3], 'off_visa': [5, -2, 12],
  'offer_en': [-1, -3], 'offer_for_grade': [2, -4, 5], 'offer_strange': [0, -2], 'offer_word': [2, -4, 12],
  'office_papers': [-10, 0], 'older': [0, 3], 'older_man': [4, -3, 2], 'older_man!': [2, 2, 0],
  'older_words': [3, -4, 6], 'on_her': [2, 3, 0], 'on_me': [3, 0, 0], 'on_me!': [-1, 0], 'on_video': [3, 3, 10],
  'once_more': [2, 0, 1], 'one_cent': [4, -2, 5], 'one_cent!': [1, 0, 2], 'one_coin': [1, -2, 5],
  'one_coin!': [1, -2, 6], 'oneself': [-1, 7], 'online_talk': [6, -3, 12], 'only_death': [2, 0, 1],
  'only_go_with': [1, -1, 4], 'only_one': [11, -5, 1], 'only_one!': [1, -4, 1], 'opens_pack': [0, 2],
  'opens_pack!': [3, -3, 4], 'or_visa_en': [1, -1, 5], 'ordinary': [-7, 4], 'ordinary!': [0, -6], 'organ': [4, 4, 2],
  'organ_contract': [0, -4], 'other_company': [0, 7], 'other_harm': [-5, -2], 'other_help': [-4, -8],
  'other_help!': [-1, 0], 'other_job': [-6, 2], 'other_job!': [0, 3], 'other_job_real': [6, 1, 2],
  'other_man_each': [2, 2, 2], 'other_owner': [4, 1, 2], 'other_place': [9, 3, 0], 'other_than_said': [2, -1, 2],
  'others_ease': [-2, 1], 'others_ease!': [0, -8], 'out_for_now': [1, -4, 13], 'out_in_cold': [3, -4, 6],
  'out_of_hands': [1, 2, 0], 'outside_door': [1, 1, 0], 'outside_door!': [3, 0, 4], 'over_and_well': [-11, 0],
  'over_now': [0, -6], 'over_partner': [4, -4, 11], 'overdose_more': [0, 1], 'overdose_word': [6, 5, 1],
  'overhear': [0, -3], 'overhear!': [4, -3, 1], 'owed_say': [1, 0, 10], 'own': [-6, -5], 'own_door': [-7, -3],
  'own_due': [-11, 0], 'own_fall': [1, 0, 0], 'own_family_loan': [-5, 1], 'own_home': [2, 4, 4], 'own_key': [-1, 0],
  'own_looks': [4, -1, 7], 'own_marriage': [-10, -2], 'own_mishap': [-5, -1], 'own_neck': [1, 5, 1],
  'own_tie_thing': [3, 6, 1], 'own_trip': [-7, 2], 'owned': [1, -5, 2], 'painless_way': [6, 7, 1], 'paper': [1, -5, 3],
  'paper!': [8, -8, 3], 'paper_debt': [2, -1, 5], 'paper_out_en': [-1, 0], 'papers_en': [5, 1, 3],
  'papers_en!': [-1, -1], 'papers_fine': [-2, -4], 'papers_word': [0, -1], 'papers_word!': [2, -5, 3],
  'parent_gone': [6, -5, 6], 'parent_scolds': [-2, 0], 'parent_scolds!': [-1, 0], 'parents_debt': [2, -1, 5],
  'partner': [2, -7, 6], 'partner_older': [-2, 6], 'partner_rape': [1, -1, 7], 'pass_on': [0, 2],
  'passed_away': [0, -4], 'passport': [3, -8, 3], 'passport!': [6, -7, 3], 'passport_torn': [7, 1, 3],
  'pay_back': [0, -1], 'pay_back!': [5, -3, 5], 'pay_first': [-1, -2], 'pay_made': [1, 2, 5], 'pays': [0, -6],
  'pays!': [2, -2, 5], 'people_word': [-1, -1], 'people_word!': [1, 0, 1], 'pest_words': [-1, 1], 'pet_does': [-7, 0],
  'pet_does!': [-1, 0], 'pet_shut': [-7, 0], 'pet_shut!': [-1, 0], 'pharmacy_words': [1, -2, 2],
  'pharmacy_words!': [-1, 1], 'phone': [4, -3, 4], 'phone!': [3, -5, 4], 'phone_cut': [1, 7, 4],
  'phone_cut!': [1, -3, 4], 'phone_device': [-2, 0], 'phone_kid': [-1, 0], 'phone_limited': [1, -2, 4],
  'phone_lost': [1, 0, 10], 'phone_normal': [1, 2, 9], 'phone_normal!': [-1, 0], 'phone_of_other': [1, -3, 10],
  'phone_off_en': [2, 3, 1], 'photo_of_me': [1, 0, 10], 'photo_ok': [-6, -5], 'photo_words': [-2, -1],
  'photo_words!': [1, 0, 10], 'pic_word': [2, -6, 10], 'pic_word!': [-2, 0], 'picture!': [-1, -1],
  'picture_ok': [-5, 0], 'picture_out': [-2, 5], 'picture_out!': [-3, -2], 'pills': [-2, 9], 'pills!': [-1, 0],
  'pills_en': [-4, -2], 'pills_word': [7, 4, 1], 'place_sent': [0, 8], 'place_shown': [1, 0, 11],
  'plant_live': [0, -4], 'play_words': [0, 4], 'play_words!': [1, -3, 7], 'please': [6, 10, 0], 'please!': [2, -4, 13],
  'poison_drink': [1, 2, 1], 'poison_way': [4, 6, 1], 'police': [3, 8, 0], 'police!': [-1, 0], 'police_job': [-1, 0],
  'poorly_dressed': [2, -1, 0], 'porn_site_en': [1, 0, 10], 'posted_gladly': [-6, 0], 'pound': [0, 2],
  'pound!': [-2, 0], 'pour_on': [2, 7, 0], 'pour_on!': [-4, -4], 'pours_on': [5, 0, 0], 'pours_on!': [1, -2, 5],
  'pregnant': [-1, -4], 'prepared': [4, -3, 1], 'pressed_down': [7, 2, 0], 'pressing': [3, -2, 2],
  'pressing!': [1, -4, 1], 'prevention': [0, -1], 'prison_like': [3, 0, 4], 'prison_out': [4, -2, 11],
  'prob_word': [5, 0, 4], 'program_fails': [-2, 0], 'program_fails!': [-3, 0], 'promised': [2, -3, 2],
  'propose': [-3, -1], 'pulled': [-2, 0], 'pulled!': [2, -4, 5], 'pulls_off': [4, 2, 0], 'pulls_off!': [1, 0, 9],
  'punish': [3, 5, 4], 'punish!': [-2, 0], 'put_in': [4, 2, 0], 'put_in!': [2, -1, 4], 'put_into': [-2, 4],
  'put_into!': [1, 0, 2], 'put_out': [1, -6, 10], 'put_out!': [3, -3, 12], 'put_will': [3, 3, 10],
  'quarantine': [3, -6, 4], 'quiet_word': [0, 4], 'quota': [3, -3, 2], 'quota!': [1, 2, 2], 'rams': [-2, 4],
  'rape': [13, 5, 7], 'rape_hint': [2, -8, 7], 'rape_words': [1, 1, 7], 'raped_word': [5, 3, 7],
  'rarely_out': [12, 6, 4], 'rarely_out!': [3, 0, 4], 'reason_word': [-4, -1], 'reason_word!': [1, -1, 1],
  'rebuffed': [-1, 4], 'rebuffed!': [-3, -3], 'recent': [0, 4], 'recipe_words': [-2, 8], 'recorded': [-1, -7],
  'recruiter': [12, -3, 3], 'refuge': [1, 0, 0], 'regret_en': [6, -2, 11], 'regret_threat': [-1, 3],
  'religion': [-8, 0], 'rent_live': [-3, -3], 'rent_out': [-1, 0], 'rescue': [4, 14, 0], 'rescue!': [1, 3, 6],
  'return': [-2, 2], 'return!': [4, 5, 3], 'return_not': [-2, -7], 'revenge': [1, 0, 11], 'river_word': [-5, 3],
  'river_word!': [1, 5, 4], 'robs': [-5, 0], 'roof_up': [3, 3, 1], 'room': [3, 2, 4], 'room!': [4, -2, 12],
  'room_camera': [0, -3], 'room_empty': [-3, 0], 'room_tidy': [-3, 1], 'rope_broke': [1, 0, 1], 'rope_en': [5, 3, 1],
  'rope_hang': [-4, 2], 'rope_means': [0, 2], 'rope_ready': [3, -3, 1], 'rope_wanted': [4, 3, 1], 'rough': [-2, -2],
  'rough!': [-2, -1], 'rule:about-to-fall': [6, 2], 'rule:after-the-dead': [3, -1], 'rule:afterwards': [0, 8],
  'rule:asked-for-favours': [6, -5], 'rule:asked-for-pictures': [0, 7], 'rule:asks-for-a-way': [5, 2],
  'rule:at-the-edge': [10, 10], 'rule:at-the-means': [9, 9], 'rule:at-the-means-alone': [8, 7],
  'rule:baby-hurt': [-8, -3], 'rule:bare-rescue': [9, 1], 'rule:beaten': [7, 1], 'rule:beaten-alone': [4, 4],
  'rule:being-taken': [-1, -1], 'rule:blow-words-alone': [10, -2], 'rule:body-hurt': [4, 2], 'rule:bound': [10, 11],
  'rule:breaks-off': [6, -8], 'rule:bruises': [1, 2], 'rule:call-cut-off': [7, 8], 'rule:call-the-police': [9, 16],
  'rule:calls-for-rescue': [2, 5], 'rule:child-and-sex': [7, -3], 'rule:child-frightened': [-2, -1],
  'rule:child-given-away': [2, -10], 'rule:child-gone': [3, 9], 'rule:child-in-plain-words': [6, 4],
  'rule:child-kept-from-her': [1, -6], 'rule:child-left-alone': [6, 4], 'rule:child-marked': [2, 5],
  'rule:child-missing': [4, 5], 'rule:child-sought': [3, -2], 'rule:child-touched': [3, 2],
  'rule:child-with-men': [2, -5], 'rule:come-quickly': [5, 6], 'rule:coming-near': [7, -2], 'rule:compelled': [4, -2],
  'rule:cries-next-door': [0, 7], 'rule:cruel-acts': [4, -1], 'rule:cut-off': [5, -1], 'rule:danger-alone': [6, 2],
  'rule:danger-in-plain-words': [8, 12], 'rule:debt-bondage': [2, -2], 'rule:debt-in-plain-words': [9, 3],
  'rule:debt-without-end': [7, -4], 'rule:deceived': [1, 6], 'rule:does-not-know-where': [2, 5],
  'rule:done-to-her': [2, 4], 'rule:driven-from-home': [3, -1], 'rule:drugged': [-1, 2],
  'rule:drunk-and-frightening': [-3, 0], 'rule:earned-from-her': [0, -2], 'rule:english-blows': [9, 3],
  'rule:euphemism': [0, 1], 'rule:false-pictures': [1, 1], 'rule:film-sent': [2, 1], 'rule:filmed-and-spread': [5, 8],
  'rule:followed-alone': [4, 0], 'rule:followed-up': [3, 3], 'rule:forced-into-bed': [6, -4],
  'rule:forced-marriage': [4, 5], 'rule:forced-prostitution': [4, -2], 'rule:forced-sex': [2, -1],
  'rule:forced-work': [2, 9], 'rule:given-up': [4, -3], 'rule:goodbye': [9, 4], 'rule:got-ready': [5, 2],
  'rule:groped': [6, 2], 'rule:guarded': [5, 2], 'rule:handled-roughly': [5, -2], 'rule:he-reads': [7, 5],
  'rule:held-by-one': [2, 0], 'rule:held-in-a-word': [9, 6], 'rule:held-in-plain-words': [8, -2],
  'rule:her-pictures': [5, 5], 'rule:hurts-herself': [0, -2], 'rule:in-danger': [4, 0], 'rule:in-her-hand': [6, 9],
  'rule:in-one-breath': [5, 5], 'rule:in-terror': [7, 8], 'rule:insulted-controlled': [3, 1],
  'rule:kept-short': [5, -4], 'rule:killing-alone': [7, 5], 'rule:last-farewell': [12, 16], 'rule:last-words': [3, 0],
  'rule:left-in-the-cold': [4, 1], 'rule:life-without-meaning': [8, 1], 'rule:locked-in': [5, -5],
  'rule:lowered': [0, 2], 'rule:made-to': [8, -1], 'rule:made-to-break-the-law': [2, -5],
  'rule:means-at-hand': [12, 8], 'rule:moved-on': [5, -5], 'rule:no-sense-in-living': [8, -3],
  'rule:no-was-not-heard': [3, -10], 'rule:noose': [9, 8], 'rule:not-aloud': [7, -4], 'rule:not-aloud-alone': [6, 0],
  'rule:not-let-out': [-1, -3], 'rule:not-wake': [7, -1], 'rule:numb': [5, 2], 'rule:offer-abroad': [13, -4],
  'rule:offer-in-plain-words': [5, -3], 'rule:offer-with-a-catch': [5, -7], 'rule:one-step': [5, 3],
  'rule:organ': [1, -1], 'rule:papers-asked': [-2, -2], 'rule:papers-destroyed': [8, 1],
  'rule:papers-in-their-hands': [2, 1], 'rule:papers-out-of-reach': [8, -6], 'rule:papers-taken': [11, -4],
  'rule:papers-taken-on-the-way': [3, 0], 'rule:phone-taken': [7, 0], 'rule:pictures': [10, -10],
  'rule:pictures-deadline': [0, 7], 'rule:poisons-herself': [10, 13], 'rule:pulled-away': [3, 7],
  'rule:pursued': [4, 2], 'rule:rape': [13, 2], 'rule:scam-compound': [5, 3], 'rule:set-on-fire': [5, 1],
  'rule:sexual-harm': [8, -3], 'rule:shown-and-chosen': [1, 2], 'rule:sleep-or-else': [6, -2], 'rule:sold': [12, -1],
  'rule:sold-after-led': [1, 0], 'rule:sold-for-it': [5, 0], 'rule:sold-in-a-word': [6, 0],
  'rule:someone-reads-along': [9, -4], 'rule:spread-alone': [6, 0], 'rule:stabbed-or-burned': [3, 3],
  'rule:stalked': [6, 0], 'rule:stopped-when-leaving': [4, 1], 'rule:take-own-life': [12, 7],
  'rule:taken-alone': [6, 7], 'rule:taken-on-arrival': [2, -3], 'rule:threat-in-plain-words': [6, 0],
  'rule:threatened': [2, -1], 'rule:throat': [3, 10], 'rule:throat-held': [6, 5], 'rule:tormented': [-5, -2],
  'rule:touched': [5, 0], 'rule:tried-before': [0, -2], 'rule:two-catches': [5, -1],
  'rule:unfinished-sentence': [1, 5], 'rule:used-and-tricked': [4, 7], 'rule:violated-alone': [7, 0],
  'rule:violence-word': [6, 0], 'rule:wages-withheld': [3, 0], 'rule:wanted-alone': [4, -4], 'rule:wants-away': [2, 5],
  'rule:watched-on': [-5, -5], 'rule:weapon-near': [5, 2], 'rule:weapon-word-alone': [6, 5], 'rule:will-kill': [-1, 2],
  'rule:wish-to-die': [13, 7], 'rule:with-things': [9, 1], 'rule:without-me': [11, -5], 'rule:works-it-off': [6, -3],
  'rule:would-be-gone': [10, 5], 'rule:wounded': [-4, -3], 'run_caught': [1, 0, 4], 'run_over': [0, 3],
  'runs_in_night': [1, 6, 0], 'safe_place': [7, -1, 4], 'said_no': [1, 2, 7], 'said_no!': [6, -2, 7],
  'say_so': [4, -2, 2], 'say_so!': [0, -1], 'say_when': [6, -1, 2], 'scam': [5, 1, 2], 'scam!': [4, 4, 2],
  'scam_online': [-3, 1], 'scam_place': [4, 7, 2], 'school_phone': [-4, -1], 'school_trip': [-1, 0],
  'school_words2': [2, -1, 4], 'school_words2!': [-3, 0], 'scream_at': [-6, -4], 'scream_at!': [-1, 0],
  'screen_shot': [1, -5, 10], 'secret_cam': [1, -2, 10], 'secret_film': [2, -1, 10], 'secret_pics': [3, 2, 10],
  'secretly': [-3, -1], 'see_not': [0, 2], 'seek': [0, 4], 'seek!': [2, -1, 2], 'seek_en': [1, 2, 0],
  'self_cut': [-2, -5], 'self_danger': [-3, -2], 'self_obj': [0, -2], 'sell': [1, -1, 2], 'sell!': [-1, 0],
  'sell_body': [4, -6, 2], 'sell_body!': [1, 1, 2], 'sell_past_home': [1, -1, 2], 'sell_person': [4, -3, 2],
  'send': [-1, 9], 'send!': [-3, -4], 'send_not': [2, -2, 2], 'send_not!': [3, -3, 4], 'send_somebody': [4, 11, 0],
  'sends_men': [-2, -2], 'serve': [0, -2], 'serve_home': [-1, -2], 'serve_made': [-2, -4], 'serve_made!': [2, -5, 3],
  'serve_out': [4, -7, 2], 'serve_out!': [-3, -4], 'service_notice': [-7, 2], 'sets_off': [0, 4], 'sex_act': [6, 0, 7],
  'sex_act!': [-5, -1], 'sex_touch': [3, -1, 7], 'sex_touch!': [-1, 1], 'sexual': [6, 1, 7], 'sexual_harm': [2, -2, 7],
  'sexual_harm!': [-7, 0], 'sexual_violence_en': [9, 5, 7], 'sharp_weapon': [1, 12, 0], 'sharp_weapon!': [-1, 0],
  'shocks': [3, 4, 4], 'short_word': [0, -2], 'shouts_then_sorry': [1, 0, 6], 'shows_himself': [2, -1, 7],
  'shows_up': [-1, -2], 'shows_up!': [2, 0, 9], 'shut_in': [1, -1, 4], 'shut_place': [3, -6, 4],
  'shut_place!': [1, -3, 4], 'shut_shop': [-4, -3], 'sign_or_leave': [0, 1], 'sign_or_leave!': [0, -2],
  'silence_child': [1, 0, 9], 'silent_need': [-1, -3], 'sit_with': [-1, 6], 'sit_with!': [1, 0, 2],
  'sits_beside_call': [1, 0, 4], 'sits_with': [5, 0, 3], 'sits_with!': [1, 2, 5], 'sleep_made': [1, 0, 2],
  'sleep_now': [-1, 0], 'sleep_now!': [-1, 0], 'sleep_req': [7, -6, 7], 'sleep_req!': [1, -1, 7],
  'sleep_with': [-3, -6], 'sleep_with!': [-1, -2], 'smothers': [5, 6, 0], 'sold_en': [2, -6, 2],
  'sold_for_it': [6, 3, 2], 'sold_off': [-4, -4], 'some_time': [1, -2, 2], 'some_time!': [0, 2],
  'somebody': [4, -3, 0], 'somebody!': [-4, -4], 'someone_along': [2, -4, 4], 'someone_reads': [4, 1, 13],
  'someone_reads!': [1, -2, 13], 'soon': [1, 18, 1], 'soon!': [0, 2], 'sorry_mother': [3, 2, 1], 'sos': [4, 11, 0],
  'speak': [1, -4, 2], 'speak!': [2, -2, 4], 'sport': [-12, -3], 'sport_jump': [-4, 0], 'sport_lock': [-2, -5],
  'spread': [0, 1], 'spread!': [0, -1], 'spread_done': [1, 2, 10], 'spy_app': [4, -3, 11], 'squeezes': [2, 0, 10],
  'squeezes!': [-5, 0], 'stab': [-4, 6], 'stairs': [3, 4, 6], 'stand_near_me': [-1, 1], 'stand_sit': [-2, 2],
  'stand_sit!': [1, 3, 0], 'stand_there': [-2, 4], 'stand_there!': [0, -3], 'stand_watch': [5, -2, 4],
  'stands_daily': [2, 5, 11], 'stands_there': [7, 3, 1], 'starve_her': [7, 7, 2], 'stay_inside': [2, 2, 4],
  'stay_inside!': [5, -3, 1], 'step_parent': [-1, 3], 'step_parent!': [2, 0, 0], 'stepfather': [8, 9, 9],
  'steps_heard': [1, 1, 11], 'still_wet': [-2, 11], 'stomach_words': [3, 10, 0], 'stops_now': [0, 7],
  'story_part': [-8, 1], 'stove': [-7, -2], 'stove_shut': [5, 11, 1], 'stranded': [1, -3, 4],
  'strange_app': [2, -2, 10], 'strictly': [-1, -2], 'strictly!': [-1, -8], 'strikes': [-1, -4],
  'struck_with': [-2, -1], 'struck_with!': [0, -1], 'stuck_car': [-6, 0], 'study_trip': [-5, -1],
  'study_trip!': [0, 3], 'suffer': [3, 3, 6], 'suffer!': [-1, -1], 'suicide_think': [10, 0, 1],
  'suicide_think!': [-1, 0], 'suicide_word': [-1, -3], 'suicide_word!': [-1, 0], 'sum_word': [6, 0, 5],
  'sun_not': [1, 0, 4], 'surprise': [-2, 0], 'surround': [-3, 0], 'suspicious_find': [0, -2], 'swallowed': [9, 3, 1],
  'swallowed_all': [5, 4, 1], 'sweet_words': [-5, 3], 'take_away': [-1, 1], 'take_away!': [-3, -1],
  'take_en': [1, 2, 1], 'take_en!': [-1, 0], 'take_hard': [1, 1, 3], 'take_hard!': [-9, -2], 'take_in_hand': [1, 7, 1],
  'take_it': [-3, 2], 'take_it!': [2, 2, 2], 'take_or_lie': [0, 1], 'take_or_lie!': [1, 6, 2], 'take_soft': [4, -6, 3],
  'take_soft!': [-2, 0], 'takes_men': [4, 1, 2], 'tattoo_words': [-2, -1], 'tear_away': [0, -3], 'tell': [4, -6, 11],
  'tell!': [4, -5, 13], 'tell_mother': [1, 0, 1], 'tell_threat': [5, 0, 11], 'tell_threat!': [-2, -4],
  'tells_parents': [2, 4, 10], 'temper': [2, -2, 6], 'tenderly': [-5, 0], 'tent_in': [1, -5, 7], 'tethered': [-4, -5],
  'tethered!': [-2, 0], 'thanks_bye': [-8, 1], 'thanks_for': [-1, 0], 'that_thought': [3, -2, 1], 'the_dead': [-1, -1],
  'the_debt': [1, 2, 4], 'the_night': [-3, 6], 'the_night!': [3, -1, 1], 'then_money': [2, -3, 5],
  'then_money!': [-4, -1], 'then_what': [4, -2, 1], 'then_what!': [-3, 0], 'there_again': [1, -2, 11],
  'they': [6, 5, 0], 'they!': [3, 3, 13], 'thing_beaten': [-4, 1], 'thing_dies': [-5, -2], 'thing_dies!': [-2, 0],
  'this_time': [0, 7], 'thought_but': [-5, 0], 'threat_came': [3, -6, 11], 'threat_came!': [-1, 0],
  'threat_child': [5, -2, 11], 'threat_if_en': [3, -5, 11], 'threat_thing': [4, -6, 11], 'threaten': [-6, -6],
  'threaten!': [-5, 0], 'threatens_with': [5, 1, 0], 'threatens_with!': [2, 1, 13], 'throat': [4, 7, 0],
  'throat!': [0, 2], 'throat_threat': [-1, 0], 'throat_voice': [1, 0, 6], 'throw_break': [1, 4, 0],
  'ticket_en': [1, -6, 5], 'tie_act': [-2, 1], 'tie_act!': [-2, 2], 'tie_thing': [4, 6, 1], 'tied': [-2, 12],
  'tied_to': [5, 7, 4], 'time_long': [6, -1, 4], 'tired': [-2, -3], 'tired_life': [2, 7, 1], 'tired_of': [4, -3, 1],
  'tired_to_death': [-2, 0], 'to_edge': [-1, 8], 'to_kin': [-1, 3], 'to_me': [-2, 1], 'to_me!': [-1, 0],
  'told_in_book': [-9, 4], 'told_to_die': [-1, 0], 'tonight_do': [0, 3], 'too_much_of': [-1, 5], 'took_en': [2, 0, 4],
  'took_en!': [-2, 0], 'took_poison': [3, 4, 1], 'tool_shop': [0, 5], 'torment': [-1, -6], 'torment!': [1, 0, 1],
  'touched_child': [6, -1, 7], 'touched_child!': [0, 1], 'touching': [5, 1, 7], 'touching!': [0, -4],
  'tour_price': [-4, 0], 'toward_it': [7, 3, 0], 'toy': [-3, 1], 'tracker': [8, -7, 11], 'trade_suffer': [4, -6, 2],
  'traffic': [-2, 4], 'traffic_fine': [-6, 0], 'trafficked': [-1, 0], 'train_way': [3, 1, 1], 'trauma': [6, -2, 6],
  'travel': [-5, -3], 'travel_own': [-4, 2], 'travel_own2': [-2, 0], 'tricked': [4, -9, 2], 'tried_it': [-3, -2],
  'tries_her': [-2, 2], 'tries_her!': [-2, 0], 'tries_on': [2, -1, 7], 'trust_ask': [9, -7, 12],
  'trust_ask!': [2, -3, 12], 'try_again': [1, -8, 1], 'try_word': [-1, 5], 'try_word!': [-2, 0], 'twenty': [-3, 0],
  'twenty_or_hold': [0, -2], 'unborn': [-1, 0], 'unconscious': [3, 11, 0], 'under_pretext': [6, 2, 13],
  'underage_word': [0, 2], 'undress_say': [5, 0, 10], 'undressed_by': [-1, 1], 'unpaid': [1, -7, 5],
  'unpaid!': [2, 0, 5], 'unsaid': [5, 6, 7], 'until': [1, -9, 5], 'until!': [-3, 0], 'uploaded': [0, -1],
  'urgent': [5, 16, 0], 'us_obj': [6, -3, 2], 'us_obj!': [-1, -6], 'use_word': [0, -2], 'use_word!': [-3, -3],
  'uses_her': [-1, -5], 'vaccine': [-1, 4], 'vaccine!': [0, 5], 'view_words': [-5, 4], 'violate': [3, 5, 7],
  'violate!': [-2, 0], 'violence_home_now': [1, 0, 6], 'visa_excuse': [-2, 0], 'visa_free': [3, -1, 12],
  'visa_months': [1, -1, 5], 'wage': [-2, -2], 'wage!': [5, -4, 2], 'wage_service': [-3, 0], 'wait': [0, -1],
  'wait!': [0, 3], 'wait_bit': [-2, -1], 'wait_other_side': [1, 3, 2], 'wake': [5, 7, 7], 'wake!': [2, 4, 1],
  'waking_asked': [4, -8, 1], 'want': [3, 1, 1], 'want!': [1, 3, 1], 'want_me_come': [0, -1], 'was': [0, 8],
  'was!': [-2, 0], 'watch_her': [4, 1, 4], 'watches_me': [3, -3, 13], 'watches_on': [-1, -6], 'watches_on!': [-2, 0],
  'water_walk': [2, -2, 1], 'way_asked': [5, 2, 1], 'way_out': [6, 3, 4], 'way_out!': [3, 3, 4], 'we': [1, 4, 2],
  'we!': [0, -2], 'weapon': [-1, 5], 'weather_out': [-7, 0], 'weather_out!': [-4, 0], 'weather_stuck': [-6, 0],
  'web_show': [2, 5, 2], 'went_drinking': [3, 4, 4], 'went_drinking!': [-5, 0], 'went_work': [0, -3],
  'what_he_has': [0, -2], 'what_he_has!': [-2, -5], 'what_to_do': [3, 6, 1], 'where_lost': [-4, -4],
  'where_what': [-3, -4], 'where_what!': [4, 0, 4], 'whom_pulled': [2, 4, 0], 'whom_pulled!': [-2, 0],
  'why_live': [11, -4, 1], 'why_live!': [4, -7, 1], 'why_word': [-2, -9], 'wield': [3, 3, 0], 'wield!': [1, -3, 4],
  'wild_place': [2, 4, 0], 'will_come_for_me': [3, 0, 11], 'will_prove': [-2, -1], 'will_prove!': [5, 0, 1],
  'will_report': [0, 4], 'window_bars': [1, -5, 4], 'window_only': [1, 0, 4], 'wish_gone': [8, 0, 1],
  'wish_gone!': [2, -1, 1], 'with': [-2, 1], 'with_boss': [5, -1, 3], 'with_luggage': [-1, -5],
  'with_luggage!': [0, 2], 'with_me': [3, 2, 7], 'with_me_must': [0, -6], 'with_nobody': [1, -6, 4],
  'withdraws': [0, -9], 'withhold': [8, -5, 5], 'withhold!': [-5, 0], 'without': [2, -6, 1], 'without!': [-2, 0],
  'wont_now': [6, 6, 13], 'wont_now!': [1, -3, 13], 'work_away': [-4, 1], 'work_forbid': [3, -1, 6],
  'work_kills': [-5, 0], 'work_kind': [5, -7, 2], 'work_kind!': [0, -1], 'work_letter': [-2, -2],
  'work_mine': [-4, -1], 'work_place': [5, -7, 2], 'work_place!': [1, 0, 2], 'works_it_off': [5, -4, 4],
  'world_from': [1, 10, 1], 'world_in': [2, -2, 1], 'world_in!': [1, 2, 1], 'worn_out_life': [-8, -4],
  'worthless': [4, -4, 1], 'wound': [0, 4], 'wound!': [0, 6], 'wrist_place': [5, 6, 1], 'writing': [-2, 5],
  'writing!': [0, -2], 'wrong_place_hand': [4, 4, 6], 'you_next': [4, 0, 0], 'you_threat': [-9, -7],
  'you_threat!': [-2, 0], 'young': [4, 4, 9], 'young!': [-1, 1], 'your_kin': [6, 3, 11], 'your_people': [5, -2, 11],
  'zero': [0, -6], 'zoo': [-2, -3], '~asks': [-17, -1], '~cond': [2, -6], '~en': [-17, -8], '~future': [0, 7],
  '~going': [6, 3], '~habit': [13, -14], '~mn': [-19, -7], '~neg': [5, 0], '~past': [2, 1], '~start': [-22, -12],
  '~told': [-13, -5], '~victim': [1, -5], '~wish': [-2, -9],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'agency 2,agentlag 2,alien 4,app -2,bgaad 3,card 4,chadku 3,chat -3,club 4,code -3,deer 2,door 5,drama -3,duty 2,em 3,' +
  'force -3,free 4,game -2,goodbye 11,google 3,gps 3,haruul -2,he 5,hiideg -3,hiigeed 2,horichihson 2,hostess 2,hotel 5,' +
  'id -3,iig 5,karaoke 2,karaoked -3,key 2,lock 7,luu 2,manager 2,mini 2,mobile -4,myanmar 3,nmg 2,nmig 2,nude 2,o -2,' +
  'of 4,ogoh 2,ohid -2,park 2,pasport 4,phone 2,ru -2,s -2,screenshot 2,service 3,sex 4,sos 3,taxi 2,telegram 2,ticket 7,' +
  'toglood -3,tr 2,uuchihlaa 5,vhmeer -4,visa 5,vizeer 2,zurag -2,аа -4,аавдаа -2,аавтай 3,аавын -3,ав 2,аваагүй -3,' +
  'аваад 4,аваач 7,авар -3,аварга -2,аварсан -4,аварч 2,авахуул 3,авбал -2,авир 6,авлаа -2,авлага -4,авмаар -4,авна -2,' +
  'авр 4,аврааач 5,авраач 5,авсны 2,авхуул -3,авчирсан -2,авчирч -2,авчих 5,авчраад 7,агаар -5,агент 3,агентлаг 2,' +
  'агна -2,агсам 2,агуулах -2,ад -4,адуу -2,аж -13,ажил 4,ажилдаа -2,ажилла -2,ажилладаг -8,ажиллуул 7,ажиллуулдаг 3,' +
  'ажиллуулна 2,ажлаа -6,ажлаас 3,ажлаасаа -8,ажлын 3,азтай -2,аиж -4,ай -5,айгаад 3,айгад 3,айдаг 6,айж 4,айл 6,' +
  'айлаас 2,айлд 6,айлын 3,айсан -6,алаад -3,алах 4,алба -4,албадаж 2,албадан -4,албаддаг 2,албан -4,алгад 8,алгадаад 2,' +
  'алгаддаг 2,алд 2,алдаад 3,алдаж 2,алдар -3,алдах -3,алдсан -2,алдчих 2,алсан -3,алхаад 3,алхаж 2,алчих 4,алчихлаа 3,' +
  'алчихна 2,ам -3,амаар -2,амар -2,амарна -2,амарч -2,амгалан -2,амдрал -2,америк -5,амиа 2,амидрал -5,амла 2,амласан 4,' +
  'амраа 5,амралт -2,амрах 5,амттай -2,амь 5,амьд 5,амьдардаг -6,амьдрал -5,амьсгаа 2,амьсгал 3,амьсгалах -2,амьсгалж -5,' +
  'ангид -2,ангийн 4,ангит -3,англи -4,аниме 3,анх -4,анхны -2,апп -2,араас 5,арай 2,арваад 3,арван 3,аргаар -2,ардаас 3,' +
  'асар -2,асгачихлаа 2,асрамжийн 2,асуугаад 3,асуудал -4,асуулт -2,асуухаар 2,асуухад -2,асууя -2,ах 2,ахтай -2,ахуй -3,' +
  'ахын 4,ачаа 7,ашигла -5,аюлтай 2,аюулд 2,аюултаи 2,аюултай 2,аялал -2,аялалд -2,аян -5,баар 2,баас 2,баатар -6,баг -5,' +
  'багалзуурд 3,багалзуурда 2,багалзуурдаад 2,багийнхан -4,багш -8,баз 2,базa 2,базаад 2,баигаа -2,баина 2,баисан 2,' +
  'байв -7,байгаа -3,байгааг -4,байгаарай -2,байдаг 4,байдал -4,байдалд -2,байжээ -2,байлаа -7,байна 2,байнаа 2,' +
  'байнга -2,байрандаа -2,байрнаас 3,байрны 5,байснаа -3,байтал -2,байх 4,байхад 5,байхгүй 5,байхдаа -3,байхыг 4,бар -2,' +
  'барааг -2,барагд 4,бариа -2,бариад -2,барианд 2,баригдаж 2,баригдсан -3,барилгын -2,бариул -5,барсан -2,баруун -3,' +
  'барьдаг -2,барьцаал -2,барьцаанд 3,барьчихлаа -3,бас 4,батарей 2,баяр -3,баярла -11,баярлалаа -4,бга 3,бгаа 5,' +
  'бгаагүй -3,бдг 3,бельги 2,бензин -2,бензиний -2,бж -2,бид -5,бидний -2,биднийг -4,бидэнд -3,биеийг -3,биеийн 5,' +
  'биенд 2,биеэрээ 2,биз -3,билет 2,билээ -2,бит -2,битүү -2,бичдэг 3,бичи 4,бичиг -3,бичий 4,бичихэд -2,бичлэг 5,' +
  'бичлэгийг 4,бичлээ 4,бичнэ 3,бичсэн 2,бн 2,богино 2,бод -6,боддог 2,бодож -4,бодол -3,бодоод 4,бодох 5,бол -3,болго 6,' +
  'болгож 2,болгон 3,болгонд 3,болгоно 3,болгоны -7,болгоомжтой 2,болгох -3,болдог -5,болж -2,болзоо 2,боли 3,' +
  'болиогүй -3,болиул 3,болло -2,болмоор 2,болов 2,боловч -4,бололтой 2,боломж -3,болоогүй -7,болохгүй 2,болохоор 2,' +
  'болтол -4,болчих -2,болчихсон 5,боль 3,больмоор 2,больсон 5,больчихож -4,боогд -7,боогоод 2,боол -4,боолг 3,боолын -4,' +
  'боомил 3,бороо -4,борооны -3,босо 2,босож 2,босохгүй 2,бсан 6,бсн 4,бу -2,будалт 2,будуул -2,бужиг -3,булаан -2,' +
  'булчин -2,бурхан -5,бус -4,бусад 2,бут 4,буугаа -2,буугаад 2,буудалд -3,буудалт 2,буудлын 5,буудуул -2,бууж 4,бууз -5,' +
  'буулгахгүй 3,буутай 2,буцаагаад -2,буцаад 7,буцааж -4,буцаж -4,буюу -3,бхад 3,бхгү 4,бэлд -4,бэлдсэн 3,бэлдчихсэн 3,' +
  'бэлтгэл -2,бэлтгэсэн -2,бэлэг 4,бээжин -2,бүгд 7,бүгдийг -3,бүгдэд 2,бүгдэнд 2,бүгдээрээ 3,бүжиг -2,бүл -2,бүлд 2,' +
  'бүлийг 2,бүлэг -5,бүр -3,бүрдүүл -2,бүрийн -4,бүрмөсөн -3,бүртгэл -3,бүртгүүл -2,бүрэн -3,бүс 3,бүсгүй -9,бүсээ 4,' +
  'бүтээ -2,бүхнийг 2,бүхнээ -2,бүү -2,бөгж -3,бөглө 2,бөгс 3,бөгөөд -3,бөмбөг -3,бөх -5,бөө 5,бөөр 3,ве -7,вен 3,' +
  'видео 2,виз 4,визээ -2,визээр 2,вэ -7,вэн 3,гадаа -10,гадаад -4,гадаадад 2,гадаадын -2,гадагш -2,гадагшаа 4,гадна 4,' +
  'гаднаас 3,гаднаасаа 3,газ 6,газар -3,газарт -2,газрын -3,гал -3,галаар 6,галд -3,галзуур 3,галзуурчих 3,ганцаараа -2,' +
  'ганцаарааa -2,ганцхан -5,гар 3,гараа 3,гараар -2,гараж -2,гарах 4,гарахад 2,гарахгүй -5,гарга -4,гаргадаг -2,' +
  'гаргадаггүй 3,гаргаж 3,гарган -4,гаргах -4,гаргахгүй -2,гаргачих 2,гаргуул 2,гарда -4,гардаг -4,гарлаа -4,гармагц 2,' +
  'гарна 2,гарсан -10,гарсангүй -3,гарт 3,гартаа -3,гарц 6,гарч -2,гарчих 5,гарчихсан 4,гарчээ -2,гаръя 4,гарыг 5,' +
  'гарын 3,гац -7,гацаа -4,гацаад -4,гацчих -2,гд 3,гдг -2,ге 4,герман -4,гж 2,гинжил 2,гипс -4,гишг 2,гишгэ 2,гол 2,' +
  'гоож -3,гоё -5,гсн 2,гсэн -6,гудамж -4,гудамжинд 4,гуий -2,гуй 2,гуйлга 4,гуйхаар 2,гуравдугаар -2,гурил -2,гутал 3,' +
  'гэв -5,гэд -2,гэдгийг -2,гэдэг -5,гэдэс -2,гэж 2,гэм -4,гэмт -4,гэмтэл -4,гэмтээ -2,гэнэ 6,гэр 7,гэрийнхэн -3,' +
  'гэрлээд 2,гэрлүүлсэн 2,гэртээ -2,гэрчилгээ 6,гэрэл 4,гэрээгүй 3,гэсэн 6,гэсэнд -3,гэтэл -7,гэх -9,гэхлээр 3,гэхэд 4,' +
  'гэхээр 6,гээ 3,гээд 7,гүйсэн 4,гүйцээ 2,гүүр -2,гүүрнээс -3,гүүрэн 2,даалгавар -4,даалгавраа -4,даар -2,даараад 4,' +
  'даатга 3,даатгал -2,даваа 5,даваад 4,давт -3,давхар 5,давхарт 2,давхрын 3,даг -2,дага -4,дагад -2,дагаж 4,дагуулж 2,' +
  'дайны -2,дайр -3,далай -8,далайл -2,далайн -4,далла -2,дамжи 3,дамжуул 4,дандаа 2,дани 2,дар -5,дараагийнх 2,дараад 4,' +
  'даралт -3,даралтны 2,дарамт -2,дарамтад -2,даран -2,дарах -2,дарга -3,дарж 4,дарла 3,дарна -2,дарс -2,дахиад 2,' +
  'дахин -4,дийл -2,довтол -2,долларын -2,долоо -4,доогуур 5,доод 2,доор 4,дотор 8,дотроо 3,дотуур -3,драма -2,дугуй -3,' +
  'дулаан -3,дураараа 2,дургүйц 2,дуртай -4,дут 2,дутуу 3,дуугаа 2,дууд 8,дуудаад 2,дуудаарай 3,дуудаач 3,дуудаж 5,' +
  'дуудлага -2,дуул -6,дуулаад -4,дуулдаг -2,дуунд -5,дууны -2,дуусаа -2,дуусаагүй -4,дуусаад -4,дуусах 3,дуусахгүй 3,' +
  'дуусга 2,дуусгах 3,дууслаа -3,дуусна 6,дуустал 4,дуусч -2,дуусчихсан -2,дух -4,дэвс -4,дэвш -2,дэгээ 4,дэлгэц 2,' +
  'дэлгүүр 2,дэлгүүрийн -9,дэлгүүрт 4,дэлс 2,дэлхийд 2,дэлхийн -2,дэмий -3,дэр -7,дэргэд 4,дэргэдээ 2,дэрээр 3,дээ -2,' +
  'дээгүүр 2,дээр 2,дээрээ -5,дээс 2,дээш 3,дээшээ 3,дүрс -3,дүү -2,дүүг 6,дүүгийн 3,дүүгээ -3,дүүд 2,дүүргэ -2,' +
  'дөнгөж -2,дөрөв -2,дөө -2,евро 2,европ -3,ер 2,ерөнхийлөгч -2,ерөөсөө 3,жаахан -3,жарга -4,жий -4,жинхэнэ 4,жолоо -2,' +
  'жолооны -4,жолооч -3,жорлон 2,жорлонд 2,за -5,заа -4,заадаг 2,зааж -3,заас -2,завгүй -2,завиар -3,завь -3,загна -7,' +
  'зай -3,залгад -2,залгадаг -2,залгаж 2,залги 6,залгичих 5,залгичихлаа 4,залуу -5,залуус -5,залуутай -3,залх -2,' +
  'залхаж 2,замаар -2,замд 3,замын -2,заналхийл 2,занч 3,занчи 3,зарa -3,зарагд -4,зарагдсан 4,зарагдчих -2,зарда -2,' +
  'зардаг -2,зардал 3,зардлаа 3,заримдаа 2,зарна 3,зарнаа 3,зарсан 6,зарц -8,зарчихсан 2,засаг -3,засаж -2,засал -3,' +
  'засвар -2,засварчин -3,засгийн -2,засуул -2,зах 3,захад 2,захи -3,захиа 2,захиал -8,захиалг -2,захиалсан -2,' +
  'захиргааны -3,зовлон -3,зовшоорол -3,зогс 5,зогсдог 2,зогсож -2,зогсоо 8,зогсоогоод 3,зогсоож -3,зогсоол -2,зод 6,' +
  'зоддог 2,зодо -6,зодолд -4,зодоон -6,зодуулж 2,зодуулчих -2,зооринд 3,зоорь 3,зориг -2,зорилго -2,зохисгүй 4,' +
  'зугаал -2,зугатаа 2,зугт 2,зугта 2,зугтаа 2,зугтах 2,зураг -4,зурагт -2,зурах 3,зургийн -4,зургууд 5,зургуудыг 3,' +
  'зуур 2,зууч 4,зуучлагч 2,зэвсэг -2,зэвсэгтэй 2,зэрлэг -3,зэрэг -6,зээлээ 2,зүг -3,зүгээр -7,зүй -3,зүйл -7,зүрхээ 2,' +
  'зүс -4,зүүгээр -7,зүүдэл -2,зөв -5,зөвлөгөө -6,зөвхөн -4,зөвшөөр 2,зөвшөөрөл -5,зөвшөөрөлгүй -4,зөвшөөрөөгүй 2,ид -2,' +
  'идэ -3,идэж -2,израиль -4,ийм -6,ил -2,илгээ -2,илгээнэ 2,илсэн -2,илтгэл -3,илүү 5,ингэж -4,ингээд -4,инстаграм -4,' +
  'инстаграмаар -2,интернет -2,интернэт -2,инээ -3,инээд -3,ир 2,ирвэл 4,иргэн -3,иргэний 5,ирж 3,ирсэнгүй -3,ирчихлээ 5,' +
  'ирчихсэн -3,ирэхийг 2,ирэхэд 3,ирээд -2,ирээрэи -5,ирээрэй -5,ирээч 5,итгэл -3,итгэх 4,итгэхгүй 2,их -3,ихтэй -3,' +
  'ихэс 2,ич 2,ичиж 2,ичээ 2,камбожид 7,камер 2,канад -3,капитан -12,караокед -3,карт -2,кинонд 3,клиент 2,компани -5,' +
  'компанийн -2,компьютер 4,контейнер 2,кофе -4,л 4,лаа 4,лекц -2,лиг -3,лизинг -2,маани 2,маань 2,магад 4,магадгүй 4,' +
  'магтсан -2,майхан -2,макао 6,макаод 5,мал 3,малайз 3,мана -4,манаач 3,манай -2,манайд 2,манайхан -4,манга 2,мань -2,' +
  'маргааш -3,маргаш -3,март -9,марта -2,мартаа -2,мартсан -3,мартчих -3,мартчихаж -2,массажист 2,мастер -3,материал -4,' +
  'мах -6,машинаа -4,машинаар 5,машинаас 3,машинд 2,машиндаа 3,машинтай 4,машинтайгаа 3,машины -2,медаль -2,мессеж 2,' +
  'мин -5,минийх -2,мину 2,минут 8,минутад -3,минутын -4,мн 8,модель 7,монголд -2,морины 2,морь -3,мултар 3,муу -3,' +
  'муур -5,муураа -2,муухай 4,мэдвэл -2,мэддэг 2,мэднэ 2,мэдэгдэл -2,мэдэхгүй 7,мэдээ -2,мэдээгээр -3,мэдээлэл -5,' +
  'мэдүүл -4,мэнд -6,мэргэжлийн -2,мэт -5,мянга -2,мөнгийг 2,мөнгө -2,мөнгөө -2,мөнгөөр 2,мөнх -2,мөр -4,мөргө -4,' +
  'мөрдөж 3,мөрийтэй 2,мөртлөө 2,мөрөөд -3,мөсөн -3,мөхө 2,наад -3,наалд 3,наасан 3,над 5,надаар 3,надаас -4,надтай 3,' +
  'найз -4,найздаа -4,найзууд 3,найзууддаа 2,найзыг 2,найзынхаа 3,найм 3,нал 2,намайгаа 3,нар -4,наранд 2,нарийн -2,' +
  'нартаа -2,нартай -2,нас -3,насаа 2,насанд -2,настай -5,нд -4,ни 3,ний 3,нийслэлийн -2,нимгэн 2,нирг -5,нис -2,' +
  'нисэх -2,нмг 2,нмйг 2,нойр -4,нойргүй -4,нойрны -2,ном -8,номын -2,норм 4,нохой 4,нохойг 3,нохойгоо -4,нохор 5,нуд 6,' +
  'нудар 3,нударг 4,нударга 4,нулимс -2,нуруунд 3,нутаг -2,нуу 7,нуугд 3,нуугдсан -3,нуугдчихсан 3,нуур 2,нууцаар 3,' +
  'нуучихсан 4,нухур -3,нь -4,нэвтэр -6,нэвтэрч -2,нэг 7,нэгтэй 3,нэгэн -9,нэм -3,нэмсэн 2,нэмэгдүүл -2,нэмээд 2,нэр -3,' +
  'нэртэй -3,нэрээр 4,нэх 8,нэхсэн 5,нэхэ 2,нээ 5,нээгдэ -3,нээхгүй 2,нялх 4,няц 2,нүд 3,нүдэн 2,нүдээ -3,нүдээд -7,' +
  'нүдүүл 3,нүх -2,нүцгэн -2,нүүр 10,нүүрийг 4,нөх -4,нөхрийн 9,нөхрийнхөө 2,нөхрөөсө 4,нөхрөөсөө 4,нөхөртэй -3,' +
  'нөхөртөө -2,огдоггуй 2,огт -2,одо 4,одоогоор -2,ойлголоо -2,ойрт -4,ойртож -2,олгогч -4,олд -6,олдог 3,олно 3,олны -2,' +
  'олон -6,олоод 3,олохгүй -6,олсоо -3,олсоор -3,олчих 3,омно -3,онгой 3,онгойлго 4,онгойлгоод 4,онгойхгүй -7,онгоц -6,' +
  'онлайн 3,оор 2,оргил -3,орго -2,оргож -2,ордог -4,орж -5,орилоод 4,орлоо -4,орно -4,орноос -3,орны 3,оройн 2,оройт 3,' +
  'оройтож 2,оролдлого -3,ороолго 2,ороолт 3,орос -5,орохгүй 2,ороход 7,оруул -4,оруулж 2,оруулна 2,орц 2,орцонд 3,' +
  'орчим -2,орчин -3,орчих 8,орчихлоо 7,оршин 2,оршуулгын -2,осг -3,осол -2,оффис -2,охидыг 3,охин 3,охинд 2,охиноо 2,' +
  'охинтойгоо 2,очихоор 3,очихоос 2,очлоо -5,оюутны -4,оёдол 3,оёул 3,парк 2,паспорт 2,паспортгүй 2,паспортуудыг -2,' +
  'паспортын -2,плз 2,подвальд 2,руу 3,руугаа 4,рүү 4,рүүгээ -3,саат -5,саатуул -3,садар 2,сайн -9,сайхан -10,сал -3,' +
  'салаад -4,салахгүй -2,салгаад 3,салж -2,сална -2,салнаа -2,сан -4,сана -5,санаа -3,санаад -3,санагд 3,санагдах 2,' +
  'санал -2,санахгүй 2,сандар -2,сар 5,сараалж 4,сард 4,сарын -5,саун 3,селфи -3,сельфи -3,согт 3,согтоо 4,соли 3,' +
  'солисон 2,солиул -4,солонгос -2,солонгост -3,соль 3,сольсон 2,сольчих 3,сонгож 2,сонин -2,сонсож -3,сонсоод -2,' +
  'сонсохгүй 3,сос 3,стори -3,сторь -3,сулла 2,сумла 5,сур -2,сурга -2,сургалтанд -2,сургалтын -2,сургууль 2,суулга 2,' +
  'суулгаад 3,суулгасан 3,суулгах -3,суулгачих -3,суулгачихсан -3,суусан -5,суутгал -2,суух 2,сууц -3,сэгсэр 3,' +
  'сэдвээр -3,сэрчих 4,сэрэх 6,сэрээ -2,сэтгэл -4,сүлжи -3,сүлжээ -2,сүрд -2,сүрдүүл -3,сүрдүүлж -2,сүрэг -4,сүх -2,' +
  'сүүлд -3,сүүлийн 5,сөр -12,сөх -2,сөө 3,та -7,таарсан -2,таваг 3,тавиад -5,тавилаа -5,тавилга -4,тавцан -2,тавьсан -2,' +
  'тавьчих 5,тавьчихсан 3,таг -2,тайван -6,тайвань -6,тайл -6,тайлан -5,тайлсан -2,такси -4,таксины 2,тал -3,талд 4,' +
  'талыг 3,там -4,тамхи 5,тамхины 3,танд -4,танил 3,танилцсан 3,танихгүй 2,тараад -2,тараах -2,тари -2,тариа -2,тариул 2,' +
  'тарлаа 2,тарсан -4,тарха 2,тарь -2,тарьчихсан 3,тасалбар -2,тасалчих 4,тасарчих 2,тасарчихлаа 3,тасл 2,таслa -3,' +
  'тасла -3,татa -2,татаад 2,татах -2,тахиа 2,таш 3,ташуур 2,ташуураар 2,телеграм 2,телеграмаар 2,тийз 4,товч -2,тогл -8,' +
  'тогло -4,тоглож -5,тоглолт -4,тоглолтын -2,тоглоод -3,тоглоом -2,тоглоомын 3,тоглоё -2,тогонд -2,тогоонд -2,тогт -3,' +
  'тогтоо -3,тогш -2,тогши -3,толбо -2,толгой -3,толгойг 5,толгойгоо 4,толгойд -5,толь 2,том -3,тоо -2,тоол 6,тоолж 6,' +
  'тооц 2,тооцоо 4,торго 3,торгоно 3,торгуулиа -2,торгууль 3,тос 2,тосож 2,тохо 4,тр 2,тул -9,тулах 2,тулга 2,тулгадаг 2,' +
  'тулд 2,тулж 3,тулхүүр -2,тун -4,туркт 2,туршлага 5,тус -5,тусалдаг -3,тусгай -4,тусл 2,тусла 2,туслааач 3,туслаарай 2,' +
  'туслаарайй 2,туслаач 5,туслах -3,тутам 2,туулай -3,туулах 2,туулж 3,тухай -8,тэврэ -3,тэврээд -5,тэвчээр 2,тэг -4,' +
  'тэгвэл -3,тэгэхэд -4,тэд -2,тэдний -2,тэднийг -3,тэдэнд 2,тэй 3,тэмдэг -3,тэнц -4,тэр -5,тэрийг 2,тэсэхгүй -3,тээ 2,' +
  'түгжиж 2,түгжээтэй 3,түймэр -2,түл -2,түлх 4,түлхэж 3,түлхүүр -6,түлхүүрийг 4,түлхүүрээ -5,түлчих -3,түлчихлээ -3,' +
  'түлэ -2,түлэг 2,түр 4,түрээс -2,түрээсл -2,түү -8,түүгээр -2,түүнд -3,түүнийг -7,түүх -2,түүхэн -3,төв -6,төгрөг -5,' +
  'төгрөгийн -3,төгсг -4,төгсгө -3,төл -2,төлбөр -7,төлж 7,төлсөн -3,төлөвлөсөн 3,төлөө 3,төрүүлж -2,төрөл -3,төсөл 2,' +
  'угаа -4,угаалгын -2,угуй 5,удаа 6,удаагүй -2,удаан -2,удахгүй 2,удирдлага -2,уих -3,уйд 3,уйл 2,уйлах 3,ул -3,улай -4,' +
  'улс -7,улсын -2,ун -2,унагасан 4,унас 3,унасан 5,унт -3,унтаад 3,унтаж -5,унтар 2,унтдаг -2,унтраа 3,унтсан -2,' +
  'унтсаны -2,унтчих -2,унш -3,уншиж 3,унших 3,унэл 4,ур -5,ура -3,ураад 2,урж 3,уржигдар 2,урилга -2,урс 2,урсан 3,' +
  'урь 4,урьд 2,урьдчил -2,урьж 4,ус 2,усаар 2,усан -2,усанд 2,уснаас 3,усны -2,устга 2,устгасан -2,усыг -3,утаа -2,' +
  'утаанд -6,утас 4,утсаа -2,утсаар 5,утсанд 4,утсыг 2,уувал 3,уугаад 5,уудаг -3,ууж -2,уул 3,уулаа 5,уулга 4,уулз -2,' +
  'уулзана -3,уулзахыг 2,уулзсан -4,уулзуул 3,уулзуулдаггүй 2,уулзъя 5,ууна 2,уур 5,уурла 5,уурлаад 2,уурлад 3,' +
  'уурхайд -3,уурхайн 2,уусан -3,уут 2,уух 3,уухаа -3,уухаараа 5,уухгүй -2,уучил 4,уучих 5,уучихлаа 5,ух 3,ухаангүй -4,' +
  'ухмээр -4,учир -9,уя -2,уяа -3,фэйсбүүк -4,хаалгаа -4,хаалгаар 2,хаалганд 3,хаалганы 3,хаалгач 2,хаалгыг 2,хаалтаа -2,' +
  'хаанаас -2,хаасан 3,хаах 2,хаашаа 4,хаая 5,хааяа 5,хавд -3,хавирга 3,хавч -4,хавчуул -3,хавчуулчихлаа -2,хавьт -4,' +
  'хагал 2,хагалаад 2,хагалж 2,хагар -4,хад -2,хадам 3,хадгал -4,хадгалж -2,хадгална 3,хадгалсан -3,хадны -2,хажуу 2,' +
  'хажууд -4,хаз -4,хай -2,хайгаад 3,хайна 5,хайр -2,хайран -3,хайрла -4,хайрт -4,хайрцаг 4,хайрын -4,хайчил 5,халаа -2,' +
  'халуун 2,халуунд -2,хамаагүй 2,хамаатай 4,хамаатан 2,хамар -4,хамгаал -7,хамгаалалт -2,хамгаалах -6,хамгийн -3,хамт 2,' +
  'хангалттай 3,ханд -4,ханиа 3,хань -3,хар -2,хараа 3,хараагүй 2,хараадаг 2,хараал 2,хараарай 2,харагд 2,харагдахгүй -2,' +
  'харайл 2,харайх 7,харамс 3,харанхуй 2,харанхуйгаас -2,харах -2,харвал -4,хард 6,хардаг -2,хардаж 2,харж 3,харилц -2,' +
  'харилцаа -2,харин -9,хариул -2,харих 2,харихаас 3,харлаа -2,харсан -3,харуултай 4,харь -4,хасаад 4,хатга 3,хаха -8,' +
  'хашааны 5,хашгир 2,хаши 2,хашхир 3,хая 2,хаяа -2,хаяг 4,хаягд 2,хаягийг 2,хаяж -2,хаячих 2,хийгээд 4,хийдэг -3,' +
  'хийе -2,хийж -5,хийлгэдэг 5,хийлгэж 6,хийлгэсэн -2,хийлээ -5,хийн -2,хийнэ 7,хийс 4,хийсэн -2,хийхийг 5,хийхээс 5,' +
  'хийчих 3,хийчихсэн 2,хилийн 2,хичээл 2,хичээлээ -2,хог 2,хогийн 2,хойд 2,хойноо 7,хойноос 7,хойш 9,хол -4,холбогд 2,' +
  'холбоо -4,холын -2,хонгор -2,хонож 2,хонолоо 2,хоносон -2,хонох -3,хонуул 2,хоол 5,хоолны -4,хоолойг 2,хооронд -2,' +
  'хоосон -3,хор -4,хорвоогоос 2,хориг -3,хоригдсон -2,хориглосон 2,хорин -2,хорио -2,хорионы -2,хориотой 2,хорисон 2,' +
  'хорло -2,хорлоно 3,хороо 2,хороонд -2,хортой -2,хорхой -5,хорьсон 2,хорьчихсон 2,хостесс 2,хот -3,хотел 3,хотод -2,' +
  'хохирогч 2,хоцорвол -2,хоцорлоо -4,хоцорсон 3,хоёрыг 6,хоёуланг 3,хуваалц -2,хувир -2,хувцсаа -2,хувь -3,хугал 4,' +
  'хугалсан 2,хугалуул 2,хугар -4,хугарсан -2,хугацаа -6,худаг 3,худалаа 2,худалд -2,худалдаж -2,худалдан -3,худлаа 2,' +
  'хулгайл -3,хулиад 2,хурa -2,хураа -2,хураагд 2,хурааж -3,хураасан 4,хураах -2,хурдал 6,хурдан -2,хурдлаарай 5,' +
  'хурим -2,хурсан 2,хурц -2,хутгаа -2,хутгал 2,хутгатай 5,хуудас -2,хуул -2,хууль -5,хуульд 3,хуур 2,хуурагд 2,' +
  'хуурай -2,хуурамч -3,хуурсан 2,хуучин 2,хуц -6,хучирхийл 4,хучирхийлл 2,хэ 5,хэвийн -3,хэвт 5,хэвтүүл 3,хэдий 3,' +
  'хэдхэн -3,хэдэн -4,хэзээ -5,хэл 3,хэлбэл -2,хэлвэл 2,хэлж -3,хэлний -2,хэлэ 2,хэлэлц -2,хэлэхгүй 2,хэлэхэд -2,' +
  'хэлээд 3,хэлээрэй 4,хэлүүл 4,хэнд 3,хэний -2,хэнтэй 6,хэрвэ -4,хэрвээ -4,хэрхэн -3,хэрч -2,хэрчи -3,хэрэв -4,' +
  'хэрэвээ -4,хэрэг -3,хэрэггүй 6,хэрэглэгч -4,хэрэглэж 2,хэрэгтэ 3,хэрэгтэй 3,хэсэ -3,хэсэг -5,хямд 2,хянаж 2,хяналт -4,' +
  'хятад -3,хүлчихсэн 2,хүлээ -5,хүлээгээд -3,хүлээгээрэй -3,хүлээд 3,хүлээдэг 2,хүлээж -3,хүмүүс -6,хүнд -6,хүнийг -5,' +
  'хүнээр 3,хүнээс 3,хүр -2,хүргэ -3,хүргэдэг 3,хүргэе -3,хүргэлт -2,хүргэх 2,хүргүүл 2,хүрлээ -4,хүрнэ -2,хүрсэн 5,' +
  'хүрч -5,хүрэл -3,хүрэхгүй 7,хүрээд 2,хүрээл -4,хүс -4,хүссэн -2,хүсэл 2,хүсэн -2,хүсээгүй 3,хүсээд -2,хүч -3,хүчил 3,' +
  'хүчингийн 2,хүчинд 6,хүчиндл 4,хүчиндс 3,хүчиндсэн 3,хүчиндүүл 4,хүчиндүүлсэн 2,хүчирхийлж -5,хүчирхийлс 3,' +
  'хүчирхийлсэн 3,хүчирхийлэл 4,хүчирхийлэлд 2,хүү -5,хүүг 2,хүүгийн 2,хүүхдийг 3,хүүхдэд -3,хүүхдээ 3,хүүхдүүд 4,' +
  'хүүхдүүдэд -3,хүүхэд -2,хүүхэдтэй 2,хүүхэдтэйгээ 3,хөгийн 3,хөдлөхгүй -2,хөдөл -3,хөл 2,хөлийг 3,хөлс 3,хөлсийг 2,' +
  'хөлөө -3,хөндий -4,хөршийн 4,хөхр -2,хөхөр -2,хөхөрсөн -2,хөхөрчихсөн -2,хөшиг 2,хөөгд 3,хөөгөөд 4,хөөрхөн -6,' +
  'хөөсөн 4,цаас -4,цаасан 2,цааш -2,цаг -5,цагаа -2,цагаан -5,цагдаа 4,цагдаагийн -6,цагдаад 3,цагт -2,цагтаа -2,цай -7,' +
  'цалин 3,цалинг -2,цалингаа -4,цалингаас 5,цалинтай 2,цамхаг -2,цамц 2,цамцаа -2,цас -2,цасанд -3,цахим -6,цаца -4,' +
  'цонх 7,цонхны -2,цонхоо -4,цонхоор 3,цоож 2,цоожил 3,цоожло -2,цоожтой 3,цоол -2,цох -4,цохи -4,цохидог 2,цохиж -3,' +
  'цохилт -3,цохиод 3,цохисон 6,цохиулсан -2,цохичихлоо -2,цуврал -2,цуглуул 3,цус 3,цусны -2,цустай 3,цутга 3,цуур 2,' +
  'цэвэрл -3,цэвэрлэ -6,цэвэрлэж -3,цэгцэл -2,цэнхэр -2,цэнэгл -2,цэрэг 3,цэцэг -3,цээж -4,цээжин -2,ч 6,чагна 2,' +
  'чагнаж 2,чадах 3,чадахгүй 3,чаддаггүй 3,чадку 3,чадкү 3,чадсангүй -4,чамд -2,чанар -3,чанга -3,чангаа -3,чарл -2,' +
  'чат 2,чатал 3,чатла 2,чатыг 3,чи -8,чин 3,чини 2,чиний 3,чинийх -2,чинь 2,чир 2,чирж 3,чирэ -2,чирээд -2,чихний -2,' +
  'чичир 3,чичирдэг 3,чоно -3,чулуу -2,чөлөөтэй -2,чөтгөр -2,шаа 7,шаардлагатай -2,шалан 2,шалга -5,шалгаад -3,' +
  'шалгалт -7,шалгах -4,шалтгаан 5,шанаа 2,шантаажил 3,шар -3,шат 3,шатаа -4,шатахуун -6,шатнаас 3,шахаад 2,шахал -5,' +
  'шахдаг 3,шахлаа -5,шахсан 4,шд -3,шивнэ -3,шиг 5,шигээ -2,шид -2,шиддэг 2,шидье -2,шийд -2,шийдвэр -2,шийдэгд -2,' +
  'шил -2,шилжүүлж 2,шинэ -10,шинээр -2,ширт -4,ширээ -2,шон 6,шоол -5,шорон 2,шоронгоос 2,шоу 2,шумуул -2,шуурга -3,' +
  'шүд -5,шүдийг 3,шүдний -3,шүдээ -2,шүршүүрт 2,шүхэр -2,шүү -6,шүүгээ -2,шүүр -2,шүүх -2,шөнийн 3,шөнө 3,шөнөгүй 2,' +
  'шөнөө 2,ын 2,эвд 4,эвдэж 2,эвдэр -5,эвлэр -3,эвлэрсэн -2,эгч 8,эгчийг 5,эгчийн 2,эд -7,эзэгтэй 2,эмийг 4,эмнэлэг 5,' +
  'эмч -5,эмчид -3,эмэгтэй -6,эмэгтэйчүүд -6,эмээ -5,эмээд 2,эндээс 3,энэ -4,эр -5,эргэ -2,эргэж -2,эргэн -2,эргээд 2,' +
  'эртэй 3,эрх -4,эрхтэн 4,эрчүүд 5,эрэг -4,эс -9,эсэх 2,эсэхээ -2,эсээ -3,эхний -3,эхнэр 3,эхэл -2,эцэг -2,ээ -8,ээж 6,' +
  'ээжийг 5,ээжийгээ 3,ээжийн 4,ээжтэй -2,ээжтэйгээ -3,юань 5,юм -2,юмаа 2,юманд 4,юу -5,юуны -2,яагаад 3,яаж -3,яана 4,' +
  'яанаа 4,яасан -3,яахуу 2,яв 2,явааг 2,яваагаа -2,яваад 5,яваарай -5,явах 5,явахаар 3,явахгүй -2,явбал -3,явж -5,' +
  'явлаа -4,явмаар 4,явна 3,явсан -2,явсны 2,явуул 3,явуулаагүй -5,явуулаад 4,явуулаач -2,явуулах -5,явуулахгуй 2,' +
  'явуулдаггүй 3,явуулж 2,явууллаа -2,явуулсан -5,явчих 11,явчихдаг 2,явчихлаа 3,яд -2,ядар -3,ядарлаа -3,ядарсан -2,' +
  'ядарч 3,ядраад -2,ял -7,ялаа -4,яндан 2,янданг 2,янз -2,янхан -2,япон -6,яр -2,ярилц -4,ярилцлага -6,ярилцлагад -2,' +
  'ярихыг 3,ёс -2,ёсны -2,ёсоор -4,ёстой 2,үг -4,үгийг -2,үгс -2,үе -7,үед -3,үеийн -3,үер 2,үеэр 4,үзэ -2,үзэгүй 2,' +
  'үзэн -2,үзэсгэлэн -5,үзээгуй 3,үзээгүй 2,үзээрэй -2,үзүүл 6,үзүүлж 4,үзүүлнэ -3,үйлд -2,үйлчлэгч -3,үйлчлүүлэг 3,' +
  'үйлчлүүлэгч 3,үл -6,үлд 2,үлдсэнгүй 2,үлдээ 3,үлдээгээд 3,үлдээж -6,үнийг -2,үнс -2,үнсэ -3,үнсээд -3,үнсүүл -2,' +
  'үнэл 4,үнэлж 3,үнэмлэх 7,үнэмлэхийг 3,үнэмлэхээ -6,үнэн 2,үнэтэй -4,үр -2,үргэлж -7,үргэлжлүүлье -4,үрж 3,үржи 3,' +
  'үс -2,үсд 2,үснээс 2,үсрэх 2,үсэг 2,үсэрсэн 2,үсэрч -2,үсээ -2,үхвэл 2,үхлийн 3,үхлээ -5,үхмэр -4,үхмээр -4,үхнэ 4,' +
  'үхчихвэл 4,үхье 2,үхэ 2,үхэл 7,үхэх 2,үхэхээр -2,үүд -3,үүнээс -3,үүссэн -2,үүү -9,өвдөг -3,өвөө -6,өг 3,өгвөл 2,' +
  'өгдөг -2,өгдөггүй 5,өгнө 4,өгсөн -2,өгчих 2,өгчихлөө -2,өгчихсөн 2,өгөх 2,өгөөгүй -3,өгөөч 3,өдрийн -4,өдрөө 2,' +
  'өдөрт 3,өлг -2,өлс -5,өлсгө 3,өмд 2,өмнүүр 2,өмнө 2,өмнөө 2,өмнөөс 3,өмс -3,өнгий -2,өнгөрөө -4,өнөө 5,өнөөдрийн -2,' +
  'өр 2,өргүй -4,өргө -7,өргөж 2,өргөн -3,өргөөд -2,өрийг -3,өрнөөс 4,өрт -2,өртсөн 2,өртэй 2,өртөй -2,өрөнд 5,' +
  'өрөндөө -2,өрөө -2,өрөөнд 5,өрөөндөө -2,өрөөний 6,өрөөнөөс -3,өс 2,өсгө -3,өсө 2,өх -2,өөрий 8,өөрийг 5,өөрийн -3,' +
  'өөрт -4,өөрөө -5,өөс 2'
