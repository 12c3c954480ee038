/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [-1, 2], 'abort_word': [-1, 0], 'abroad_strange': [1, 5, 2], 'accident': [-5, -4],
  'account_locked': [-3, 0], 'account_money': [2, 4, 6], 'acid_throw': [1, -9, 11], 'ad_sounds': [0, 13],
  'adult_age': [1, -8, 9], 'adverse': [1, -5, 6], 'adverse!': [-1, -1], 'afraid_else': [-1, 9],
  'afraid_else!': [-1, 0], 'afraid_of_him': [1, 0, 6], 'after_fear': [9, 1, 7], 'after_fear!': [0, -4],
  'afterwards': [9, 9, 7], 'afterwards!': [0, 5], 'again_try': [1, 1, 1], 'age_old': [1, -1, 2],
  'agency_en': [7, -4, 12], 'agency_en!': [1, 0, 12], 'agency_word': [4, -9, 12], 'agent_hand': [3, 2, 3],
  'airport_meet': [3, 2, 3], 'alarm_clock': [1, -1, 9], 'alarm_clock!': [-1, 5], 'alive_word': [6, 4, 1],
  'all_drunk': [6, 7, 1], 'all_of': [2, -2, 1], 'all_paid': [-9, 1], 'all_seen': [-1, -1], 'all_taken': [0, -1],
  'all_word': [0, -3], 'alone_come': [0, -1], 'alone_not': [2, -4, 4], 'alone_not!': [2, 0, 4], 'alone_stay': [-1, 3],
  'alone_word': [0, -6], 'alone_word!': [2, 0, 4], 'alone_word_not': [1, 1, 13], 'always_knows': [6, 1, 11],
  'animal_does': [-6, 0], 'any:blocked': [-3, 0], 'any:critical': [31, 9], 'any:high': [29, -7],
  'any:medium': [26, -8], 'armed_wait': [1, 3, 0], 'arrested': [-1, 5], 'arrive': [3, 4, 0], 'arrive!': [2, 1, 0],
  'arrived_saw': [4, -2, 2], 'arrived_saw!': [1, 0, 2], 'arrived_word': [4, 0, 2], 'art_nude': [-6, 0],
  'ask_back': [5, -6, 3], 'ask_sum': [4, -9, 5], 'ask_sum!': [0, -1], 'asked_favour': [6, 0, 7],
  'asked_favour!': [3, 0, 7], 'asked_laugh': [-1, -1], 'asks_angry': [2, -2, 10], 'asks_fact': [-5, -2],
  'asks_fact!': [1, 0, 5], 'asks_law': [1, 0, 4], 'asks_or_stranger': [1, 2, 2], 'asks_or_stranger!': [2, 0, 12],
  'asks_pictures': [-1, 4], 'asks_pictures!': [-4, 0], 'asks_price': [3, -1, 11], 'at_hand': [3, 3, 0],
  'at_hand!': [-1, 0], 'at_the_door': [2, 0, 0], 'attack_word': [-1, 4], 'attack_word!': [-1, 0], 'awake_now': [-1, 0],
  'away_with_children': [0, 3], 'baby_harm': [0, -1], 'baby_sleep': [-1, 0], 'baby_word': [1, 0, 9],
  'back_from': [0, -4], 'bad_answer': [3, -3, 10], 'bad_done': [1, -1, 7], 'bad_drink': [3, 4, 1],
  'bad_home': [2, -3, 6], 'bai_neg': [-3, 1], 'bai_now': [0, 7], 'bai_past': [-11, -4], 'bank_loan': [-2, -4],
  'bank_offers': [-6, 0], 'bars_window': [1, -1, 4], 'bars_word': [2, -7, 4], 'bath_comes': [-2, -6],
  'bath_comes!': [1, 1, 6], 'bath_filled': [0, 3], 'bath_watch': [1, -2, 10], 'be_gone': [8, 1, 1],
  'beach_words': [-3, -3], 'beasts': [-4, 0], 'beat': [3, 0, 6], 'beat!': [-9, 7], 'beat_vow': [0, 1],
  'bed_or_else': [3, -5, 7], 'before_back': [1, 1, 0], 'beg_forced': [2, -2, 2], 'belgiin_word': [3, -2, 7],
  'belly': [1, -1, 6], 'below_arrived': [3, 5, 0], 'below_arrived!': [2, 3, 4], 'beside_her': [1, -4, 13],
  'beside_her!': [4, 0, 13], 'better_dead': [0, 3], 'better_dead!': [1, 0, 1], 'better_now': [-7, -5],
  'bind_senses': [3, 1, 0], 'bind_throat': [1, 4, 0], 'bind_up': [0, 6], 'birth': [1, 1, 7], 'black_eye': [3, -5, 6],
  'blade': [5, 0, 0], 'blade_ir': [-1, -8], 'bleeding': [3, 11, 0], 'bleeding_en': [-1, 9],
  'blocked:afterwards': [1, 0], 'blocked:asked-for-favours': [4, 0], 'blocked:at-the-edge': [0, 3],
  'blocked:at-the-means': [3, 2], 'blocked:baby-hurt': [-1, -1], 'blocked:beaten': [-4, -2],
  'blocked:beaten-alone': [-1, 0], 'blocked:being-taken': [-4, -5], 'blocked:blow-words-alone': [2, 0],
  'blocked:body-hurt': [-2, -2], 'blocked:breaks-off': [-5, 0], 'blocked:bruises': [-3, 0],
  'blocked:calls-for-rescue': [-4, 0], 'blocked:child-and-sex': [-1, -2], 'blocked:child-given-away': [2, 6],
  'blocked:child-gone': [1, 0], 'blocked:child-in-plain-words': [1, 3], 'blocked:child-left-alone': [2, 4],
  'blocked:child-marked': [0, 1], 'blocked:child-missing': [-2, 0], 'blocked:child-with-men': [3, 0],
  'blocked:come-quickly': [-1, 0], 'blocked:cruel-acts': [5, -3], 'blocked:danger-in-plain-words': [1, 1],
  'blocked:debt-bondage': [-6, 0], 'blocked:debt-in-plain-words': [2, -1], 'blocked:debt-without-end': [7, -1],
  'blocked:deceived': [1, 5], 'blocked:done-to-her': [0, 5], 'blocked:drugged': [-2, 0],
  'blocked:earned-from-her': [-1, 0], 'blocked:english-blows': [4, 2], 'blocked:filmed-and-spread': [1, 0],
  'blocked:forced-into-bed': [2, 0], 'blocked:forced-marriage': [-3, 9], 'blocked:forced-prostitution': [5, 4],
  'blocked:forced-sex': [-1, -1], 'blocked:given-up': [2, 0], 'blocked:goodbye': [2, 0], 'blocked:groped': [4, -6],
  'blocked:guarded': [1, -2], 'blocked:handled-roughly': [-5, 0], 'blocked:held-in-a-word': [1, 0],
  'blocked:held-in-plain-words': [2, 0], 'blocked:her-pictures': [5, 0], 'blocked:hurts-herself': [-2, 0],
  'blocked:in-her-hand': [1, 0], 'blocked:insulted-controlled': [2, 0], 'blocked:kept-short': [6, -2],
  'blocked:life-without-meaning': [3, -3], 'blocked:locked-in': [-5, 0], 'blocked:lowered': [2, 0],
  'blocked:made-to': [1, 0], 'blocked:means-at-hand': [-5, 3], 'blocked:moved-on': [-1, 3],
  'blocked:no-sense-in-living': [5, -4], 'blocked:no-was-not-heard': [1, 0], 'blocked:not-let-out': [-6, -1],
  'blocked:numb': [5, -7], 'blocked:offer-abroad': [2, 0], 'blocked:papers-asked': [-2, 0],
  'blocked:papers-in-their-hands': [0, -2], 'blocked:papers-out-of-reach': [2, -4], 'blocked:papers-taken': [3, -1],
  'blocked:phone-taken': [-1, 0], 'blocked:pictures': [-1, -3], 'blocked:poisons-herself': [5, 0],
  'blocked:pursued': [-9, 5], 'blocked:rape': [-1, 0], 'blocked:sexual-harm': [1, 0],
  'blocked:shown-and-chosen': [1, 0], 'blocked:sold': [0, 2], 'blocked:sold-for-it': [5, 4],
  'blocked:someone-reads-along': [-5, 2], 'blocked:stabbed-or-burned': [-4, 3], 'blocked:stalked': [3, -5],
  'blocked:take-own-life': [-3, 0], 'blocked:threat-in-plain-words': [5, -3], 'blocked:threatened': [1, 2],
  'blocked:throat': [0, 2], 'blocked:tormented': [3, 0], 'blocked:touched': [5, -2], 'blocked:two-catches': [3, 0],
  'blocked:used-and-tricked': [5, 0], 'blocked:violence-word': [-1, 0], 'blocked:wages-withheld': [-2, -1],
  'blocked:watched-on': [-2, 0], 'blocked:weapon-near': [-2, -4], 'blocked:will-kill': [-3, 1],
  'blocked:wish-to-die': [1, 1], 'blocked:with-things': [2, 3], 'blocked:wounded': [3, 3], 'blocked_still': [0, -1],
  'blood_from': [-1, -2], 'blood_now': [5, 7, 0], 'blood_runs': [-1, 4], 'blow_at': [1, -2, 6], 'blue_spots': [-1, -3],
  'body_hurt': [2, 2, 6], 'body_hurt!': [-1, 5], 'body_part': [-1, 2], 'body_part!': [2, 0, 7],
  'body_sold_place': [1, -2, 2], 'body_words': [1, -6, 2], 'bodywork': [4, 6, 2], 'border_over': [-1, 2],
  'boss': [4, -5, 3], 'boss!': [-1, -3], 'bought_en': [1, 0, 2], 'bound_to': [3, 5, 4], 'break_en': [0, -5],
  'break_off': [1, -5, 13], 'break_off!': [0, 3], 'breath_gone': [2, 6, 0], 'bride': [2, -2, 2], 'bride!': [0, 1],
  'bring': [-1, 1], 'bring!': [4, 0, 3], 'bring_en': [5, -1, 10], 'bring_en!': [1, 0, 13], 'bring_in': [1, 3, 7],
  'bring_in!': [0, -2], 'broken_lock': [-4, 0], 'brought_back': [-1, -4], 'bruise_place': [7, -3, 0],
  'bruise_words': [4, -3, 6], 'bump_words': [-4, 6], 'burden_en': [6, 1, 1], 'burden_en!': [0, 2],
  'burn_home': [-1, 6], 'burned_by': [3, 4, 6], 'burned_en': [0, -4], 'busy_now': [-6, 0], 'busy_until': [-4, 2],
  'but_en': [-3, 1], 'but_en!': [0, 2], 'by_force_word': [-3, 5], 'bye_short_en': [1, 11, 1], 'bye_word': [-1, 4],
  'call_again': [-1, 1], 'call_again!': [-2, 1], 'call_police': [-4, 6], 'call_police!': [1, 1, 4],
  'calls_daily': [-1, 1], 'calls_her': [5, 0, 12], 'calls_her!': [3, -2, 2], 'calm_now': [-8, 1],
  'came_back_in': [7, 4, 0], 'camp_night': [-1, 1], 'can': [-5, -2], 'can!': [3, 6, 4], 'cannot_bear': [4, -5, 1],
  'cannot_bear!': [-1, 2], 'cannot_bear_more': [0, -3], 'cannot_leave': [3, -8, 4], 'cannot_stop_en': [2, -1, 6],
  'cant': [2, 1, 4], 'captive_place': [1, 3, 6], 'car': [4, 7, 0], 'car_ride': [1, -1, 0], 'car_strange': [7, 7, 0],
  'car_tow': [3, 6, 1], 'caring': [0, 1], 'catch_now': [1, 0, 0], 'caught': [0, 8], 'caught_back': [-7, 0],
  'caught_back!': [-3, 3], 'caught_in': [1, -4, 6], 'caught_in!': [1, 0, 12], 'caught_out': [-2, -1],
  'caught_out!': [-2, 0], 'changing_room': [1, -2, 10], 'chase': [0, 7], 'chase!': [-2, 0], 'chased_by': [2, 0, 0],
  'chased_by!': [-1, 1], 'chat_or_go': [0, 1], 'chat_or_go!': [-2, 3], 'chat_word': [0, 1], 'chat_word!': [1, 1, 1],
  'cheat_made': [2, -5, 2], 'child': [-2, -1], 'child!': [-2, 0], 'child_age': [6, 10, 9], 'child_class': [7, -1, 9],
  'child_daily': [-8, 1], 'child_doings': [-5, 0], 'child_fear': [8, 3, 0], 'child_gone': [-5, -1],
  'child_gone!': [-2, 3], 'child_goods': [2, 1, 7], 'child_goods!': [0, -2], 'child_is_sweet': [-6, 0],
  'child_me': [1, 3, 1], 'child_of_hers': [4, 1, 9], 'child_place': [-1, 0], 'child_school_threat': [4, -4, 11],
  'child_sleep': [-6, 2], 'child_sleep!': [-1, 0], 'child_with_men': [2, -1, 9], 'child_word_age': [5, 6, 9],
  'children_among': [-5, 2], 'children_better': [5, 9, 1], 'children_brought': [1, 0, 1], 'children_given': [3, 6, 1],
  'children_left': [2, 1, 1], 'children_play': [-7, 0], 'children_to': [0, 7], 'children_with': [1, 2, 6],
  'choke': [2, 9, 0], 'choose_made': [2, 1, 2], 'cigarette': [-2, -1], 'class_chat': [1, -1, 10],
  'class_child': [2, 0, 9], 'client': [3, -4, 2], 'client!': [5, 4, 2], 'client_word': [0, 7], 'clients_en': [8, 2, 2],
  'clients_en!': [3, 0, 2], 'climate_words': [-2, 0], 'clothes_off': [-1, 7], 'code_word': [3, -2, 2],
  'cold_shed': [6, 3, 0], 'come_along': [-3, -5], 'come_daily': [2, 0, 11], 'come_en': [-3, -1], 'come_en!': [-1, 1],
  'come_here': [6, 8, 0], 'come_in': [2, -1, 13], 'comes_back': [-1, 0], 'comes_back!': [4, -1, 10],
  'comes_car': [2, 9, 0], 'comes_en': [4, 2, 0], 'common': [-3, -3], 'common!': [-1, 1], 'compels': [2, -3, 11],
  'compels!': [-4, 0], 'consent': [5, 0, 6], 'construction': [-2, -4], 'contact_not': [-1, -5],
  'contact_not!': [3, -5, 4], 'contract_words': [-5, -7], 'contract_words!': [1, -1, 12], 'cooking': [-10, -1],
  'cost': [1, -3, 5], 'cost!': [0, 1], 'court_word': [1, -4, 11], 'cow_herd': [2, 2, 2], 'crash_self': [5, 0, 1],
  'crash_thought': [5, 2, 1], 'cries_fear': [2, -3, 6], 'cries_fear!': [-1, 0], 'crime_made': [2, -4, 2],
  'cruel_act': [-1, -5], 'cruel_sure': [6, -3, 6], 'cry_beg': [3, 3, 1], 'crying': [-1, 4], 'curses': [2, 0, 6],
  'cut_self': [0, -2], 'cut_verb': [-2, 1], 'cuts_en': [3, -9, 1], 'cuts_now': [0, 1], 'danger': [2, 3, 0],
  'danger!': [-2, -6], 'days_gone': [5, -9, 4], 'deadline': [0, 13], 'deadline!': [0, 5], 'debt': [3, -6, 5],
  'debt!': [-2, -1], 'debt_grow': [1, 3, 5], 'debt_grow!': [0, -2], 'debt_line': [-2, -4], 'debt_put': [5, -2, 5],
  'debt_put!': [1, -2, 5], 'debt_sure': [1, -3, 5], 'debt_sure!': [0, -1], 'deceive': [3, -3, 2], 'deceive!': [0, 2],
  'deceive_en': [1, -6, 2], 'decide': [1, -3, 1], 'decide!': [0, 2], 'decided_end': [-1, 1], 'decides': [10, 1, 6],
  'demand_money': [3, -2, 5], 'demand_money!': [-4, -2], 'demand_sex': [1, 1, 7], 'demeans': [4, -3, 6],
  'denied_thought': [-5, 0], 'deny_food': [1, 2, 2], 'destroy': [6, -3, 0], 'destroy!': [-1, 0], 'did_it': [6, -2, 7],
  'did_it!': [2, 0, 3], 'die': [0, 2], 'die!': [-2, 0], 'die_and_rest': [1, -2, 1], 'die_if': [2, -1, 1],
  'die_or': [-1, -1], 'die_short_en': [0, 1], 'die_short_en!': [-4, 0], 'die_wish': [6, -5, 1], 'die_wish!': [0, -2],
  'different_now': [-4, 0], 'different_now!': [-2, 0], 'dirty_talk': [3, -1, 7], 'disappear_en': [1, -7, 1],
  'does_harm': [2, 4, 0], 'does_harm!': [0, 2], 'doing_what': [3, 5, 0], 'done_for': [0, 4], 'done_for!': [0, -3],
  'donor_egg': [2, 0, 12], 'dont_know_place': [1, 5, 4], 'dont_know_who': [2, 1, 12], 'dont_plea': [3, 5, 13],
  'dont_plea!': [3, 10, 7], 'dont_tell': [-1, 1], 'door_stuck': [-11, 0], 'doze': [-1, 3], 'drag_off': [2, 5, 0],
  'drag_off!': [-2, 2], 'drag_word': [3, 5, 0], 'drank_there': [4, 0, 7], 'drawing_words': [-2, 0],
  'drink_pills': [-2, 3], 'drink_pills!': [-2, 1], 'drink_with': [1, -1, 2], 'drive_out': [-1, 9],
  'drive_out!': [0, -1], 'driver': [-1, 1], 'drives_into': [3, -4, 1], 'drown_her': [2, 1, 0], 'drug_her': [6, 1, 2],
  'drug_use': [-6, -3], 'drugged_off': [2, 4, 0], 'drum_beat': [-8, -4], 'drunk': [11, 0, 6], 'drunk!': [-1, 0],
  'dur_word': [1, -12, 5], 'dying_word': [1, 3, 1], 'each_step': [1, 2, 11], 'eager_word': [-1, 2],
  'eager_word!': [0, 1], 'earn': [0, -1], 'earn!': [0, 2], 'eased_by': [4, 1, 1], 'election_words': [-1, 0],
  'elsewhere': [2, -1, 2], 'embassy_official': [-3, 0], 'embassy_words': [-4, 2], 'end_not': [8, -4, 5],
  'end_wish': [3, -6, 1], 'end_wish!': [2, 0, 1], 'ends_all': [4, -1, 1], 'english_blows': [8, 11, 6],
  'entertain': [1, 0, 2], 'entertain!': [1, 0, 2], 'erase': [1, 5, 0], 'erase!': [0, -3], 'erase_chat': [-2, -6],
  'erases_own': [1, 0, 10], 'escape': [0, 1], 'escape!': [0, 4], 'escape_must': [1, 6, 2], 'euph_thing': [10, -7, 7],
  'euph_words': [2, -3, 7], 'euph_words!': [2, 0, 7], 'every': [6, -12, 6], 'every!': [2, 0, 1],
  'everyone_en': [-1, 2], 'everyone_mn': [2, -3, 10], 'everyone_see': [3, -2, 1], 'everyone_would_en': [8, -2, 2],
  'everyone_would_en!': [1, -1, 2], 'ex_partner': [10, -4, 11], 'exam_normal': [-7, 1], 'exam_normal!': [1, 1, 9],
  'exam_or_work': [-2, -3], 'exam_words': [-4, -4], 'exam_words!': [-1, 0], 'exclaim': [-2, 1], 'face': [0, -4],
  'face!': [1, -2, 6], 'fake_love': [1, 0, 2], 'fake_porn': [0, -1], 'fall_end': [4, 7, 1], 'family': [4, 0, 9],
  'family!': [3, -2, 12], 'family_cut': [3, -3, 4], 'family_talk': [0, -1], 'far_land': [-1, -5],
  'farewell_act': [-4, -4], 'farewell_done': [9, 10, 1], 'fear': [-3, -3], 'fear!': [-2, 1], 'fear_home': [2, -5, 6],
  'fee_excuse': [-5, 0], 'fee_list': [0, -3], 'fell_down': [-3, 0], 'fence_in': [0, -3], 'fence_in!': [1, -1, 4],
  'fence_word': [1, -3, 4], 'fetched': [-5, -2], 'fiction': [-8, -1], 'fight_on': [-1, 3], 'fight_on!': [-3, 0],
  'film_hold': [0, -1], 'film_verb': [3, -2, 13], 'film_verb!': [-4, 0], 'film_when': [2, 3, 10],
  'filmed_us': [1, 2, 10], 'find_now': [0, 7], 'find_word': [3, -2, 11], 'finds_out': [0, -5],
  'finds_out!': [2, -5, 4], 'fine_noun': [0, -6], 'fine_words': [2, 0, 5], 'fined_en': [1, -1, 5],
  'fines_grow': [2, -1, 5], 'finger_act': [1, 0, 7], 'fix_word': [-2, 5], 'fixture': [8, -2, 6],
  'fly_first': [5, -1, 12], 'fly_her': [2, 3, 2], 'fly_now': [6, -8, 12], 'fly_unknown': [1, 0, 12],
  'follow_everywhere': [4, -1, 4], 'follow_net': [-2, -1], 'follow_words': [0, -8], 'follow_words!': [-1, 0],
  'followed_online': [-1, 2], 'followers': [-3, 0], 'follows_nicely': [-3, 1], 'follows_nicely!': [-1, 0],
  'food_choke': [0, 2], 'food_words': [-1, -6], 'forbid': [9, -4, 4], 'force': [4, -4, 7], 'force!': [0, -2],
  'forced_me': [3, 0, 7], 'forced_word': [3, 2, 7], 'forced_word!': [-4, -1], 'foreign_friend': [-1, -2],
  'forgive_all': [-1, 10], 'found_child': [-4, 4], 'found_en': [4, -4, 0], 'found_if': [4, 6, 4], 'found_it': [-5, 2],
  'found_me': [3, 3, 0], 'free_stuff': [-3, 0], 'free_word': [2, -3, 12], 'freezing': [1, 14, 0], 'freezing!': [-1, 0],
  'friend_sold': [2, 0, 2], 'from_here': [4, -5, 6], 'from_me_sum': [-4, 0], 'from_outside': [2, 5, 4],
  'from_outside_locked': [3, 1, 4], 'fuel_on_self': [-2, 2], 'game': [-5, 1], 'game_kid': [0, -2],
  'game_meet': [2, -2, 9], 'gas_cylinder': [1, 0, 0], 'gas_open': [6, 9, 1], 'gave_out': [-6, 6],
  'gave_out!': [-4, -1], 'gay_word': [0, -1], 'get_out': [-1, 2], 'get_out!': [-1, -1], 'gift_wrap': [-5, 1],
  'gifts': [1, -8, 9], 'girl_word': [3, 1, 2], 'girls_give': [1, 2, 2], 'girls_only': [3, -5, 12],
  'girls_wanted': [1, -1, 12], 'give': [-3, 0], 'give!': [2, 9, 3], 'give_back_not': [5, 2, 3],
  'give_back_not!': [-1, -3], 'given_away': [6, -6, 2], 'given_away!': [3, -4, 6], 'given_back': [-5, 0],
  'given_back!': [0, -3], 'given_for_debt': [1, -3, 5], 'given_for_money': [0, -1], 'given_up': [15, -5, 1],
  'given_up!': [2, 0, 1], 'go_after': [-1, -1], 'go_alone_never': [1, -2, 4], 'go_away': [0, -1], 'go_away!': [-2, 2],
  'go_mad': [2, 13, 0], 'go_out': [1, 4, 0], 'go_out!': [4, -2, 4], 'go_with': [1, -3, 2], 'goal_hit': [-1, 0],
  'goes_out': [2, 6, 2], 'goes_out!': [-1, 1], 'goes_round': [1, 3, 0], 'goes_up_after': [4, 1, 11],
  'goodbye': [6, 9, 1], 'goodbye_friends': [1, -3, 1], 'goodbye_sure': [5, -1, 1], 'goods': [-5, 2],
  'goods!': [-1, -1], 'goods_sale': [2, 10, 2], 'goods_sold': [-2, 4], 'goods_sold!': [4, -1, 4],
  'grabbed_her': [-1, 0], 'grabbed_her!': [0, -1], 'grade_word': [1, -8, 7], 'grade_word!': [4, -2, 12],
  'groomer': [6, 1, 9], 'grooms': [2, 4, 2], 'grope': [7, 2, 7], 'grope_words': [2, 0, 7], 'group_word': [0, -5],
  'grown_net_man': [-2, -4], 'grown_up_now': [1, -6, 7], 'guard': [4, -2, 4], 'guest_hotel': [-6, 2],
  'guest_words': [-7, -1], 'gun_here': [-1, 1], 'gun_home': [5, 3, 0], 'gun_oiled': [-1, 0], 'gunshot': [5, -4, 0],
  'gym_work': [-6, 0], 'gym_work!': [1, 0, 12], 'haashaa_any': [3, 8, 0], 'hair_by': [3, -6, 6], 'hand_hits': [-1, -1],
  'hand_in': [4, -8, 7], 'hand_in!': [0, -1], 'hand_moves': [1, -4, 6], 'hand_over': [2, -1, 2], 'hand_over!': [0, 1],
  'hand_raise': [0, 3], 'hand_raise!': [-1, 0], 'hand_touch': [0, 6], 'handed_over': [-1, 4], 'handled': [0, 6],
  'handled!': [-2, 0], 'hang_future': [0, 2], 'hang_words': [1, 4, 1], 'harm_part': [-1, 2], 'harm_part!': [1, -2, 0],
  'harm_said': [7, -4, 11], 'harm_self_noun': [4, -6, 1], 'has_en': [1, 3, 3], 'has_en!': [1, 2, 3],
  'hatred_home': [0, -4], 'have': [0, -5], 'he_watches': [2, -3, 13], 'head_ache': [-2, 0], 'head_part': [6, 2, 0],
  'head_part!': [-3, -2], 'head_turns': [-1, 7], 'hear_me_en': [-1, 0], 'heavy_more': [2, -1, 1],
  'heavy_more!': [4, -3, 1], 'height_edge': [-1, -3], 'held_down': [2, -8, 7], 'held_in': [0, 7],
  'help_general': [2, -7, 0], 'help_help': [4, 4, 0], 'help_word': [0, 4], 'helper_writes': [-10, 0],
  'helpless': [2, 1, 9], 'helpless!': [-3, 1], 'her_image': [4, -2, 10], 'her_image!': [0, -2], 'herd_words': [-2, -3],
  'herding': [3, -3, 4], 'hidden_place': [4, 6, 0], 'hidden_why': [1, -7, 6], 'hide': [0, 4], 'hiding_en': [3, 10, 0],
  'high_pay': [1, 0, 12], 'high_place': [3, 4, 1], 'high_stay': [0, 2], 'high_stay!': [0, -2], 'hil_cross': [1, -3, 2],
  'him_com': [3, 2, 0], 'him_com!': [-1, 0], 'him_obj': [0, 5], 'him_obj!': [-1, 5], 'him_with': [0, 2],
  'hinge_breaks': [2, -8, 0], 'hinges_go': [2, 8, 0], 'hiring': [-3, 1], 'his_absence': [-1, 0],
  'his_excuse': [1, 2, 7], 'his_trousers': [0, 4], 'hits_with': [4, -2, 6], 'hits_with!': [-3, 3], 'hoarse': [-2, 4],
  'hold_by': [2, -1, 0], 'hold_by!': [-1, 0], 'hold_captive': [0, 6], 'hold_captive!': [-4, 0], 'holds_it': [3, 2, 0],
  'holds_me': [-1, -1], 'holds_me!': [1, -3, 1], 'home_near': [-2, -4], 'home_not_back': [2, 3, 1],
  'home_pressure': [1, 0, 6], 'home_violence_noun': [-5, 3], 'home_violence_noun!': [-1, 0], 'honoson': [0, 1],
  'hoping': [-1, -11], 'hoping!': [1, 1, 7], 'hostel_teacher': [0, 9], 'hostess': [4, -1, 12], 'hot_thing': [8, -1, 6],
  'hotel_word': [3, 4, 9], 'hours_ago': [3, 12, 7], 'house_guests': [-5, 2], 'house_lit': [2, 2, 0],
  'how_long': [0, 2], 'how_long!': [-1, -3], 'how_many': [4, -1, 1], 'how_many!': [2, 2, 2], 'how_many_word': [-1, -2],
  'how_out': [2, 5, 0], 'how_out!': [0, -4], 'hunger': [-1, 3], 'hunger!': [1, 4, 9], 'hurt_act': [2, 1, 1],
  'hurt_act!': [-1, -1], 'hurt_en': [0, 10], 'hurt_en!': [-1, 0], 'hurt_threat': [3, -3, 11], 'i_get': [-7, 0],
  'idiom': [-4, 1], 'idiom!': [1, 0, 0], 'idiom_word': [-5, -1], 'idiom_word!': [-1, 0], 'idly_said': [-10, 0],
  'if_dead': [6, -6, 1], 'if_no_money': [2, 2, 5], 'if_not': [5, -3, 10], 'if_speaks': [5, 1, 11],
  'if_word': [-12, -6], 'if_word!': [1, 0, 1], 'ill_pregnant': [2, 6, 7], 'imprisoned_like': [5, -3, 4],
  'in_bath_en': [0, 1], 'in_hand': [3, 7, 1], 'in_trunk': [3, 1, 0], 'in_turns': [1, 7, 7], 'info': [-9, -2],
  'info_only': [-3, 0], 'injects': [4, 2, 0], 'inside_en': [7, 6, 4], 'inside_en!': [-2, -1], 'inside_we': [3, 5, 0],
  'insists': [4, -1, 0], 'insists!': [6, 8, 13], 'instead_of_debt': [3, -1, 5], 'insulin_word': [2, 0, 1],
  'insult': [-2, -3], 'insult!': [-1, 0], 'intimate_place': [5, 0, 7], 'intimate_place!': [-2, 3],
  'into_van': [4, 0, 0], 'it_ends': [7, 6, 1], 'jealous': [4, -3, 6], 'jealous!': [-4, 0], 'job': [-4, -2],
  'job!': [1, 1, 2], 'job_busy': [-3, 6], 'job_guard': [-3, 0], 'job_lie': [-2, 4], 'job_lie!': [1, -1, 2],
  'job_summer': [-6, 0], 'joke': [-20, 5], 'jump': [1, -1, 1], 'jump!': [-1, -2], 'jump_en': [1, 7, 1],
  'jump_tried': [0, 4], 'just_arrived': [1, 0, 3], 'just_takes': [1, -1, 7], 'keep_en': [3, -6, 3],
  'keep_en!': [-2, 0], 'keep_in': [1, -1, 4], 'keeps_it': [1, -1, 3], 'keeps_it!': [1, 1, 5], 'kept': [2, 3, 3],
  'kept!': [-2, 0], 'kept_by_doctor': [-5, 4], 'key': [-6, -2], 'key!': [-1, 0], 'key_theirs': [3, -3, 4],
  'kid_alone': [-2, 9], 'kid_cries': [-1, 0], 'kid_hungry': [3, 0, 9], 'kid_locked': [2, 0, 9],
  'kid_shaken': [4, 0, 9], 'kill': [-1, 3], 'kill!': [-2, 4], 'kill_joke': [-5, 0], 'kill_joke!': [-2, 0],
  'kill_words': [0, 6], 'kin_goes': [2, 1, 1], 'kin_word': [-7, -1], 'kin_word!': [-1, 6], 'kind_act': [-3, -6],
  'kind_person': [-5, 0], 'kiss': [0, -5], 'kiss_force': [-1, -3], 'kitchen_words': [-1, -2], 'knife_kitchen': [-2, 0],
  'knitting': [-2, 0], 'knock': [-3, 0], 'knock_down': [0, 6], 'knows_address': [1, 2, 11],
  'knows_parents': [2, 0, 11], 'last_step': [0, 2], 'last_time': [3, 5, 1], 'last_trip': [3, 5, 1],
  'last_word': [-2, 9], 'last_words': [3, 1, 1], 'late_answer': [-3, 0], 'late_reply': [-2, -6],
  'later_word': [1, -12, 13], 'laughed': [-5, -7], 'laughs_with': [-5, 0], 'leak_verb': [3, 0, 10],
  'leak_verb!': [-3, 0], 'leaked': [-4, -1], 'leaked_en': [1, 0, 10], 'leaps': [2, 4, 1], 'leave_en': [5, 2, 3],
  'leave_en!': [1, 0, 4], 'leave_if': [0, -2], 'leave_threat': [-4, 7], 'leaving': [1, -2, 0], 'leaving!': [2, 5, 4],
  'led_along': [1, 0, 4], 'led_away': [3, 2, 2], 'left_in_cold': [3, 0, 0], 'left_not': [5, 2, 1], 'lesson': [6, 0, 9],
  'let_go_not': [0, 2], 'let_go_not!': [1, 0, 4], 'let_out': [-2, 3], 'let_out!': [3, 5, 4], 'let_stop': [1, -2, 4],
  'letter_done': [3, 8, 1], 'letter_en': [2, -2, 1], 'letter_write': [1, 4, 1], 'lie': [-1, 0], 'lie!': [-2, 0],
  'lie_arrived': [1, 0, 2], 'lie_en': [-2, -9], 'lie_en!': [-2, 0], 'lie_together': [-1, 8], 'lies_down': [3, 1, 1],
  'lies_down!': [-1, 1], 'lies_down_made': [5, 0, 7], 'lies_on': [6, 1, 7], 'lies_on!': [0, 2],
  'lies_still': [2, 6, 0], 'life': [4, -2, 1], 'life_from': [2, -4, 1], 'life_word': [1, 0, 1],
  'life_word!': [2, 2, 1], 'lift_hand': [4, -4, 7], 'lighter': [2, 2, 0], 'like_nothing': [1, -3, 13],
  'like_slave': [-3, -4], 'line_cut': [2, 0, 0], 'line_up': [1, 1, 2], 'live': [5, -2, 1], 'live!': [2, -4, 1],
  'live_not_want': [1, -1, 1], 'lives_under': [4, -3, 6], 'lock': [3, 8, 4], 'lock!': [-1, 0], 'locked_en': [1, 2, 4],
  'locked_in_en': [4, 7, 4], 'locked_state': [6, 5, 4], 'locks_up': [-6, 0], 'long_ago': [0, -11],
  'long_hours': [3, -8, 2], 'lost_count': [3, 8, 4], 'lost_count!': [1, -2, 2], 'lost_sense': [2, -3, 1],
  'lost_senses': [5, -3, 9], 'love_wait': [-10, -1], 'love_words2': [-8, -4], 'love_words2!': [-2, 0],
  'loved_well': [-4, 0], 'low_battery': [2, 4, 2], 'lure': [3, -7, 12], 'lure!': [1, -1, 10], 'lure2': [1, -1, 12],
  'lyric_words': [-13, 4], 'machine_stuck': [3, 0, 1], 'machine_stuck!': [-4, 0], 'made_drunk': [8, -4, 7],
  'made_up': [2, 1, 10], 'make_do': [-2, 3], 'make_do!': [0, 1], 'make_use': [2, -2, 2], 'make_work': [1, -4, 2],
  'make_work!': [-2, 2], 'make_work_hard': [-2, 4], 'make_work_hard!': [0, -1], 'makes_her': [7, 2, 7],
  'makeup_words': [3, -2, 2], 'man_here': [5, 2, 0], 'many': [0, 1], 'many!': [0, -2], 'many_men': [5, -5, 2],
  'marks': [6, -1, 0], 'married_rape_en': [1, 0, 7], 'marry_word': [0, -3], 'marry_word!': [1, 0, 6],
  'massage_words': [-5, -1], 'may': [-2, -2], 'may!': [0, -1], 'me': [4, 5, 1], 'me!': [-1, 0], 'me_by': [-1, -2],
  'me_dat': [1, -2, 7], 'me_dat!': [-1, 0], 'me_obj': [-1, -4], 'me_obj!': [1, 4, 4], 'means': [7, 12, 1],
  'means!': [1, 0, 1], 'means_elsewhere': [-4, -2], 'med': [-3, 4], 'med!': [-1, 0], 'medical': [-5, 4],
  'medical_kidney': [-1, 0], 'medical_take': [1, 5, 2], 'medicine_box': [2, 5, 1], 'memory_gap': [4, 2, 7],
  'men_actors': [3, -4, 0], 'men_actors!': [1, 2, 0], 'men_word': [4, 4, 2], 'message_stalk': [0, -12],
  'met_net': [-2, -4], 'met_online': [2, -2, 12], 'missing_held': [4, -3, 3], 'missing_person': [1, 0, 1],
  'missing_words': [1, 1, 1], 'mocked_out': [-5, 1], 'money': [4, -4, 5], 'money!': [3, -3, 5],
  'money_hold': [3, -3, 6], 'money_word': [3, 4, 5], 'month_all': [1, 0, 2], 'month_all!': [-2, -4],
  'mother_carry': [1, -2, 12], 'moved_about': [1, 0, 2], 'moved_and_found': [2, -6, 11], 'moved_en': [6, -5, 2],
  'moved_soon': [2, 0, 0], 'moved_to_tears': [-4, 0], 'movie_word': [1, 0, 12], 'msg_word': [0, 7],
  'msg_word!': [1, 0, 13], 'much': [-8, -3], 'must_be_alone': [3, -3, 12], 'must_pay': [3, -10, 5],
  'mutual_fight': [-4, 1], 'my': [1, -2, 6], 'my!': [2, 1, 3], 'my_picture_ins': [1, -10, 10], 'near_en': [4, -2, 13],
  'near_en!': [1, -6, 13], 'near_now': [5, -5, 13], 'near_word': [1, 6, 13], 'neck_grip': [2, -4, 7],
  'neck_of': [-2, -1], 'need': [-2, 2], 'need!': [-2, 1], 'neglected': [5, 6, 4], 'neglected!': [-1, 1],
  'neighbour_asks': [-5, 0], 'neighbours_from': [2, 11, 0], 'net_cut': [1, -6, 4], 'net_place': [-1, -5],
  'never_done': [2, -4, 4], 'never_got': [1, -10, 5], 'never_wake': [8, 1, 1], 'new_accounts': [0, -1],
  'new_address': [-2, -5], 'new_number_found': [1, 0, 11], 'news': [-10, 0], 'news_told': [-5, 0],
  'newspaper': [-13, -1], 'night': [5, -5, 7], 'no_certain': [6, -3, 12], 'no_choice': [2, 2, 1],
  'no_clothes': [2, 3, 0], 'no_contract': [3, -2, 12], 'no_contract_en': [1, 0, 12], 'no_food': [2, -5, 2],
  'no_food!': [1, 0, 2], 'no_papers': [5, -2, 3], 'no_pay_en': [1, -1, 5], 'no_phone': [1, -2, 4],
  'no_return': [1, -3, 1], 'no_signal': [-2, 5], 'no_tomorrow': [1, -3, 1], 'no_use': [3, 0, 1], 'no_use!': [2, -2, 5],
  'no_use_en': [-1, -2], 'no_window': [0, 7], 'nobody_bothered': [-1, 5], 'nobody_en': [0, 1], 'nobody_here': [-2, 10],
  'nobody_needs': [-2, 1], 'nobody_needs!': [2, 2, 1], 'not_back': [5, 3, 1], 'not_be': [1, -9, 2],
  'not_her_pictures': [-1, 0], 'not_human': [1, 0, 6], 'not_possible': [1, -3, 4], 'not_return': [-2, -3],
  'not_sent_to': [-4, -6], 'not_stopped': [2, 2, 7], 'not_told': [5, -9, 12], 'not_with_me': [1, -7, 4],
  'nothing': [0, -2], 'nothing_holds': [1, 0, 1], 'nothing_wrong': [-13, 0], 'nothing_wrong!': [-1, 0],
  'now_straight': [1, 1, 1], 'now_straight!': [-3, 0], 'now_word': [3, 3, 0], 'now_word!': [-1, -1],
  'nowhere_to_go': [3, 4, 0], 'nude': [6, -4, 10], 'nude!': [3, 0, 10], 'numbed': [7, 0, 1], 'numbed!': [1, 0, 1],
  'number_big': [7, 4, 9], 'number_changed': [3, -3, 11], 'number_floor': [4, 0, 1], 'number_many': [1, 3, 1],
  'number_men': [2, 5, 7], 'number_pills': [4, 5, 9], 'nursing': [4, 4, 6], 'of_everything': [5, -1, 1],
  'of_height': [0, 4], 'of_height!': [1, 0, 4], 'off_citizen': [1, 0, 12], 'off_deduct': [1, -1, 5],
  'off_hotel': [1, 0, 12], 'off_meet': [-1, -2], 'off_naked': [4, 0, 12], 'off_unknown': [2, 4, 2],
  'off_unknown!': [0, -2], 'off_visa': [6, -3, 12], 'offer_en': [-1, -4], 'offer_for_grade': [0, -4],
  'offer_strange': [0, -3], 'offer_word': [3, -4, 12], 'office_papers': [-10, 0], 'older': [-1, 0],
  'older_man': [3, -2, 2], 'older_man!': [2, 2, 0], 'older_words': [4, -5, 6], 'on_her': [2, 4, 0],
  'on_me': [4, -1, 0], 'on_me!': [-1, 0], 'on_video': [4, 3, 10], 'once_more': [3, 1, 1], 'one_cent': [4, -1, 5],
  'one_cent!': [1, 0, 2], 'one_coin': [1, -2, 5], 'one_coin!': [0, -2], 'oneself': [-1, 9], 'online_talk': [7, -7, 12],
  'only_death': [2, 1, 1], 'only_go_with': [1, -1, 4], 'only_one': [11, -7, 1], 'only_one!': [1, -3, 1],
  'opens_pack': [-1, 3], 'opens_pack!': [3, -3, 4], 'or_visa_en': [1, 0, 5], 'ordinary': [-7, 5],
  'ordinary!': [-1, -5], 'organ': [4, 2, 2], 'organ_contract': [0, -3], 'other_company': [0, 5],
  'other_harm': [-5, -2], 'other_help': [-3, -8], 'other_help!': [-1, 0], 'other_job': [-5, 2], 'other_job!': [0, 4],
  'other_job_real': [6, -2, 2], 'other_man_each': [2, 5, 2], 'other_owner': [3, 3, 2], 'other_place': [8, 3, 0],
  'other_than_said': [2, -1, 2], 'others_ease': [-3, 1], 'others_ease!': [0, -7], 'out_for_now': [0, -4],
  'out_in_cold': [3, -5, 6], 'out_of_hands': [1, 1, 0], 'outside_door': [2, 3, 0], 'outside_door!': [3, 1, 4],
  'over_and_well': [-12, 0], 'over_now': [1, -6, 2], 'over_partner': [4, -3, 11], 'overdose_more': [1, 0, 1],
  'overdose_word': [6, 5, 1], 'overhear': [0, -3], 'overhear!': [3, -3, 1], 'owed_say': [1, 0, 10], 'own': [-6, -5],
  'own_bump': [-11, -8], 'own_door': [-8, 0], 'own_due': [-11, 0], 'own_fall': [-1, 0], 'own_family_loan': [-3, 1],
  'own_home': [1, 4, 4], 'own_key': [-1, 0], 'own_looks': [4, -2, 7], 'own_marriage': [-9, -2], 'own_mishap': [-5, -1],
  'own_neck': [2, 7, 1], 'own_tie_thing': [3, 7, 1], 'own_trip': [-8, 4], 'owned': [1, -8, 2],
  'painless_way': [6, 6, 1], 'paper': [2, -3, 3], 'paper!': [8, -8, 3], 'paper_debt': [2, -1, 5],
  'papers_en': [4, 1, 3], 'papers_en!': [-1, 0], 'papers_fine': [-4, -4], 'papers_of_mine': [-4, 0],
  'papers_word': [-1, 0], 'papers_word!': [4, -6, 3], 'parent_gone': [7, -4, 6], 'parent_scolds': [-1, 0],
  'parent_scolds!': [-1, 0], 'parents_debt': [2, -1, 5], 'partner': [2, -6, 6], 'partner_older': [0, 6],
  'partner_rape': [0, -1], 'pass_on': [0, 1], 'passed_away': [-1, -4], 'passport': [4, -9, 3], 'passport!': [7, -7, 3],
  'passport_torn': [4, 3, 3], 'pay_back': [-1, -1], 'pay_back!': [3, -5, 5], 'pay_first': [0, -2],
  'pay_made': [1, 3, 5], 'pays': [1, -4, 5], 'pays!': [2, -4, 5], 'people_word': [-1, -1], 'people_word!': [1, 0, 1],
  'pest_words': [1, 2, 0], 'pet_does': [-8, 0], 'pet_does!': [-1, 0], 'pet_shut': [-6, 0], 'pet_shut!': [-1, 0],
  'pharmacy_words': [1, -3, 2], 'pharmacy_words!': [-1, 0], 'phone': [4, -3, 4], 'phone!': [2, -4, 4],
  'phone_cut': [1, 9, 4], 'phone_cut!': [0, -2], 'phone_device': [-1, -1], 'phone_limited': [1, -2, 4],
  'phone_lost': [1, 0, 10], 'phone_normal': [-1, 2], 'phone_normal!': [-1, 0], 'phone_of_other': [1, -3, 10],
  'phone_off_en': [2, 3, 1], 'photo_ok': [-6, -4], 'photo_words': [0, -1], 'photo_words!': [1, 0, 10],
  'pic_word': [2, -7, 10], 'pic_word!': [-2, 0], 'picture': [2, 0, 10], 'picture!': [-1, -1], 'picture_ok': [-5, 0],
  'picture_out': [-1, 6], 'picture_out!': [-2, -2], 'pictures_ordinary': [-3, 0], 'pills': [-1, 10], 'pills!': [-1, 0],
  'pills_en': [-4, -2], 'pills_word': [6, 5, 1], 'place_sent': [1, 9, 0], 'place_shown': [1, 0, 11],
  'plant_live': [0, -3], 'play_words': [-1, 3], 'play_words!': [1, -2, 7], 'please': [6, 9, 0], 'please!': [2, -3, 13],
  'poison_drink': [1, 2, 1], 'poison_way': [5, 6, 1], 'police': [2, 8, 0], 'police!': [-1, 0], 'police_job': [-1, 0],
  'poorly_dressed': [2, 2, 0], 'posted_gladly': [-6, 0], 'pound': [-1, 1], 'pound!': [-2, 0], 'pour_on': [1, 6, 0],
  'pour_on!': [-3, 0], 'pours_on': [4, 0, 0], 'pours_on!': [0, -3], 'pregnant': [1, -5, 6], 'prepared': [4, -1, 3],
  'pressed_down': [7, 1, 0], 'pressing': [4, -1, 2], 'pressing!': [0, -4], 'prevention': [0, -1],
  'prison_like': [3, 0, 4], 'prison_out': [4, -1, 11], 'prob_word': [4, -1, 4], 'program_fails': [-2, 0],
  'program_fails!': [-3, 0], 'promised': [3, -4, 2], 'propose': [-2, -1], 'pulled': [-3, 0], 'pulled!': [0, -3],
  'pulls_off': [6, 3, 0], 'pulls_off!': [-2, 0], 'punish': [4, 5, 4], 'punish!': [-2, 0], 'put_in': [3, 2, 0],
  'put_in!': [1, -2, 6], 'put_into': [-2, 5], 'put_into!': [1, 0, 2], 'put_out': [2, -6, 10], 'put_out!': [2, -3, 12],
  'put_will': [3, 2, 10], 'quarantine': [3, -6, 4], 'quiet_word': [1, 5, 13], 'quota': [3, -3, 2], 'quota!': [2, 3, 2],
  'rams': [-2, 3], 'rape': [10, 5, 7], 'rape_hint': [2, -8, 7], 'rape_words': [1, 0, 7], 'raped_word': [5, 4, 7],
  'rarely_out': [11, 2, 4], 'reason_word': [-5, 0], 'reason_word!': [1, -1, 1], 'rebuffed': [0, 5],
  'rebuffed!': [-4, -3], 'recent': [0, 4], 'recipe_words': [0, 8], 'recorded': [0, -8], 'recruiter': [12, -2, 12],
  'regret_en': [6, -2, 11], 'regret_threat': [-3, 3], 'religion': [-8, 0], 'rent_live': [-3, -1], 'rent_out': [-1, 0],
  'rescue': [3, 14, 0], 'rescue!': [1, 3, 6], 'return': [-1, 4], 'return!': [4, 4, 3], 'return_not': [-1, -7],
  'revenge': [1, 0, 11], 'river_word': [-5, 4], 'river_word!': [1, 6, 4], 'robs': [-5, 0], 'roof_up': [3, 3, 1],
  'room': [4, 1, 4], 'room!': [4, -2, 12], 'room_camera': [1, -3, 10], 'room_empty': [-3, -1], 'room_tidy': [-4, -1],
  'rope_broke': [1, 0, 1], 'rope_en': [4, 2, 1], 'rope_hang': [-4, 2], 'rope_means': [1, 2, 1],
  'rope_ready': [3, -3, 1], 'rope_wanted': [3, 2, 1], 'rough': [-4, -3], 'rough!': [-3, -2],
  'rule:about-to-fall': [5, 3], 'rule:after-the-dead': [2, -1], 'rule:afterwards': [2, 8],
  'rule:asked-for-favours': [6, -4], 'rule:asked-for-pictures': [0, 8], 'rule:asks-for-a-way': [4, 3],
  'rule:at-the-edge': [9, 10], 'rule:at-the-means': [8, 9], 'rule:at-the-means-alone': [7, 7],
  'rule:baby-hurt': [-9, -2], 'rule:bare-rescue': [6, 1], 'rule:beaten': [7, 1], 'rule:beaten-alone': [5, 5],
  'rule:being-taken': [1, 1], 'rule:blow-words-alone': [10, -1], 'rule:body-hurt': [2, 4], 'rule:bound': [7, 10],
  'rule:breaks-off': [9, -8], 'rule:bruises': [1, 0], 'rule:call-cut-off': [6, 7], 'rule:call-the-police': [7, 17],
  'rule:calls-for-rescue': [4, 6], 'rule:child-and-sex': [9, -3], 'rule:child-frightened': [0, -1],
  'rule:child-given-away': [1, -9], 'rule:child-gone': [3, 9], 'rule:child-in-plain-words': [4, 4],
  'rule:child-kept-from-her': [1, -6], 'rule:child-left-alone': [5, 3], 'rule:child-marked': [1, 6],
  'rule:child-missing': [4, 7], 'rule:child-sought': [2, -3], 'rule:child-touched': [1, 2],
  'rule:child-with-men': [1, -1], 'rule:come-quickly': [4, 6], 'rule:coming-near': [5, -2], 'rule:compelled': [4, -2],
  'rule:cries-next-door': [1, 6], 'rule:cruel-acts': [4, 0], 'rule:cut-off': [4, -1], 'rule:danger-alone': [6, 3],
  'rule:danger-in-plain-words': [7, 11], 'rule:debt-bondage': [2, -1], 'rule:debt-in-plain-words': [7, 2],
  'rule:debt-without-end': [6, -2], 'rule:deceived': [1, 7], 'rule:does-not-know-where': [1, 5],
  'rule:done-to-her': [4, 4], 'rule:driven-from-home': [2, -1], 'rule:drugged': [-1, -1],
  'rule:drunk-and-frightening': [-2, -1], 'rule:earned-from-her': [2, 1], 'rule:english-blows': [6, 5],
  'rule:euphemism': [-1, -1], 'rule:false-pictures': [1, 1], 'rule:film-sent': [1, 2],
  'rule:filmed-and-spread': [5, 6], 'rule:followed-alone': [4, 0], 'rule:followed-up': [2, 4],
  'rule:forced-into-bed': [5, -4], 'rule:forced-marriage': [3, 5], 'rule:forced-prostitution': [3, 0],
  'rule:forced-sex': [2, -1], 'rule:forced-work': [0, 8], 'rule:given-up': [9, -2], 'rule:goodbye': [8, 4],
  'rule:got-ready': [3, 0], 'rule:groped': [5, 3], 'rule:guarded': [5, 3], 'rule:handled-roughly': [3, -1],
  'rule:he-reads': [6, 7], 'rule:held-by-one': [2, 0], 'rule:held-in-a-word': [8, 5],
  'rule:held-in-plain-words': [9, -3], 'rule:her-pictures': [6, 7], 'rule:hurts-herself': [1, -3],
  'rule:in-danger': [3, -1], 'rule:in-her-hand': [6, 8], 'rule:in-one-breath': [7, 5],
  'rule:insulted-controlled': [2, -1], 'rule:kept-short': [3, -6], 'rule:killing-alone': [6, 5],
  'rule:last-farewell': [10, 13], 'rule:last-words': [3, 0], 'rule:left-in-the-cold': [3, 0],
  'rule:life-without-meaning': [6, 0], 'rule:locked-in': [10, -4], 'rule:lowered': [1, 2], 'rule:made-to': [5, -1],
  'rule:made-to-break-the-law': [2, -4], 'rule:means-at-hand': [13, 8], 'rule:moved-on': [4, -7],
  'rule:no-sense-in-living': [5, -4], 'rule:no-was-not-heard': [3, -11], 'rule:noose': [7, 6],
  'rule:not-aloud': [5, -7], 'rule:not-aloud-alone': [5, 0], 'rule:not-let-out': [1, -4], 'rule:not-wake': [6, -1],
  'rule:numb': [6, 1], 'rule:offer-abroad': [11, -6], 'rule:offer-in-plain-words': [4, -3],
  'rule:offer-with-a-catch': [6, -7], 'rule:one-step': [4, 3], 'rule:organ': [0, 1], 'rule:papers-asked': [0, -2],
  'rule:papers-destroyed': [5, 2], 'rule:papers-in-their-hands': [0, 2], 'rule:papers-out-of-reach': [8, -6],
  'rule:papers-taken': [13, -4], 'rule:papers-taken-on-the-way': [3, 0], 'rule:phone-taken': [6, 1],
  'rule:pictures': [12, -11], 'rule:pictures-deadline': [0, 7], 'rule:poisons-herself': [8, 14],
  'rule:pulled-away': [1, 7], 'rule:pursued': [3, 3], 'rule:rape': [14, 2], 'rule:scam-compound': [4, 4],
  'rule:set-on-fire': [5, 2], 'rule:sexual-harm': [7, -2], 'rule:shown-and-chosen': [1, 3],
  'rule:sleep-or-else': [5, -1], 'rule:sold': [13, 0], 'rule:sold-after-led': [1, -2], 'rule:sold-for-it': [3, 0],
  'rule:sold-in-a-word': [5, 0], 'rule:someone-reads-along': [9, -5], 'rule:spread-alone': [5, 0],
  'rule:stabbed-or-burned': [2, 3], 'rule:stalked': [11, -2], 'rule:stopped-when-leaving': [4, -1],
  'rule:take-own-life': [11, 6], 'rule:taken-alone': [6, 7], 'rule:taken-on-arrival': [1, -4],
  'rule:threat-in-plain-words': [5, -2], 'rule:threatened': [2, -2], 'rule:throat': [5, 9], 'rule:throat-held': [5, 5],
  'rule:tormented': [-5, -2], 'rule:touched': [5, 1], 'rule:tried-before': [0, -2], 'rule:two-catches': [3, -4],
  'rule:unfinished-sentence': [0, 5], 'rule:used-and-tricked': [7, 5], 'rule:violated-alone': [7, 0],
  'rule:violence-word': [5, 1], 'rule:wages-withheld': [3, 2], 'rule:wanted-alone': [3, -3], 'rule:wants-away': [2, 5],
  'rule:watched-on': [-4, -5], 'rule:weapon-near': [6, 4], 'rule:weapon-word-alone': [7, 5], 'rule:will-kill': [0, 3],
  'rule:wish-to-die': [15, 8], 'rule:with-things': [9, 2], 'rule:without-me': [12, -5], 'rule:works-it-off': [3, -2],
  'rule:would-be-gone': [10, 5], 'rule:wounded': [-4, 1], 'run_caught': [1, 0, 4], 'run_over': [0, 1],
  'runs_in_night': [1, 6, 0], 'safe_place': [6, 1, 4], 'said_no': [1, 0, 7], 'said_no!': [6, -1, 7],
  'say_so': [3, -2, 2], 'say_so!': [0, -1], 'say_when': [5, 0, 2], 'scam': [5, -1, 2], 'scam!': [4, 4, 2],
  'scam_online': [-2, 1], 'scam_place': [4, 8, 2], 'school_phone': [-4, -3], 'school_trip': [-2, 0],
  'school_words2': [3, 0, 4], 'school_words2!': [-3, 0], 'scream_at': [-8, -4], 'scream_at!': [-1, 0],
  'screen_shot': [0, -4], 'secret_cam': [1, -2, 10], 'secret_film': [2, -1, 10], 'secret_pics': [4, 0, 10],
  'secretly': [-4, -3], 'see_not': [1, -2, 4], 'seek': [-1, 5], 'seek!': [4, -1, 2], 'seek_en': [0, 2],
  'seen_in_series': [-4, 0], 'self_cut': [-1, -3], 'self_danger': [-3, -1], 'self_obj': [-2, -2], 'sell': [1, -2, 2],
  'sell!': [-1, 0], 'sell_body': [5, -8, 2], 'sell_body!': [1, 2, 2], 'sell_past_home': [1, 0, 2],
  'sell_person': [4, -2, 2], 'send': [-3, 9], 'send!': [-2, -3], 'send_not': [3, -2, 2], 'send_not!': [2, -3, 4],
  'send_somebody': [4, 9, 0], 'sends_men': [0, -2], 'serve': [0, -1], 'serve_home': [-1, -2], 'serve_made': [-2, -4],
  'serve_made!': [3, -4, 3], 'serve_out': [4, -8, 2], 'serve_out!': [-3, -3], 'service_notice': [-8, 2],
  'sets_off': [-1, 4], 'sex_act': [6, 1, 7], 'sex_act!': [-4, -2], 'sex_touch': [3, -2, 7], 'sex_touch!': [-2, 0],
  'sexual': [6, -2, 7], 'sexual_harm': [2, -1, 7], 'sexual_harm!': [-3, 0], 'sexual_violence_en': [9, 5, 7],
  'sharp_weapon': [1, 11, 0], 'sharp_weapon!': [-1, 0], 'shocks': [2, 3, 4], 'short_of_breath': [-1, -3],
  'short_word': [0, -1], 'shouts_then_sorry': [1, 1, 6], 'shows_himself': [2, -1, 7], 'shows_up': [1, -2, 11],
  'shows_up!': [3, 0, 9], 'shut_in': [1, 6, 4], 'shut_place': [3, -5, 4], 'shut_place!': [2, -1, 4],
  'shut_shop': [-4, -3], 'sign_or_leave': [1, 2, 2], 'sign_or_leave!': [1, -4, 3], 'silence_child': [1, 0, 9],
  'silent_need': [-2, -3], 'sit_with': [-1, 5], 'sit_with!': [1, 0, 2], 'sits_beside_call': [1, 0, 4],
  'sits_with': [4, 1, 3], 'sits_with!': [1, 2, 5], 'sleep_made': [1, 2, 2], 'sleep_now': [-1, 1],
  'sleep_now!': [-1, 1], 'sleep_req': [6, -6, 7], 'sleep_req!': [1, -1, 7], 'sleep_with': [-2, -6],
  'sleep_with!': [-1, -2], 'small_help': [-5, 0], 'smothers': [4, 7, 0], 'sold_en': [1, -6, 2],
  'sold_for_it': [4, 4, 2], 'sold_off': [-3, -3], 'some_time': [1, -2, 2], 'some_time!': [0, 3],
  'somebody': [4, -3, 1], 'somebody!': [-4, -5], 'someone_along': [2, -3, 4], 'someone_reads': [4, 1, 13],
  'someone_reads!': [1, -1, 13], 'soon': [1, 18, 1], 'sorry_mother': [2, 1, 1], 'sos': [6, 13, 0], 'speak': [0, -3],
  'speak!': [4, 1, 4], 'spits_en': [1, 0, 6], 'sport': [-11, -3], 'sport_jump': [-3, 0], 'sport_lock': [-2, -5],
  'spread': [-1, 1], 'spread!': [-1, 0], 'spread_done': [0, 1], 'spy_app': [4, -3, 11], 'squeezes': [1, 0, 10],
  'squeezes!': [-5, 0], 'stab': [-4, 7], 'stairs': [3, 1, 6], 'stand_near_me': [-2, 0], 'stand_sit': [-1, 2],
  'stand_sit!': [1, 2, 0], 'stand_there': [-1, 6], 'stand_there!': [0, -2], 'stand_watch': [5, -2, 4],
  'stands_daily': [3, 4, 11], 'stands_there': [7, 2, 1], 'starve_her': [6, 5, 2], 'stay_inside': [2, 3, 4],
  'stay_inside!': [5, -4, 5], 'step_parent': [0, 5], 'step_parent!': [2, 1, 0], 'stepfather': [5, 8, 9],
  'steps_heard': [1, 0, 11], 'still_wet': [-2, 11], 'stomach_words': [2, 10, 0], 'stops_now': [0, 5],
  'story_part': [-5, 3], 'stove': [-5, 0], 'stove_shut': [2, 0, 1], 'stranded': [0, -2], 'strange_app': [2, -2, 10],
  'strictly': [0, -2], 'strictly!': [-1, -7], 'strikes': [0, -2], 'struck_with': [0, -1], 'stuck_car': [-4, 0],
  'study_trip': [-5, -1], 'study_trip!': [0, 3], 'suffer': [2, 3, 6], 'suffer!': [-2, -1], 'suicide_think': [9, 0, 1],
  'suicide_think!': [-1, 0], 'suicide_word': [0, -3], 'suicide_word!': [-1, 0], 'sum_word': [7, 1, 5],
  'sun_not': [1, -3, 4], 'surprise': [-2, 0], 'surround': [-4, 0], 'suspicious_find': [1, -2, 12],
  'swallowed': [7, 3, 1], 'swallowed_all': [3, 3, 1], 'sweet_words': [-5, 4], 'take_away': [-2, 1],
  'take_away!': [-4, -1], 'take_en': [1, 0, 1], 'take_en!': [-1, 0], 'take_hard': [-1, 0], 'take_hard!': [-6, -2],
  'take_in_hand': [1, 7, 1], 'take_it': [-1, 3], 'take_it!': [2, 3, 5], 'take_or_lie': [-1, 1], 'take_or_lie!': [0, 5],
  'take_soft': [4, -7, 3], 'take_soft!': [-3, 1], 'takes_men': [3, 0, 2], 'tattoo_words': [-1, 0],
  'team_beaten': [-3, 0], 'tear_away': [0, -2], 'tell': [5, -5, 11], 'tell!': [4, -3, 13], 'tell_mother': [1, 0, 1],
  'tell_threat': [5, 1, 11], 'tell_threat!': [-2, -3], 'tells_parents': [2, 5, 10], 'temper': [3, -2, 6],
  'tenderly': [-2, 0], 'tent_in': [3, -6, 7], 'tethered': [-4, -4], 'tethered!': [-2, 0], 'thanks_bye': [-6, 1],
  'thanks_for': [-1, 0], 'that_thought': [3, -1, 1], 'the_dead': [0, -1], 'the_debt': [1, 3, 4], 'the_night': [-4, 6],
  'the_night!': [3, -1, 1], 'then_money': [2, -2, 5], 'then_money!': [-3, -1], 'then_what': [4, 1, 1],
  'then_what!': [-3, 0], 'there_again': [1, -2, 11], 'they': [6, 6, 0], 'they!': [2, 4, 13], 'thing_beaten': [-2, 1],
  'thing_dies': [-4, -1], 'thing_dies!': [-2, 0], 'this_time': [0, 6], 'thought_but': [-4, 0],
  'threat_came': [2, -6, 11], 'threat_came!': [-1, 0], 'threat_child': [5, 0, 11], 'threat_if_en': [3, -5, 11],
  'threat_thing': [4, -5, 11], 'threaten': [-6, -5], 'threaten!': [-3, 0], 'threatens_with': [5, 1, 0],
  'threatens_with!': [1, 1, 13], 'throat': [2, 7, 0], 'throat!': [-1, 2], 'throat_threat': [1, 1, 11],
  'throat_voice': [1, 0, 6], 'throw_break': [2, 3, 0], 'throws_things': [1, 1, 6], 'ticket_en': [2, -6, 5],
  'tie_act': [1, 3, 1], 'tie_act!': [-2, -1], 'tie_thing': [5, 6, 1], 'tied': [2, 10, 4], 'tied_to': [4, 6, 4],
  'time_long': [5, -1, 5], 'tired': [-2, -3], 'tired_life': [1, 6, 1], 'tired_of': [3, -3, 1],
  'tired_to_death': [-2, 0], 'to_edge': [2, 8, 1], 'to_kin': [0, 5], 'to_me': [-2, 3], 'to_me!': [-1, 0],
  'told_in_book': [-9, 6], 'tonight_do': [0, 3], 'too_much_of': [-1, 4], 'took_en': [3, 1, 2], 'took_en!': [-1, 0],
  'took_poison': [3, 5, 1], 'tool_shop': [0, 5], 'torment': [-2, -5], 'torment!': [1, 0, 1],
  'touched_child': [6, -1, 7], 'touched_child!': [1, 0, 6], 'touching': [4, 0, 7], 'touching!': [-1, -5],
  'tour_price': [-3, 0], 'toward_it': [7, 3, 0], 'toy': [-2, 2], 'tracker': [6, -4, 11], 'trade_suffer': [3, -6, 2],
  'traffic': [-3, 4], 'traffic_fine': [-4, 0], 'trafficked': [1, 1, 2], 'train_way': [2, 1, 1], 'trauma': [4, -2, 6],
  'travel': [-4, -5], 'travel_own': [-3, 2], 'travel_own2': [-1, 0], 'tricked': [4, -7, 2], 'tried_it': [-3, -2],
  'tries_her': [-4, 0], 'tries_her!': [-2, 0], 'tries_on': [1, -3, 7], 'trust_ask': [10, -6, 12],
  'trust_ask!': [2, -3, 12], 'try_again': [1, -5, 1], 'try_word': [-1, 6], 'try_word!': [-2, 0], 'twenty': [-2, 0],
  'twenty_or_hold': [-2, 0], 'unborn': [-1, 0], 'unconscious': [3, 11, 0], 'under_pretext': [5, 5, 13],
  'underage_word': [0, 2], 'undress_say': [5, 0, 10], 'undressed_by': [0, 1], 'unpaid': [2, -9, 5],
  'unpaid!': [2, 0, 5], 'unsaid': [4, 7, 7], 'until': [1, -9, 5], 'until!': [-3, 0], 'uploaded': [-1, 0],
  'urgent': [4, 16, 0], 'us_obj': [7, -4, 2], 'us_obj!': [-1, -5], 'use_word': [0, -4], 'use_word!': [-2, -3],
  'uses_her': [-2, -4], 'vaccine': [1, 2, 7], 'vaccine!': [-1, 0], 'view_words': [-6, 5], 'violate': [2, 5, 7],
  'visa_free': [0, -1], 'visa_months': [0, -1], 'wage': [-1, -3], 'wage!': [4, -6, 2], 'wage_service': [-4, 0],
  'wait': [1, -1, 1], 'wait!': [0, 2], 'wait_bit': [1, 0, 0], 'wait_other_side': [1, 3, 2], 'wake': [4, 8, 7],
  'wake!': [2, 4, 1], 'waking_asked': [5, -7, 1], 'want': [3, 0, 1], 'want!': [1, 2, 1], 'want_me_come': [0, -1],
  'was': [-1, 8], 'was!': [-2, -3], 'watch_her': [3, 2, 4], 'watches_me': [2, -1, 13], 'watches_on': [0, -5],
  'watches_on!': [-2, 0], 'water_walk': [1, -2, 1], 'way_asked': [4, 3, 1], 'way_out': [5, 3, 4],
  'way_out!': [3, 1, 4], 'we': [0, 3], 'we!': [0, -2], 'weapon': [-1, 4], 'weapon!': [-1, 0], 'weather_in': [-1, 0],
  'weather_out': [-8, 1], 'weather_out!': [-3, 0], 'weather_stuck': [-5, 0], 'web_show': [2, 6, 2],
  'went_drinking': [2, 4, 4], 'went_drinking!': [-4, 0], 'went_work': [0, -5], 'what_he_has': [-1, -2],
  'what_he_has!': [-2, -4], 'what_to_do': [2, 6, 0], 'where_lost': [-2, -3], 'where_unknown': [-1, -1],
  'where_what': [-3, -3], 'where_what!': [4, 1, 4], 'whom_pulled': [2, 4, 0], 'whom_pulled!': [-3, -1],
  'why_live': [11, -4, 1], 'why_live!': [4, -6, 1], 'why_word': [-1, -8], 'wield': [2, 5, 0], 'wield!': [0, -2],
  'wild_place': [1, 4, 0], 'will_come_for_me': [3, 0, 11], 'will_prove': [-2, -2], 'will_prove!': [5, 0, 1],
  'will_report': [0, 4], 'window_bars': [1, 0, 4], 'window_only': [1, -3, 4], 'wish_gone': [7, 0, 1],
  'wish_gone!': [2, -1, 1], 'with': [-1, -1], 'with_boss': [4, -1, 3], 'with_luggage': [0, -5],
  'with_luggage!': [-1, 2], 'with_me': [2, 2, 7], 'with_me_must': [0, -6], 'with_nobody': [0, -6],
  'withdraws': [0, -8], 'withhold': [7, -6, 5], 'withhold!': [-4, 0], 'without': [2, -4, 1], 'without!': [-2, 0],
  'wont_now': [7, 4, 13], 'wont_now!': [1, -4, 13], 'work_away': [-2, 1], 'work_forbid': [2, 0, 6],
  'work_kills': [-4, 0], 'work_kind': [4, -8, 2], 'work_kind!': [-1, -1], 'work_letter': [-2, -1],
  'work_mine': [-1, 0], 'work_place': [5, -6, 2], 'work_place!': [1, 0, 2], 'works_at': [-4, 0],
  'works_it_off': [6, -3, 4], 'world_from': [-1, 7], 'world_in': [2, -1, 1], 'world_in!': [1, 3, 1],
  'worn_out_life': [-4, -3], 'worthless': [5, -3, 1], 'wound': [-1, 4], 'wound!': [0, 5], 'wrist_place': [6, 5, 1],
  'writing': [-2, 5], 'writing!': [-1, -1], 'wrong_place_hand': [4, 3, 7], 'you_next': [3, 1, 0],
  'you_threat': [-8, -7], 'you_threat!': [-2, 0], 'young': [2, 3, 9], 'young!': [-1, 1], 'your_kin': [6, 3, 11],
  'your_people': [4, -4, 11], 'zero': [-1, -6], 'zoo': [-2, -3], '~asks': [-18, -1], '~cond': [1, -6],
  '~en': [-16, -8], '~future': [0, 6], '~going': [6, 4], '~habit': [12, -15], '~mn': [-19, -8], '~neg': [5, 0],
  '~past': [2, 1], '~start': [-22, -13], '~told': [-14, -7], '~victim': [2, -5], '~wish': [-2, -9],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'agency 2,alien 3,app -2,bgaad 2,card 4,chadku 3,chat -4,club 4,deer 2,door 5,drama -2,duty 3,em 2,game -3,garch -2,' +
  'goodbye 9,google 3,gps 2,haruul -2,he 5,help 2,hiideg -2,horichihson 2,hostess 2,hotel 3,id -4,ig 3,iig 3,' +
  'instagramd -2,karaoke 2,karaoked -3,key 3,lock 5,luu 2,manager 2,mini 2,mobile -2,myanmar 3,nmg 2,nmig 2,nude 4,o -2,' +
  'of 4,ogoh 2,ohid -2,park 3,pasport 5,passport 2,ru -2,ruu 2,s -2,service 3,sex 4,sos 4,taxi 4,telegram 2,ticket 4,' +
  'toglood -2,tr 2,uuchihlaa 4,vhmeer -4,visa 2,vizeer 2,zurag -2,аа -4,аав 2,аавдаа -2,аавтай 2,аавын -2,аваагүй -3,' +
  'аваад 5,аваач 7,авар -4,аварга -2,аварсан -4,аварч 2,авахуул 2,авбал -2,авир 6,авлаа -3,авлага -4,авмаар -5,авна -2,' +
  'авр 4,аврааач 5,авраач 5,авсны 2,автобусанд 2,авхуул -4,авчир 3,авчирч -2,авчих 6,авчихсан 3,авчраад 6,авъя -2,' +
  'агаар -5,агент 3,агна -2,ад -4,адуу -2,аж -13,ажил 5,ажилла -2,ажилладаг -6,ажилласан 2,ажиллуул 7,ажиллуулдаг 4,' +
  'ажиллуулна 2,ажлаа -6,ажлаасаа -5,ажлын 2,азтай -2,аиж -4,ай -5,айгаад 4,айгад 4,айдаг 6,айж 4,айл 7,айлаас 2,айлга 2,' +
  'айлд 4,айлын 2,аймшигтай 2,айсан -6,ала -2,алаад -3,алах 3,алба -3,албад 2,албан -2,алга 5,алгад 6,алгадаад 2,' +
  'алгаддаг 2,алдаад 3,алдаж 2,алдар -3,алдах -3,алдлаа 2,алдсан -2,алдчих 2,ална -2,алнаа -2,алхаад 3,алхаж 2,алчих 4,' +
  'алчихлаа 3,ам -3,амарна -4,амарч -3,амгалан -2,амдрал -2,америк -3,амиа 3,амидарч -2,амидрал -5,амидрах 2,амла 2,' +
  'амласан 4,амраа 5,амралт -2,амрах 5,амь 5,амьд 4,амьдардаг -6,амьдарч -2,амьдрал -5,амьдрах 2,амьсгаа 2,амьсгал 4,' +
  'амьсгалах -2,ангид -2,ангийн 3,англи -4,анд -2,анх -4,анхны -2,апп -2,араас 6,арай 3,арваад 3,арван 4,арга -2,' +
  'аргаар -2,ард 2,асаа -2,асар -2,асга 2,асгачихлаа 3,асуугаад 3,асуудал -4,асууж -2,асуулт -2,асуухаар 3,асуухад -2,' +
  'ах 2,ахтай -2,ахуй -3,ахын 4,ачаа 7,ашигла -3,аюлтай 2,аюулд 2,аюултаи 2,аюултай 2,аялал -2,аялалд -2,аян -4,баас 2,' +
  'баатар -5,баг -4,багад 2,багалзуурд 2,багийн -2,багийнхан -4,багш -7,баз 2,баина 2,баисан 2,байв -7,байгаа -3,' +
  'байгааг -4,байгаагаа -2,байдаг 4,байдал -4,байдалд -2,байж -2,байжээ -2,байлаа -6,байна 2,байнаа 2,байнга -2,' +
  'байраа -2,байрандаа -2,байрла -3,байрнаас 3,байрны 4,байртай 2,байснаа -2,байтал -2,байх 4,байхад 5,байхгүй 5,' +
  'байхдаа -4,байхыг 3,бангкок 2,бар -2,барааг -3,барагд 4,бари 2,бариа -2,бариад -3,баригдаж 2,баригдсан -3,барилгын -2,' +
  'баримтаа -2,бариул -5,барих 2,барсан -2,баруун -2,барь 2,барьцаал -2,барьцаанд 2,барьчихсан 2,бас 4,батарей 2,' +
  'баярла -8,баярлалаа -4,баярлуул 2,бга 3,бгаа 6,бгаагүй -4,бдг 3,бельги 2,би -2,бид -6,биднийг -5,бидэнд -3,биеийг -3,' +
  'биеийн 4,биеэрээ 2,биз -3,бий -2,билээ -3,бичдэг 3,бичи 4,бичиг -2,бичий 4,бичихэд -2,бичлэг 4,бичлэгийг 4,бичлээ 3,' +
  'бичнэ 3,бичсэн 2,бн 2,бод -5,боддог 3,бодис -2,бодож -4,бодол -3,бодоод 3,бодох 6,бол -3,болго 5,болгож 2,болгон 2,' +
  'болгонд 2,болгоно 3,болгоны -6,болгоомжтой 2,болгох -2,болдог -4,болдоггүй 2,болж -2,болзоо 2,боли 3,болиогүй -2,' +
  'болиул 4,болло -2,болмоор 2,болов 4,боловч -4,бололтой 2,боломж -3,болоогүй -7,болохгүй 2,болтол -5,болчихлоо -2,' +
  'болчихсон 5,боль 3,больдоггүй 2,больмоор 2,больсон 5,больчих 2,боо 3,боол -4,боолг 3,боолчлол -2,боолын -4,боосон -2,' +
  'бороо -4,босо 2,босож 2,босохгүй 3,бсан 7,бсн 6,будалт 2,будуул -2,булчин -2,бурхан -5,бус -4,бут 4,буу 2,буудлын 4,' +
  'буудуул -2,бууж 4,бууз -4,буулгахгүй 2,бууны -2,буурал -2,бууруул 2,буцаагаад -2,буцаад 7,буцааж -4,буцаах -2,' +
  'буцаж -4,буцах -2,буюу -3,бх -2,бхад 3,бхгү 5,бэлд -2,бэлдсэн 3,бэлтгэсэн -2,бэлэг 5,бэр 2,бүгд 6,бүгдэд 2,' +
  'бүгдээрээ 2,бүл -2,бүлд 2,бүлийг 2,бүлэг -6,бүр -3,бүрдүүл -2,бүрийг -2,бүрийн -4,бүрмөсөн -3,бүртгүүл -2,бүрэн -3,' +
  'бүс 2,бүсгүй -9,бүсээ 4,бүтэн 2,бүү -3,бөгс 3,бөгөөд -3,бөмбөг -2,бөх -5,бөө 5,бөөр 2,ве -7,вен 3,виз 3,визний 2,' +
  'визээ -2,визээр 2,вий -2,витамин -2,вэ -7,вэн 3,гадаа -9,гадаад -4,гадаадад 2,гадагш -3,гадагшаа 3,гаднаас 2,' +
  'гаднаасаа 3,газ 6,газар -4,газарт -2,газрын -3,гал -4,галаар 6,галд -3,галзуур 3,ганцхан -4,гар 3,гараа 2,гараар -2,' +
  'гараж -3,гаран -2,гарах 3,гарахгүй -4,гарга -3,гаргадаг -2,гаргадаггүй 3,гаргаж 3,гарган -3,гаргах -2,гарда -3,' +
  'гардаг -3,гарлаа -3,гармагц 2,гарна 2,гарсан -11,гарсангүй -4,гарт 3,гартаа -3,гарц 7,гарч -2,гарчих 3,гарчихсан 2,' +
  'гаръя 4,гарыг 5,гарын 2,гац -4,гацаа -2,гацаад -2,гд 2,ге 3,герман -4,гж 2,гипс -4,гол 4,гоож -3,гоё -5,гсн 2,гсэн -6,' +
  'гудамж -4,гудамжинд 4,гуий -2,гуй 3,гуйлга 3,гуйхаар 2,гуравдугаар -2,гурил -3,гэв -3,гэдгийг -3,гэдэг -6,гэж 2,' +
  'гэм -3,гэмт -3,гэмтэл -4,гэмтээ -2,гэнэ 6,гэр 6,гэрийнхэн -2,гэрлээд 3,гэртээ -2,гэрчилгээ 6,гэрэл 4,гэрээгүй 2,' +
  'гэсэн 6,гэсэнд -3,гэтэл -7,гэх -9,гэхлээр 3,гэхэд 5,гэхээр 5,гээ 3,гээд 7,гүйсэн 2,гүйцээ 2,гүүрэн 2,д 2,даараад 4,' +
  'даатга 2,даатгал -2,даваа 5,даваад 4,давт -3,давхар 5,давхарт 2,давхрын 3,дага -2,дагад -3,дагадаг 3,дагуулж 2,' +
  'дайны -2,дайр -5,далай -7,далайл -2,далайн -3,далла -3,дамжи 2,дамжуул 4,дар -4,дараагийнх 2,дараад 4,даралт -3,' +
  'дарамтад -3,дарах -2,дарла 2,дасгал -2,дахиж 2,дахин -3,дийл -3,дипломын -2,довтол -2,долларын -2,долоо -4,долоон -3,' +
  'доогуур 4,доор 4,дор 2,дотор 6,дотроо 3,дотуур -2,дугаар 2,дугуй -2,дулаан -3,дун 2,дураараа 2,дургүйц 2,дуртай -3,' +
  'дус -2,дут 2,дутуу 3,дуугаа 2,дуугүй 2,дууд 7,дуудаад 2,дуудаач 2,дуудаж 5,дуудлага -2,дуул -5,дуулаад -3,дуулдаг -2,' +
  'дуунд -5,дууны -2,дуусаа -2,дуусаагүй -3,дуусаад -3,дуусах 2,дуусахгүй 2,дуусга 2,дуусгах 3,дууслаа -3,дуусна 7,' +
  'дуустал 4,дуусч -2,дух -2,духаа -2,дэвс -5,дэвш -3,дэгээ 4,дэлгүүрийн -9,дэлгүүрт 4,дэлхийд 2,дэлхийн -2,дэмий -3,' +
  'дэр -7,дэргэд 3,дэргэдээ 2,дэрээр 3,дээ -2,дээгүүр 2,дээр 2,дээрээ -5,дээс 2,дээш 3,дээшээ 3,дүрс -3,дүү -3,дүүг 6,' +
  'дүүгийн 2,дүүгээ -6,дүүд 2,дүүргэ -2,дөрвөн -3,дөрөв -2,дөх -2,дөө -4,евро 2,европ -3,ер 2,ерөнхийлөгч -2,ерөөсөө 2,' +
  'жаахан -3,жарга -4,жий -3,жинхэнэ 4,жолооч -2,жорлонд 2,за -2,заа -4,заадаг 2,зааж -2,заас -2,завгүй -2,завь -2,' +
  'загна -7,зай -3,залгад -2,залгадаг -3,залгаж 2,залги 4,залгичих 3,залуу -4,залуус -5,залуутай -3,залхаж 2,замаар -2,' +
  'замд 3,заналхийл 2,зарa -3,зарагд -4,зарагдсан 3,зарагдчих -2,зарда -2,зардаг -2,зардал 3,зардлаа 3,заримдаа 2,' +
  'зарна 3,зарнаа 3,зарсан 6,зарц -7,зарцл -2,зарчихсан 2,засаг -3,засаж -2,засал -3,засгийн -2,засуул -2,зах 2,захад 2,' +
  'захи -3,захиа 2,захиагаа 2,захиал -8,захиргааны -3,зовлон -3,зогс 3,зогсож -2,зогсоо 8,зогсоогоод 3,зогсоож -3,' +
  'зогсоол -2,зогсоохгүй -2,зогсохгүй -2,зод 7,зоддог 2,зодо -7,зодолд -4,зодоон -7,зодуул 6,зодуулж 2,зооринд 2,зоорь 3,' +
  'зориг -2,зохисгүй 5,зочид 2,зочин -2,зугаал -2,зугатаа 2,зугта 2,зугтаа 2,зураг -4,зурагт -3,зурах 3,зургууд 5,' +
  'зургуудыг 3,зуур 2,зууч 2,зуучлагч 2,зэвсэг -2,зэвсэгтэй 2,зэрлэг -2,зэрэг -5,зээлсэн -2,зээлээ 2,зүгээр -7,зүй -3,' +
  'зүйл -7,зүс -3,зүсчих 2,зүүгээр -7,зүүдэл -3,зөв -5,зөвлөгөө -6,зөвхөн -4,зөвшөөрөл -3,зөвшөөрөлгүй -4,зөвшөөрөөгүй 2,' +
  'зөөгч -2,ид -6,идчихсэн 2,идэ -2,идэж -2,израиль -4,ийм -6,ил -2,илгээнэ 2,илсэн -2,илтгэл -2,илүү 5,ингэж -4,' +
  'ингээд -4,инстаграм -4,инстаграмд -2,интернет -3,интернэт -3,инээ -3,инээгээд -2,ир 2,ирвэл 4,иргэн -2,иргэний 3,' +
  'ирж 3,ирсэнгүй -3,ирчихлээ 4,ирчихсэн -2,ирэхэд 3,ирээд -2,ирээрэи -5,ирээрэй -5,ирээч 6,итгэл -3,итгэх 3,итгэхгүй 3,' +
  'их -3,ихтэй -2,ичиж 2,камбожид 6,канад -2,капитан -12,караокед -3,карт -2,кино -3,клиент 2,компани -4,компьютер 3,' +
  'кофе -4,курс -2,л 3,лаа 4,лекц -2,лиг -3,лүү 2,маани 2,маань 2,магад 4,магадгүй 4,майхан -2,макао 2,макаод 2,малайз 2,' +
  'мана -4,манаач 3,манай -3,манайд 2,манайх -2,манайхан -2,мансуур -2,мань -2,маргааш -3,маргаш -3,март -9,марта -2,' +
  'мартаа -2,мартаж -2,мартсан -3,мартчих -4,мартчихаж -3,массажист 2,мастер -3,материал -3,мах -5,машинаа -4,машинаар 4,' +
  'машинаас 2,машиндаа 2,машинтай 2,машинтайгаа 3,машины -2,медаль -2,мин -5,минийх -3,минут 8,минутад -3,минутын -4,' +
  'мн 9,модель 7,монголд -2,морины 2,морио -2,морь -3,мултар 2,муу -3,муур -4,муураа -2,муухай 5,мэддэг 3,мэдэгдэл -2,' +
  'мэдэхгүй 6,мэдээ -3,мэдээгээр -3,мэдээлэл -3,мэдүүл -4,мэнд -6,мэт -3,мянга -2,мөнгө -2,мөнгөн -2,мөнгөний -2,' +
  'мөнгөө -2,мөнх -2,мөр -3,мөргө -2,мөргөөд -4,мөрд -2,мөрдөж 2,мөртлөө 2,мөрөөд -2,мөсөн -3,мөхө 2,наад -3,наалд 3,' +
  'наасан 3,нагац 2,над 4,надаар 3,надаас -4,надтай 2,найдвартай 2,найз -3,найздаа -4,найзууд 2,найзууддаа 2,найзынхаа 3,' +
  'найм 4,нал 2,намайгаа 2,нар -5,наранд 2,нарийн -2,нартай -2,нас -4,насаа 2,настай -6,нд -4,ний 5,нийслэлийн -2,' +
  'нислэг -2,нисэх -2,нмг 2,нмйг 2,нойр -2,ном -7,норм 3,нохой 3,нохойг 3,нохойгоо -2,нохор 4,нудар 2,нударг 3,нударга 3,' +
  'нулимс -3,нутаг -3,нуу 8,нуугд 4,нуугдчихсан 2,нууц 2,нууцаар 3,нуучихсан 4,нухур -3,нь -2,нэвтэр -5,нэвтэрч -2,нэг 7,' +
  'нэгэн -7,нэм -4,нэмж 3,нэмэгд -2,нэмэгдүүл -2,нэмээд 2,нэр -4,нэрээр 3,нэх 7,нээ 6,нээгдэ -4,нээгдэхгүй -2,нээгээ 2,' +
  'нээгээд 2,нээх -2,нээхгүй 2,нядал -3,нүд 3,нүдээ -3,нүдээд -7,нүх -2,нүцгэн -2,нүүр 8,нүүрийг 2,нүүрс -2,нөх -4,' +
  'нөхрийн 7,нөхрийнхөө 2,нөхрөөсө 2,нөхрөөсөө 2,нөхөртэй -3,огдоггуй 2,огт -3,одо 4,одоогоор -2,ойр -2,ойрт -4,' +
  'ойртож -2,олгогч -2,олд -4,олдсон -2,олно 3,олны -2,олон -4,олоод 3,олохгүй -2,олчих 2,омно -2,онгой 5,онгойлго 3,' +
  'онгойлгоод 3,онгойхгүй -2,онгоц -6,онлайн 3,оноо -2,оор 3,оорийгоо 2,оос 3,оргил -3,орго -2,ордог -4,ордоггүй 2,' +
  'орж -5,орилоод 3,орло -2,орлоо -3,орно -4,орноос -3,оройд -2,оройн 3,оройт 3,оролд 2,оролдлого -3,орон 2,ороолт 2,' +
  'орос -5,орохгүй 2,ороход 5,орт 2,оруул -3,орх -2,орцонд 3,орчин -2,орчих 8,орчихлоо 7,оршин 2,осг -3,осол -2,охидыг 3,' +
  'охин 3,охинд 2,охинтойгоо 2,охиныг 2,очихоор 2,очлоо -4,оюутны -2,оёдол 2,пааспорт 2,парк 3,паспорт 2,паспортгүй 2,' +
  'паспортуудыг -2,паспортын -3,пасспорт 2,плз 2,подвал 2,подвалд 2,робот -2,руу 2,рүү 2,рүүгээ -3,саат -4,саатуул -3,' +
  'сайн -10,сайхан -9,сал -2,салаад -3,салах 2,салж -2,сална -2,салнаа -2,сан -3,сана -3,санаад -2,санагд 2,санахгүй 3,' +
  'сандар -2,сар 5,сард 4,сарын -5,саун 2,селфи -2,сельфи -2,сим 3,согт 4,согтоо 4,соли 3,солисон 2,солиул -3,' +
  'солонгос -2,солонгост -3,соль 3,сольсон 2,сонсож -3,сос 4,стори -3,сторь -3,сумла 4,сунга 2,сур -8,сурга -2,' +
  'сургалтанд -2,сургалтын -2,сургуулийг 2,сургууль 2,сурдуул -2,суулгаад 3,суулгасан 3,суулгах -3,суулгачих -4,' +
  'суулгачихсан -4,сууна -2,сууриг -2,суусан -4,суутгал -2,суух 2,сууц -2,суучих -2,сэгсэр 3,сэдвээр -2,сэрчих 3,сэрэх 5,' +
  'сэтгэл -3,сүлжи -2,сүлжээ -2,сүрд -3,сүрдүүл -2,сүрдүүлж -2,сүрэг -4,сүх -3,сүүлд -3,сүүлийн 5,сүүлчийн 3,сөр -9,' +
  'сөх -2,сөө 2,сөөж 2,та -8,таарсан -2,тав -2,таваг 4,тавиад -5,тавьсан -2,тавьчих 5,тавьчихсан 2,таг -2,тагл 2,тагла 2,' +
  'тайван -6,тайвань -6,тайл -7,тайлсан -2,такси -7,тал -3,талд 3,талыг 2,тамхи 5,тамхиа -2,тамхины 3,танд -3,' +
  'танилцсан 3,тараад -2,тараах -2,тариа -2,тариул 2,тарлаа 2,тарсан -5,тарха 3,тарьчихсан 3,тасалбар -2,тасарчихлаа 2,' +
  'тасл 2,таслa -3,тасла -3,тат -2,татa -4,тахиа 2,ташуур 2,ташуураар 2,телеграм 2,телеграмаар 2,тийз 3,тийм -6,' +
  'тийшээ -2,товч -2,тог -3,тогл -8,тогло -4,тоглож -4,тоглолт -4,тоглолтын -2,тоглоод -2,тогонд -2,тогоонд -2,тогт -4,' +
  'тогтоо -4,тогш -3,тогши -3,толгой -4,толгойг 4,толгойгоо 4,толгойд -5,толь 2,том -3,тоол 5,тоолж 6,тооц 2,тооцоо 4,' +
  'тор -2,торго 5,торгоно 6,торгуулиа -2,торгууль 3,тр 2,тугж 2,тул -8,тулах 2,тулж 3,тулхүүр -5,тун -4,туркт 2,' +
  'туршлага 4,тус -4,тусгай -4,тусл 4,тусла 3,туслааач 2,туслаач 4,тусламжийн -3,туслах -2,туулай -4,туулах 2,туулж 3,' +
  'тухай -8,тэврээд -2,тэвчээр 2,тэг -3,тэгвэл -3,тэд -2,тэдний -2,тэднийг -3,тэдэнд 2,тэй 3,тэмдэг -2,тэнц -4,тэнэг 2,' +
  'тэр -5,тэрбээр -2,тэрэг -2,тэс 2,тээ 2,түгжигд -2,түгжиж 2,түгжээтэй 4,түлх 3,түлхүүр -3,түлхүүрээ -6,түлчих -2,' +
  'түлчихлээ -3,түлээ 2,түр 3,түрээсл -2,түү -9,түүгээр -2,түүнд -3,түүнийг -6,түүх -2,түүхэн -3,төв -6,төгрөг -5,' +
  'төгрөгийн -3,төгсгө -2,төл -2,төлбөр -6,төлж 7,төлсөн -3,төлөвлөсөн 3,төлөх 2,төлөө 2,төрүүлж -2,төрөл -3,төсөл 4,' +
  'угаа -2,угуй 4,удаа 6,удаагүй -2,удаан -2,удирдлага -2,уих -2,уйд 3,уйл 2,уйлах 2,ул -3,улай -4,улс -6,улсын -2,' +
  'унага 2,унагасан 4,унагачих -2,унас 3,унасан 5,ундаа 2,ундаанд 2,унт -3,унтаад 3,унтаж -6,унтах 2,унтраа 4,унтсан -2,' +
  'унтсаны -2,уншиж 3,унших 3,унэл 4,унэмлэх 3,ур -5,ура -3,ураад 2,урж 3,уржигдар 2,урилга -2,урс 2,урсан 3,урт 2,урь 4,' +
  'урьд 3,урьж 4,ус 2,усаар 2,усанд 3,уснаас 3,усны -2,устгасан -2,усыг -3,утаанд -2,утас 3,утсаар 4,утсанд 4,утсыг 2,' +
  'уу 3,уувал 3,уугаад 4,уудаг -3,ууж -2,уул 3,уулаа 4,уулга 5,уулз -3,уулзана -3,уулзахыг 2,уулзсан -4,уулзуул 3,' +
  'уулзуулдаггүй 2,уулзъя 4,ууна 2,уур 5,уурла 4,уурлаад 3,уурлад 3,уусан -3,уут 2,уух 2,уухаа -2,уухаараа 4,уучил 2,' +
  'уучих 5,уучихлаа 4,уучихсан 2,ух 5,ухаангүй -4,ухмээр -3,учир -9,уя -4,уяа -3,фэйсбүүк -5,хаалга 3,хаалгаа -2,' +
  'хаалгаар 2,хаалган -2,хаалганд 2,хаалганы 2,хаалгач 2,хаалгыг 2,хаалтаа -2,хаанаас -2,хаасан 3,хаах 2,хаашаа 4,хаая 3,' +
  'хааяа 3,хавирга 3,хавч -4,хавчуул -3,хавьт -4,хагалаад 3,хагалж 2,хагар -2,хад -3,хадам 3,хадан -2,хадгал -5,' +
  'хадгалсан -2,хадны -2,хажууд -3,хаз -4,хай -2,хайгаад 2,хайна 5,хайраа -2,хайран -3,хайрла -5,хайрт -2,хайртай -2,' +
  'хайрцаг 4,хайрын -4,хайчил 5,хал -3,халд -2,халуунд -2,хамаагүй 3,хамаатай 4,хамаатан 3,хамар -2,хамгаал -7,' +
  'хамгаалалт -2,хамгаалах -6,хамгийн -2,хангалттай 2,ханд -5,ханиа 3,хань -3,хар -3,хараа 3,хараарай 2,харагдахгүй -2,' +
  'харайх 7,харайхад -2,харамс 3,харанхуйгаас -2,харахад -2,харвал -4,хард 3,хардаг -2,харж 2,харилц -3,харилцаа -2,' +
  'харин -9,харихаас 2,харуул 2,харуултай 4,харь -5,хасаад 4,хасна 2,хатга 3,хаха -7,хашаа 2,хашааны 2,хаши 3,хая 3,' +
  'хаяа -2,хаяг 4,хаягд 2,хаягийг 2,хаячих 2,хелп 2,хийгээд 4,хийдэг -2,хийе -3,хийж -3,хийлг -2,хийлгэ -2,хийлгэдэг 5,' +
  'хийлгэж 3,хийлгээд -4,хийлээ -3,хийн -2,хийнэ 6,хийхийг 5,хийхээс 4,хийчих 2,хилийн 2,хичээлээ -2,хог 4,хойд 2,' +
  'хойноо 6,хойноос 7,хойш 9,хол -3,холбоо -3,холын -2,хонгор -2,хонож 3,хоносон -2,хонь -2,хоол 4,хоолны -3,хоосон -3,' +
  'хор -5,хорвоог -2,хорвоод 2,хориг -3,хоригдсон -2,хориглосон 2,хорио -2,хориод -2,хориотой 2,хорисон 2,хорло -3,' +
  'хорлоно 2,хороо 2,хортой -2,хорхой -5,хорьсон 2,хорьчихсон 2,хоріод -2,хостесс 2,хот -3,хотел 2,хотоос 2,хохирогч 2,' +
  'хоцорвол -2,хоцорлоо -2,хоцорсон 5,хоёр -2,хоёрыг 7,хуваалц -2,хувир -2,хувцсаа -2,хувь -3,хугал 4,хугалсан 2,' +
  'хугалуул 2,хугар -2,хугарсан -3,хугацаа -6,худаг 3,худалаа 3,худалд -2,худалдаж -2,худлаа 3,хулгайл -3,хулиад 3,' +
  'хурa -2,хураа -2,хураасан 4,хураах -2,хурдал 6,хурдан -2,хурим -3,хуруу 2,хурц -2,хутгаа -2,хутгал 2,хутгатай 4,' +
  'хуудас -2,хууль -4,хуульд 2,хуур 2,хуурай -2,хуурамч -3,хуучин 2,хуц -6,хучирхийл 3,хучирхийлэл -2,хэ 5,хэвийн -3,' +
  'хэвт 4,хэвтүүл 3,хэдий 2,хэдхэн -2,хэдэн -3,хэзээ -5,хэл 3,хэлбэл -3,хэлдэг 2,хэлж -2,хэлний -2,хэлп 2,хэлэ 2,' +
  'хэлэлц -2,хэлэхгүй 2,хэлэхэд -2,хэлэхээ -2,хэлээд 3,хэлээрэй 4,хэлүүл 4,хэнд 3,хэнтэй 5,хэрвэ -5,хэрвээ -5,хэрхэн -3,' +
  'хэрэв -5,хэрэвээ -5,хэрэг -2,хэрэггүй 6,хэрэглэ -2,хэрэглэгч -3,хэрэглэж 2,хэрэглээ -2,хэрэгтэ 2,хэрэгтэй 2,хэсэ -2,' +
  'хэсэг -5,хямд 2,хянаж 2,хяналт -3,хятад -3,хүлээ -4,хүлээгээд -2,хүлээд 3,хүлээдэг 2,хүлээж -4,хүмүүс -6,хүнд -5,' +
  'хүнийг -3,хүнээр 3,хүнээс 3,хүр -2,хүргэ -3,хүргэе -3,хүргэлт -2,хүргэн -2,хүргэх 2,хүрлээ -3,хүрсэн 5,хүрч -5,' +
  'хүрэл -2,хүрэхгүй 5,хүрээд 2,хүрээл -4,хүс -3,хүсдэг 2,хүссэн -2,хүсэл 2,хүсэн -2,хүсээгүй 2,хүч -4,хүчил 2,хүчинд 5,' +
  'хүчиндл 3,хүчиндс 3,хүчиндсэн 3,хүчиндүүл 3,хүчирхийл 2,хүчирхийлж -5,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 4,' +
  'хүчирхийлэлд 2,хүү -3,хүүг 3,хүүхдийн 2,хүүхдэд -3,хүүхдээ 3,хүүхдүүд 4,хүүхдүүдэд -2,хүүхдүүдээ -3,хүүхэд -2,' +
  'хүүхэдтэйгээ 3,хүүхэн 2,хөгийн 3,хөдөл -2,хөлс 3,хөлсийг 2,хөлөө -3,хөндий -2,хөнөө -2,хөрш -4,хөршийн 4,хөхр -2,' +
  'хөхөр -2,хөхөрсөн -2,хөхөрчихсөн -2,хөш 2,хөшиг 2,хөөгд 2,хөөгөөд 3,хөөж -3,хөөрхөн -5,хөөсөн 3,цаас -3,цааш -2,' +
  'цаг -6,цагаа -2,цагаан -6,цагаар 2,цагдаа 4,цагдаагийн -5,цагдаад 5,цагт -2,цагтаа -2,цай -8,цалин 3,цалингаа -3,' +
  'цалингаас 4,цалингийн -2,цамц 3,цамцаа -2,цахим -3,цац -2,цаца -3,цонх 7,цонхоо -3,цонхоор 4,цоожил 4,цоожло 2,' +
  'цоожлоод 2,цоол -2,цох -4,цохи -5,цохидог 3,цохилт -3,цохиод 4,цохисон 6,цохиул -3,цохиулсан -2,цохичихлоо -2,цус 3,' +
  'цусны -2,цустай 2,цэвэрл -2,цэвэрлэ -4,цэвэрлэж -3,цэгцэл -2,цэнхэр -2,цэнэг -2,цэнэгл -2,цэрэг 3,цэцэг -2,' +
  'цэцэрлэгээс -2,цээж -4,цээжин -2,ч 5,чагна 2,чагнаж 2,чадахгүй 3,чаддаггүй 3,чадку 3,чадкү 3,чадсангүй -3,чамд -2,' +
  'чанар -3,чанга -2,чангаа -2,чатад 2,чатал 2,чатла 2,чатыг 2,чи -7,чин 3,чиний 3,чинийх -2,чир 2,чирж 2,чихний -2,' +
  'чичир 2,чичирдэг 2,чоно -2,чулуу -2,чөлөөтэй -2,чөтгөр -2,шаа 8,шаардлагатай -2,шалга -5,шалгаад -3,шалгалт -7,' +
  'шалгах -4,шалтгаан 5,шантаажил 3,шар -2,шарх 2,шатаа -4,шатан -2,шатахуун -5,шатнаас 3,шахa 2,шахаад 2,шахал -6,' +
  'шахдаг 2,шахлаа -6,шахсан 4,шд -2,шивнэ -3,шиг 7,шигээ -3,шид -3,шиддэг 3,шидэ -4,шийд -3,шийдэгд -2,шил -3,шилж -2,' +
  'шинэ -9,ширт -4,ширээ -3,шон 5,шоол -4,шоро -2,шоронгоос 2,шоу 2,шуур -2,шуурга -2,шүд -4,шүдийг 2,шүдний -2,шүдээ -2,' +
  'шүршүүрт 2,шүхэр -2,шүү -4,шүүр -3,шүүх -2,шөл 2,шөнө 3,шөнөө 2,ын 2,эвд 3,эвдэр -3,эвлэр -3,эвлэрсэн -2,эгч 7,' +
  'эгчид 2,эгчийг 4,эгчийн 2,эд -7,эзэгтэй 2,эмийг 4,эмнэлэг 5,эмч -6,эмчид -2,эмэгтэй -5,эмэгтэйчүүд -6,эмээ -4,энд 2,' +
  'эндээс 3,энэ -4,эр -7,эргэ -2,эргэж -2,эргэн -2,эргүүлж -2,эрх -3,эрхтэн 5,эрчүүд 4,эрэг -2,эрэгтэй 2,эрэгтэйчүүд 2,' +
  'эс -9,эсэх 2,эсээ -2,эхний -3,эхнэр 2,эхэлсэн 2,эцсийн -2,эцэг -3,ээ -7,ээж 5,ээжийг 4,ээжийгээ 2,ээжийн 4,' +
  'ээжтэйгээ -2,юань 3,юм -2,юмгүй 2,юу -5,юуны -2,яагаад 3,яадаг -2,яаж -2,яана 4,яанаа 4,яаралтаи 2,яаралтай 2,' +
  'яасан -3,яахуу 2,яв 2,явааг 2,яваагаа -2,яваад 5,яваарай -4,явах 4,явахаар 3,явж -4,явлаа -3,явмаар 5,явсны 2,явуул 3,' +
  'явуулаагүй -4,явуулаад 4,явуулаач -2,явуулах -4,явуулдаг 2,явуулдаггүй 3,явуулж 2,явууллаа -2,явуулна 2,явуулсан -2,' +
  'явуулчих -3,явчих 7,явчихлаа 2,явчихсан 2,ядарлаа -2,ядарсан -3,ядарч 2,ядраад -2,ял -4,янз -2,янхан -2,япон -4,' +
  'яралтай 2,яриа -2,ярилц -5,ярилцлага -6,ярилцлагад -2,ярихыг 3,ёс -3,ёсны -3,ёсоор -4,ёстой 2,үг -3,үгийг -2,үе -7,' +
  'үед -3,үеийн -3,үер 2,үеэр 3,үзд 2,үздэг 2,үзмээр -2,үзэ -3,үзэгүй 2,үзэн -2,үзэсгэлэн -5,үзээгуй 3,үзээгүй 2,үзүүл 5,' +
  'үзүүлж 4,үзүүлнэ -3,үйлчлүүлэг 3,үйлчлүүлэгч 3,үл -6,үлд 2,үлдээ 2,үлдээгээд 2,үлдээж -6,үнийг -2,үнс -4,үнсэ -4,' +
  'үнсээд -5,үнсүүл -2,үнэл 4,үнэлж 3,үнэлүүл 2,үнэмлэх 6,үнэмлэхийг 2,үнэмлэхээ -4,үнэтэй -3,үр -2,үргэлж -6,' +
  'үргэлжлүүлье -4,үрж 3,үржи 3,үс -2,үсд 2,үснээс 2,үсэг 3,үсээ -2,үх -2,үхлийн 3,үхлээ -4,үхмэр -4,үхмээр -4,үхнэ 3,' +
  'үхчихвэл 4,үхье 2,үхэ 2,үхэл 6,үхэхийг 2,үхэхээр -2,үүнээс -2,үүү -9,өвдөг -2,өвчтэй 2,өвөө -5,өгвөл 2,өгдөг -2,' +
  'өгдөггүй 5,өгнө 3,өгчих 3,өгчихлөө -2,өгчихсөн 2,өгөх 2,өгөхгүй -2,өгөөч 5,өдрийн -3,өдрөө 3,өдөржин 2,өдөрт 3,өлг -3,' +
  'өлгө -2,өлс -4,өмнүүр 2,өмнө 3,өмнөөс 3,өмс -2,өнгий -2,өнгөрөө -3,өнөө 5,өнөөдрийн -2,өнөөдөр -2,өр 4,өргүй -2,' +
  'өргө -7,өргөн -3,өрийг -4,өрнөөс 4,өртсөн 2,өртэй 2,өртөй -2,өрөнд 4,өрөндөө -2,өрөө -2,өрөөнд 4,өрөөндөө -2,' +
  'өрөөний 5,өрөөнөөс -4,өсгө -3,өчигдөр 4,өшигл 2,өшиглө 2,өөр 2,өөрий 7,өөрийг 5,өөрийгоо 2,өөрийн -3,өөрт -2,өөрөө -4,' +
  'өөс 2,өөө -2'
