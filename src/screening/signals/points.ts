/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [-1, 2], 'abort_word': [-1, 0], 'abroad_strange': [0, 1], 'accident': [-4, -5], 'account_locked': [-3, 0],
  'account_money': [1, 5, 3], 'acid_throw': [1, -5, 11], 'ad_sounds': [-1, 8], 'adult_age': [1, -8, 9],
  'adverse': [0, -6], 'adverse!': [0, 2], 'afraid_else': [-1, 8], 'afraid_else!': [-1, 0], 'afraid_of_him': [1, 0, 6],
  'after_fear': [10, 2, 7], 'after_fear!': [0, -2], 'afterwards': [10, 11, 7], 'again_try': [0, -4],
  'age_old': [1, -3, 2], 'agency_en': [7, -2, 12], 'agency_en!': [1, 0, 12], 'agency_word': [4, -8, 12],
  'agent_hand': [4, -1, 3], 'airport_meet': [3, 0, 3], 'alarm_clock': [2, 3, 9], 'alarm_clock!': [-2, 2],
  'alive_word': [5, 4, 1], 'all_drunk': [4, 5, 1], 'all_of': [2, -4, 1], 'all_seen': [0, -1], 'all_word': [2, -3, 1],
  'alone_come': [2, 2, 7], 'alone_not': [2, -3, 4], 'alone_not!': [1, 0, 4], 'alone_word': [0, -4],
  'alone_word!': [1, 0, 4], 'alone_word_not': [1, -1, 13], 'always_knows': [6, 4, 11], 'animal_does': [-7, -1],
  'any:blocked': [-3, 1], 'any:critical': [32, 11], 'any:high': [30, -7], 'any:medium': [26, -10],
  'armed_wait': [1, 4, 2], 'arrested': [-2, 4], 'arrive': [3, 3, 0], 'arrive!': [1, 1, 0], 'arrived_saw': [3, -5, 2],
  'arrived_saw!': [2, -1, 2], 'arrived_word': [4, 0, 2], 'art_nude': [-6, 0], 'ask_back': [5, -2, 3],
  'ask_sum': [5, -9, 5], 'ask_sum!': [1, 0, 5], 'asked_favour': [6, -2, 7], 'asked_favour!': [3, 0, 7],
  'asked_laugh': [-1, -1], 'asks_angry': [2, -2, 10], 'asks_fact': [-5, -2], 'asks_fact2': [-1, 0], 'asks_if': [-7, 0],
  'asks_law': [-1, 0], 'asks_or_stranger': [0, 1], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [0, 5],
  'asks_pictures!': [-1, 0], 'asks_price': [2, 0, 11], 'at_the_door': [2, 1, 0], 'attack_word': [-2, 1],
  'awake_now': [-1, 0], 'away_with_children': [0, 4], 'baby_harm': [0, -4], 'baby_sleep': [-2, 0],
  'baby_word': [1, 0, 9], 'back_from': [0, -2], 'bad_answer': [3, -2, 10], 'bad_done': [1, 0, 7],
  'bad_drink': [3, 2, 1], 'bad_home': [1, -1, 6], 'bai_neg': [-2, 3], 'bai_now': [-3, 6], 'bai_past': [-9, -4],
  'bai_past!': [-1, 0], 'bank_loan': [-3, -3], 'bank_offers': [-6, 0], 'bars_window': [1, 3, 4],
  'bars_word': [2, -7, 4], 'bath_comes': [-1, -5], 'bath_watch': [1, 2, 10], 'beach_words': [-4, -2],
  'beat': [3, 0, 6], 'beat!': [-7, 1], 'beat_vow': [0, 1], 'bed_or_else': [2, -6, 7], 'beg_forced': [1, -1, 2],
  'begins_now': [-1, 4], 'belgiin_word': [3, 0, 7], 'belly': [2, -2, 6], 'below_arrived': [1, 6, 0],
  'below_arrived!': [1, 6, 6], 'beside_her': [1, 1, 13], 'beside_her!': [4, 0, 13], 'better_dead': [-1, -3],
  'better_dead!': [1, 0, 1], 'better_now': [-6, -2], 'bind_senses': [5, 3, 0], 'bind_throat': [-1, -2],
  'bind_up': [-1, 7], 'birth': [0, 1], 'blade': [3, 1, 0], 'blade_ir': [0, -4], 'bleeding': [4, 8, 0],
  'bleeding_en': [0, 8], 'blocked:asked-for-favours': [3, 0], 'blocked:at-the-edge': [2, 0],
  'blocked:at-the-means': [1, 0], 'blocked:baby-hurt': [-1, -2], 'blocked:beaten': [-3, -1],
  'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-3, 0], 'blocked:blow-words-alone': [2, 0],
  'blocked:body-hurt': [-2, 0], 'blocked:breaks-off': [-4, 0], 'blocked:bruises': [-4, 0],
  'blocked:calls-for-rescue': [-3, 0], 'blocked:child-and-sex': [-1, -3], 'blocked:child-given-away': [1, 0],
  'blocked:child-gone': [1, 0], 'blocked:child-in-plain-words': [1, 4], 'blocked:child-left-alone': [2, 4],
  'blocked:child-missing': [-2, 0], 'blocked:child-touched': [1, 1], 'blocked:cruel-acts': [5, -8],
  'blocked:debt-bondage': [-2, -1], 'blocked:debt-in-plain-words': [3, -1], 'blocked:debt-without-end': [3, 0],
  'blocked:deceived': [-1, 0], 'blocked:drugged': [-1, 0], 'blocked:earned-from-her': [-1, 0],
  'blocked:filmed-and-spread': [1, 0], 'blocked:forced-into-bed': [1, 0], 'blocked:forced-marriage': [-2, 5],
  'blocked:forced-prostitution': [4, 1], 'blocked:forced-sex': [-1, 0], 'blocked:given-up': [4, 0],
  'blocked:goodbye': [1, 0], 'blocked:got-ready': [3, 0], 'blocked:groped': [3, -2], 'blocked:guarded': [-3, -1],
  'blocked:handled-roughly': [-1, 3], 'blocked:held-in-a-word': [1, 0], 'blocked:held-in-plain-words': [3, 1],
  'blocked:her-pictures': [5, 4], 'blocked:hurts-herself': [-2, 0], 'blocked:in-her-hand': [-1, 0],
  'blocked:insulted-controlled': [2, -1], 'blocked:life-without-meaning': [4, -1], 'blocked:locked-in': [-5, -3],
  'blocked:lowered': [2, 0], 'blocked:means-at-hand': [-5, 2], 'blocked:moved-on': [-1, 3],
  'blocked:no-sense-in-living': [6, 0], 'blocked:no-was-not-heard': [2, 0], 'blocked:not-let-out': [-1, 0],
  'blocked:numb': [6, -7], 'blocked:offer-abroad': [1, 0], 'blocked:papers-asked': [-1, 0],
  'blocked:papers-out-of-reach': [3, -1], 'blocked:papers-taken': [2, -2], 'blocked:phone-taken': [-1, 0],
  'blocked:pictures': [2, 0], 'blocked:pursued': [-5, 5], 'blocked:rape': [-1, 0], 'blocked:sexual-harm': [1, 0],
  'blocked:shown-and-chosen': [1, 0], 'blocked:sold': [-2, -1], 'blocked:someone-reads-along': [-4, -2],
  'blocked:stabbed-or-burned': [-3, 3], 'blocked:stalked': [3, 0], 'blocked:stopped-when-leaving': [1, 0],
  'blocked:take-own-life': [-2, 0], 'blocked:threat-in-plain-words': [6, 0], 'blocked:threatened': [-1, 0],
  'blocked:tormented': [3, 0], 'blocked:touched': [4, -4], 'blocked:two-catches': [4, 0],
  'blocked:used-and-tricked': [6, 1], 'blocked:violence-word': [-1, 0], 'blocked:wages-withheld': [0, -1],
  'blocked:watched-on': [-2, 0], 'blocked:weapon-near': [-4, 0], 'blocked:will-kill': [-2, 4],
  'blocked:wish-to-die': [2, 2], 'blocked_still': [0, -1], 'blood_from': [-1, -1], 'blood_now': [4, 6, 0],
  'blood_runs': [-2, 1], 'blow_at': [-1, 1], 'blue_spots': [-1, -1], 'body_hurt': [-1, 1], 'body_hurt!': [-1, 3],
  'body_part': [-3, -2], 'body_part!': [1, 2, 7], 'body_sold_place': [0, -1], 'body_words': [0, -4],
  'bodywork': [4, 7, 2], 'border_over': [0, 5], 'boss': [3, -7, 3], 'boss!': [0, -2], 'bought_en': [1, 0, 2],
  'break_en': [0, -4], 'break_off': [3, -6, 13], 'break_off!': [0, 4], 'bride': [2, 0, 2], 'bring': [-2, -2],
  'bring!': [6, 3, 3], 'bring_en': [3, 2, 10], 'bring_en!': [2, 1, 13], 'bring_in': [-1, 2], 'broken_lock': [-6, 0],
  'brought_back': [-1, -2], 'bruise_place': [6, -2, 7], 'bruise_words': [4, -3, 6], 'bump_words': [-6, 5],
  'burden_en': [6, 4, 1], 'burden_en!': [1, 3, 1], 'burn_home': [2, 9, 0], 'burned_by': [1, 0, 6],
  'burned_en': [0, -8], 'busy_until': [-3, 0], 'but_en': [-3, -4], 'but_en!': [0, -1], 'by_force_word': [-3, 4],
  'bye_short_en': [1, 9, 1], 'bye_word': [2, 6, 1], 'call_again': [-1, 1], 'call_again!': [-1, 0],
  'call_police': [-3, 5], 'call_police!': [4, 0, 4], 'calls_daily': [-1, 1], 'calls_her': [4, -1, 12],
  'calls_many': [0, -1], 'calm_now': [-7, 1], 'came_back_in': [7, 3, 13], 'camera_on': [0, -2], 'camp_night': [-1, -3],
  'can': [-3, -3], 'can!': [4, 5, 4], 'cannot_bear': [5, -5, 1], 'cannot_bear_more': [0, -4],
  'cannot_leave': [2, -3, 4], 'cannot_speak': [-1, -2], 'cannot_stop_en': [3, -3, 6], 'cant': [3, 3, 4],
  'captive_place': [2, 5, 6], 'car': [1, 5, 0], 'car_ride': [1, 1, 0], 'car_strange': [4, 9, 0], 'car_tow': [3, 2, 1],
  'caring': [1, 0, 7], 'catch_now': [1, 0, 0], 'caught': [-1, 0], 'caught_back': [-8, 1], 'caught_back!': [-3, -1],
  'caught_in': [-1, 0], 'caught_in!': [1, 0, 12], 'changing_room': [1, 0, 10], 'chase': [-1, 5], 'chase!': [-2, 0],
  'chat_or_go': [-1, -1], 'chat_or_go!': [-1, 3], 'chat_word': [-2, 2], 'chat_word!': [1, -1, 1],
  'cheat_made': [2, 0, 2], 'child': [-1, 0], 'child!': [-1, 0], 'child_age': [6, 9, 9], 'child_class': [8, 3, 9],
  'child_daily': [-7, 0], 'child_fear': [9, 3, 1], 'child_gone': [-6, 3], 'child_gone!': [-2, 0],
  'child_goods': [2, 2, 7], 'child_goods!': [0, -3], 'child_me': [2, 4, 1], 'child_of_hers': [5, 2, 9],
  'child_place': [0, -2], 'child_school_threat': [4, -4, 11], 'child_sleep': [-4, 3], 'child_sleep!': [-1, 0],
  'child_word_age': [5, 5, 9], 'children_among': [-3, 1], 'children_better': [5, 11, 1], 'children_given': [2, 2, 1],
  'children_left': [2, 2, 1], 'children_play': [-6, 0], 'children_to': [2, 8, 1], 'children_with': [-1, -2],
  'choke': [2, 8, 0], 'choose_made': [3, 4, 2], 'class_chat': [1, -1, 10], 'class_child': [1, 0, 9],
  'client': [2, -4, 2], 'client!': [5, 6, 2], 'client_word': [-1, 7], 'clients_en': [7, 5, 2],
  'clients_en!': [3, 0, 2], 'climate_words': [-2, 0], 'clothes_off': [-1, 3], 'code_word': [3, -3, 0],
  'come_along': [-3, -2], 'come_daily': [1, -1, 11], 'come_en': [-3, -2], 'come_en!': [-1, -1], 'come_here': [5, 9, 0],
  'come_in': [3, -2, 13], 'comes_back': [0, 1], 'comes_back!': [3, 0, 10], 'comes_car': [1, 9, 0],
  'comes_en': [4, 3, 0], 'coming_again': [1, -1, 0], 'common': [-4, -3], 'common!': [0, -1], 'compels': [1, -2, 11],
  'compels!': [-6, 0], 'consent': [5, 0, 6], 'construction': [-2, -3], 'contact_not': [0, -3],
  'contact_not!': [-1, -3], 'contract_words': [-4, -8], 'contract_words!': [1, -1, 12], 'cooking': [-9, 0],
  'cost': [2, -3, 12], 'cost!': [0, 2], 'court_word': [1, -4, 11], 'cow_herd': [0, 1], 'crash_self': [4, 0, 0],
  'crash_thought': [3, -2, 1], 'cries_fear': [2, -2, 6], 'cries_fear!': [-1, 0], 'crime_made': [2, -4, 2],
  'cruel_act': [-1, -4], 'cruel_sure': [7, -1, 6], 'cry_beg': [3, 4, 1], 'crying': [-2, 2], 'curses': [3, 0, 6],
  'cut_self': [-1, 0], 'cut_verb': [-1, -2], 'cuts_en': [3, -4, 1], 'cuts_now': [-1, 1], 'danger': [2, 1, 0],
  'danger!': [-2, -5], 'days_gone': [3, -5, 4], 'deadline': [0, 9], 'debt': [5, -6, 5], 'debt_grow': [2, 3, 5],
  'debt_grow!': [-2, -2], 'debt_line': [-2, 0], 'debt_put': [4, -5, 5], 'debt_put!': [2, -1, 5],
  'debt_sure': [1, -1, 5], 'debt_sure!': [2, 0, 5], 'deceive': [1, -5, 2], 'deceive!': [-1, 0],
  'deceive_en': [1, -5, 2], 'decide': [2, -5, 1], 'decide!': [1, 4, 7], 'decided_end': [-1, 3], 'decides': [9, 2, 6],
  'demand_money': [4, -4, 5], 'demand_money!': [-3, 2], 'demand_sex': [1, 1, 7], 'demeans': [4, -6, 6],
  'denied_thought': [-2, 0], 'deny_food': [0, 2], 'destroy': [7, -2, 6], 'did_it': [4, -2, 7], 'did_it!': [3, 0, 3],
  'die': [0, -2], 'die!': [-1, 0], 'die_and_rest': [1, -1, 1], 'die_if': [1, -1, 1], 'die_or': [1, 1, 1],
  'die_short_en': [1, 0, 1], 'die_short_en!': [-2, 0], 'die_wish': [6, 1, 1], 'die_wish!': [-2, 0],
  'different_now': [-4, 1], 'dirty_talk': [3, 0, 7], 'disappear_en': [1, -5, 1], 'does_harm': [-1, 5],
  'doing_what': [1, 6, 0], 'doing_what!': [0, -2], 'done_for': [0, 8], 'done_for!': [1, -1, 5],
  'donor_egg': [2, 0, 12], 'dont_know_place': [1, 2, 4], 'dont_know_who': [2, 0, 12], 'dont_plea': [1, 5, 13],
  'dont_plea!': [2, 8, 7], 'dont_tell': [0, 4], 'doze': [-2, 4], 'drag_off': [3, 5, 0], 'drag_off!': [-3, 1],
  'drag_word': [3, 4, 6], 'drank_there': [3, -3, 7], 'drawing_words': [-2, 0], 'drink_pills': [-2, 3],
  'drink_pills!': [-1, -1], 'drink_with': [1, 0, 2], 'drive_out': [-1, 9], 'drive_out!': [1, 0, 4],
  'driver': [1, 6, 0], 'drown_her': [3, 0, 0], 'drug_her': [3, 3, 2], 'drug_use': [-6, -1], 'drum_beat': [-7, -3],
  'drunk': [8, -1, 6], 'drunk!': [-1, 0], 'dur_word': [-1, -9], 'dying_word': [1, 0, 1], 'each_step': [0, 2],
  'eager_word': [2, 4, 12], 'earn': [-1, -2], 'eased_by': [2, -4, 1], 'election_words': [-1, 0],
  'elsewhere': [1, -3, 2], 'embassy_official': [-3, 0], 'embassy_words': [-4, 4], 'end_not': [7, -1, 5],
  'end_wish': [5, -4, 1], 'end_wish!': [2, 0, 1], 'ends_all': [3, -1, 1], 'entertain': [0, -4],
  'entertain!': [1, 0, 2], 'erase': [1, 3, 0], 'erase!': [-1, -2], 'erase_chat': [-2, -3], 'escape': [0, 3],
  'escape!': [0, 5], 'escape_must': [1, 6, 2], 'euph_thing': [10, -5, 7], 'euph_words': [1, 0, 7],
  'every': [5, -11, 6], 'every!': [2, 0, 1], 'everyone_en': [0, 2], 'everyone_mn': [2, 0, 10],
  'everyone_see': [2, -1, 1], 'everyone_would_en': [6, 1, 2], 'everyone_would_en!': [0, -3], 'ex_partner': [9, -4, 11],
  'exam_normal': [-6, 0], 'exam_normal!': [-1, 2], 'exam_or_work': [-1, 0], 'exam_words': [-4, -3],
  'exam_words!': [-1, 0], 'exclaim': [2, 1, 9], 'face': [-1, -5], 'face!': [1, -1, 6], 'fall_end': [2, 0, 1],
  'family': [4, 0, 9], 'family!': [2, 0, 12], 'family_cut': [3, -1, 4], 'family_talk': [0, -3], 'far_land': [-1, 0],
  'farewell_act': [-2, -5], 'fear': [-4, -3], 'fear!': [-2, 0], 'fear_home': [2, -5, 6], 'fee_excuse': [-5, -2],
  'fee_list': [0, -1], 'fell_down': [-3, 0], 'fence_word': [2, -2, 4], 'fiction': [-8, 1], 'fight_on': [-1, 4],
  'fight_on!': [-1, 0], 'film_verb': [3, -2, 13], 'film_verb!': [-4, 0], 'film_when': [0, 4], 'find_now': [0, 4],
  'find_word': [3, 0, 11], 'finds_out': [0, -10], 'finds_out!': [1, -3, 4], 'fine_noun': [0, -2],
  'fine_words': [1, 0, 5], 'fined_en': [2, -1, 5], 'finger_act': [1, 0, 7], 'fix_word': [-1, 2],
  'fly_first': [4, 0, 12], 'fly_her': [1, 0, 2], 'fly_now': [5, -5, 12], 'fly_unknown': [1, 0, 12],
  'follow_everywhere': [4, 1, 4], 'follow_net': [-3, -1], 'follow_words': [3, -4, 11], 'follow_words!': [-1, 0],
  'followers': [-3, 0], 'food_choke': [-1, 1], 'food_choke!': [-2, 0], 'food_words': [0, -3], 'forbid': [6, -4, 4],
  'forbid!': [1, 0, 2], 'force': [4, -5, 7], 'force!': [0, -1], 'forced_bride': [1, 0, 2], 'forced_me': [3, 1, 7],
  'forced_word': [3, 2, 7], 'forced_word!': [-2, 1], 'foreign_friend': [-1, -4], 'forgive_all': [1, 9, 1],
  'found_child': [-4, 2], 'found_en': [5, -3, 0], 'found_if': [4, 5, 4], 'found_it': [-4, 3], 'found_me': [1, 6, 0],
  'free_stuff': [-2, 0], 'free_word': [2, -2, 12], 'friend_sold': [2, 1, 2], 'from_here': [3, -2, 6],
  'from_me_sum': [-3, 0], 'from_outside': [0, 3], 'from_outside_locked': [2, 3, 4], 'game': [-5, 0],
  'game_kid': [-1, -4], 'game_meet': [0, -1], 'gas_open': [4, 9, 0], 'gave_out': [-5, 4], 'gave_out!': [-1, -1],
  'get_out': [0, 1], 'get_out!': [-2, -1], 'gift_wrap': [-4, 1], 'gifts': [0, -6], 'girl_word': [4, 2, 2],
  'girls_give': [1, 5, 2], 'girls_only': [3, -3, 12], 'girls_wanted': [1, 0, 12], 'give': [-3, -3], 'give!': [1, 0, 3],
  'give_back_not': [7, 4, 3], 'give_back_not!': [-1, -2], 'given_away': [7, -5, 2], 'given_away!': [3, -3, 6],
  'given_back': [-5, 0], 'given_back!': [0, -2], 'given_for_debt': [0, -4], 'given_for_money': [1, 4, 2],
  'given_up': [14, -3, 1], 'given_up!': [1, 0, 1], 'go_after': [1, -6, 1], 'go_alone_never': [2, -1, 4],
  'go_away': [-1, 0], 'go_away!': [-1, 3], 'go_mad': [1, 8, 0], 'go_out': [2, 7, 4], 'go_out!': [3, 2, 4],
  'go_together': [0, 1], 'go_with': [1, -2, 2], 'goal_hit': [-1, 0], 'goes_out': [2, 8, 0], 'goes_out!': [-1, -1],
  'goes_round': [2, 3, 0], 'good_sister_en': [1, 0, 1], 'goodbye': [5, 9, 1], 'goodbye_friends': [0, -3],
  'goodbye_sure': [4, 1, 1], 'goods': [-6, -2], 'goods!': [-1, -1], 'goods_sale': [1, 5, 2], 'grabbed_her': [-1, 3],
  'grabbed_her!': [1, -2, 5], 'grade_word': [0, -3], 'grade_word!': [4, -1, 12], 'groomer': [5, 2, 9],
  'grooms': [3, 2, 2], 'grooms!': [-1, 0], 'grope': [7, 0, 7], 'grope_words': [3, 0, 7], 'group_word': [0, -3],
  'grown_net_man': [-3, -4], 'grown_up_now': [2, -6, 7], 'guard': [4, -3, 4], 'guest_hotel': [-5, 0],
  'guest_words': [-6, 1], 'gun_here': [-1, 2], 'gun_home': [2, 4, 0], 'gunshot': [5, -4, 0], 'gym_work': [-3, 0],
  'gym_work!': [1, 0, 12], 'haashaa_any': [2, 5, 0], 'hair_by': [3, -7, 6], 'hand_hits': [0, -1],
  'hand_in': [5, -5, 7], 'hand_in!': [-1, -1], 'hand_moves': [1, 1, 6], 'hand_over': [2, -1, 2], 'hand_over!': [0, 2],
  'hand_raise': [1, 4, 6], 'hand_raise!': [-1, 0], 'hand_touch': [1, 5, 6], 'hand_touch!': [-1, 0],
  'handed_over': [-1, 5], 'hang_words': [1, 5, 1], 'harm_part': [-1, -1], 'harm_part!': [1, 0, 0],
  'harm_said': [8, -1, 11], 'harm_self_noun': [2, -5, 1], 'has_en': [2, -4, 3], 'has_en!': [2, 2, 3],
  'hatred_home': [1, -2, 6], 'have': [0, 2], 'he_watches': [2, -3, 13], 'head_ache': [-1, 0], 'head_turns': [0, 6],
  'hear_me_en': [-1, 0], 'heavy_more': [2, -2, 1], 'heavy_more!': [4, -2, 1], 'height_edge': [-1, -2],
  'held_down': [2, -5, 7], 'held_in': [0, 3], 'help_general': [2, -5, 0], 'help_word': [-1, 3],
  'helper_writes': [-9, 0], 'helpless': [1, -1, 9], 'helpless!': [-2, 0], 'her_image': [4, -4, 10],
  'her_image!': [-1, -1], 'herd_words': [-3, -2], 'herding': [4, 0, 4], 'hidden_place': [4, 5, 0],
  'hidden_why': [4, -5, 6], 'hide': [-1, 4], 'hiding_en': [3, 11, 0], 'high_pay': [1, 0, 12], 'high_place': [2, 1, 1],
  'high_stay': [0, 3], 'high_stay!': [0, -2], 'hil_cross': [1, -4, 2], 'him_com': [2, 3, 2], 'him_obj': [0, 4],
  'him_obj!': [-2, 2], 'him_with': [1, -3, 9], 'hiring': [-3, 1], 'his_excuse': [2, 2, 7], 'his_trousers': [1, 0, 7],
  'hits_with': [6, -1, 6], 'hits_with!': [-2, 2], 'hoarse': [-2, 3], 'hoarse!': [-2, 0], 'hold_by': [3, -1, 0],
  'hold_by!': [-2, 0], 'hold_captive': [-1, 2], 'hold_captive!': [-4, 0], 'holds_me': [2, 1, 1],
  'holds_me!': [1, 0, 1], 'home_near': [-1, -1], 'home_not_back': [3, 1, 1], 'home_pressure': [1, 0, 6],
  'home_violence_noun': [-3, 0], 'home_violence_noun!': [-1, 0], 'honoson': [2, -2, 7], 'hoping': [-2, -9],
  'hoping!': [2, 1, 7], 'hostel_teacher': [0, 11], 'hostess': [4, 2, 12], 'hotel_word': [2, 0, 9],
  'hours_ago': [4, 11, 7], 'how_long': [1, 2, 9], 'how_long!': [-1, 0], 'how_many': [3, -1, 1],
  'how_many!': [2, -1, 2], 'how_many_word': [-2, -2], 'hunger': [0, 4], 'hunger!': [1, 4, 9], 'hurt_act': [1, 3, 6],
  'hurt_en': [0, 8], 'hurt_threat': [3, -1, 11], 'i_get': [-9, 0], 'idiom': [-5, 2], 'idiom!': [1, 0, 0],
  'idiom_word': [-2, 1], 'idiom_word!': [-1, 0], 'if_dead': [5, -5, 1], 'if_no_money': [2, 4, 5],
  'if_not': [4, -2, 10], 'if_speaks': [5, -2, 11], 'if_word': [-10, -4], 'if_word!': [1, 0, 1],
  'ill_pregnant': [1, 2, 7], 'imprisoned_like': [4, -4, 4], 'in_hand': [2, 7, 1], 'in_turns': [0, -1],
  'info': [-9, -4], 'info_only': [-3, 0], 'inside_en': [6, 5, 4], 'inside_en!': [-1, 1], 'inside_long_en': [-3, -1],
  'insists': [4, -3, 6], 'insists!': [6, 7, 13], 'instead_of_debt': [3, 0, 5], 'insult': [-3, -5], 'insult!': [-1, 0],
  'intimate_place': [5, 1, 7], 'intimate_place!': [0, 3], 'it_ends': [4, 5, 11], 'jealous': [4, -3, 6],
  'jealous!': [-3, 0], 'job': [-3, -3], 'job!': [1, 1, 2], 'job_busy': [-5, 3], 'job_guard': [-1, 0],
  'job_lie': [-5, 0], 'job_lie!': [1, 0, 2], 'job_summer': [-5, 0], 'joke': [-17, 7], 'jump': [0, 3],
  'jump_en': [1, 4, 1], 'jump_tried': [-1, 5], 'just_takes': [1, -1, 6], 'keep_en': [5, -2, 3], 'keep_en!': [-2, 0],
  'keep_in': [1, 1, 4], 'keeps_it': [0, -5], 'keeps_it!': [2, -1, 5], 'kept': [1, 0, 3], 'kept!': [-2, 0],
  'kept_by_doctor': [-4, 4], 'key': [-4, -2], 'key!': [-1, 0], 'key_theirs': [3, -3, 4], 'kid_alone': [-2, 4],
  'kid_hungry': [2, 0, 9], 'kid_locked': [2, 0, 9], 'kid_shaken': [4, 0, 9], 'kill': [0, 6], 'kill!': [-2, 0],
  'kill_joke': [-5, -2], 'kill_joke!': [-1, 0], 'kill_words': [0, 4], 'kin_goes': [3, 7, 1], 'kin_word': [-6, -2],
  'kin_word!': [-2, 3], 'kind_act': [-2, -3], 'kind_person': [-4, 0], 'kiss': [2, -6, 7], 'kiss_force': [2, -1, 7],
  'kitchen_words': [-2, 0], 'knitting': [-2, 0], 'knock': [-3, 0], 'knock_down': [-2, 8], 'knows_address': [1, 3, 11],
  'knows_parents': [2, 0, 11], 'last_step': [1, 2, 1], 'last_time': [2, 5, 1], 'last_trip': [2, 6, 1],
  'last_word': [-1, 7], 'last_words': [4, 0, 1], 'late_answer': [-3, 0], 'late_reply': [-2, -2],
  'later_word': [2, -4, 13], 'laughed': [-3, -8], 'laughs_with': [-4, 0], 'leak_verb': [4, 0, 10], 'leaked': [-4, -1],
  'leaked_en': [1, 0, 10], 'leave_en': [4, -1, 1], 'leave_en!': [0, -2], 'leave_if': [0, 1], 'leave_threat': [-3, 3],
  'leaving': [-1, -3], 'leaving!': [3, 2, 4], 'led_along': [1, 4, 4], 'led_away': [3, 1, 2], 'left_not': [7, 1, 1],
  'lesson': [6, 0, 9], 'let_go_not': [1, 0, 4], 'let_go_not!': [1, 0, 4], 'let_out': [-1, 1], 'let_out!': [1, 0, 4],
  'let_stop': [0, -2], 'letter_done': [3, 9, 1], 'letter_en': [1, -1, 1], 'letter_write': [0, 4], 'lie': [-1, 0],
  'lie!': [-2, 0], 'lie_arrived': [1, 5, 2], 'lie_en': [0, -4], 'lie_en!': [-2, 0], 'lie_together': [3, 5, 7],
  'lies_down_made': [6, -6, 7], 'lies_on': [2, 3, 7], 'lies_still': [3, 5, 0], 'life': [3, 0, 1], 'life!': [-1, 0],
  'life_from': [2, -3, 1], 'life_word': [0, 2], 'life_word!': [1, 1, 1], 'lift_hand': [3, -4, 7],
  'like_nothing': [3, -3, 13], 'like_slave': [-4, -2], 'line_up': [2, 0, 2], 'live': [6, -4, 1], 'live!': [3, -5, 1],
  'live_not_want': [1, 0, 1], 'lives_under': [3, -1, 6], 'lock': [3, 6, 4], 'lock!': [-2, 0], 'locked_en': [2, 2, 4],
  'locked_in_en': [5, 8, 4], 'locked_state': [3, 5, 4], 'locks_up': [-5, 0], 'long_ago': [1, -9, 7],
  'long_hours': [3, -4, 2], 'lost_count': [2, 5, 4], 'lost_count!': [1, -1, 2], 'lost_sense': [2, -2, 1],
  'love_wait': [-10, 0], 'love_words2': [-6, -3], 'love_words2!': [-2, 0], 'loved_well': [-3, 0],
  'low_battery': [2, 0, 0], 'lure': [3, -8, 12], 'lure!': [3, 0, 10], 'lure2': [1, -2, 12], 'lyric_words': [-12, 4],
  'machine_stuck': [2, 0, 6], 'machine_stuck!': [-2, 0], 'made_drunk': [8, -5, 7], 'made_up': [2, 2, 10],
  'make_do': [-1, 7], 'make_do!': [-1, 0], 'make_use': [2, -2, 2], 'make_use!': [-1, 0], 'make_work': [0, -3],
  'make_work!': [-3, 0], 'make_work_hard': [-1, 5], 'make_work_hard!': [-1, -2], 'makeup_words': [3, -6, 2],
  'man_here': [6, -1, 0], 'many': [0, 4], 'many_men': [5, -2, 2], 'marks': [7, 4, 0], 'married_rape_en': [1, 0, 7],
  'marry_word': [0, -5], 'marry_word!': [1, -1, 6], 'massage_words': [-3, 0], 'may': [-2, -2], 'may!': [0, 1],
  'me': [4, 5, 1], 'me!': [0, 2], 'me_by': [-1, -1], 'me_dat': [2, -2, 7], 'me_obj': [6, 4, 0], 'me_obj!': [-2, 1],
  'means': [9, 14, 1], 'means!': [1, 0, 1], 'means_elsewhere': [-2, 2], 'med': [-1, 5], 'med!': [-1, 0],
  'medical': [-3, 4], 'medical_kidney': [-1, 0], 'medical_take': [1, 6, 2], 'memory_gap': [5, 2, 7],
  'men_actors': [4, -4, 7], 'men_actors!': [1, 0, 13], 'men_word': [2, 4, 2], 'message_stalk': [0, -6],
  'met_net': [-1, -5], 'met_online': [2, -4, 12], 'missing_held': [3, -3, 3], 'missing_person': [0, 2],
  'missing_words': [2, 3, 1], 'mocked_out': [-5, -2], 'money': [3, -6, 5], 'money!': [2, -2, 5],
  'money_hold': [3, -2, 6], 'money_word': [2, 2, 5], 'month_all': [1, 1, 2], 'month_all!': [-2, 0],
  'mortgage_body': [0, -2], 'mother_carry': [1, -1, 12], 'moved_about': [1, 0, 2], 'moved_and_found': [2, -4, 11],
  'moved_en': [7, -3, 2], 'moved_soon': [2, 0, 0], 'moved_to_tears': [-4, 0], 'movie_word': [3, 2, 12],
  'msg_word': [-3, 2], 'much': [-7, -1], 'must_pay': [3, -8, 5], 'mutual_fight': [-3, 0], 'my': [2, -2, 6],
  'my!': [1, 4, 3], 'my_picture_ins': [4, -6, 10], 'near_en': [5, -3, 13], 'near_en!': [1, 0, 13],
  'near_now': [6, -5, 13], 'near_word': [2, 2, 13], 'need': [-2, -3], 'need!': [-2, 0], 'neglected': [4, 7, 4],
  'neglected!': [3, 2, 4], 'neighbour_asks': [-4, 0], 'neighbours_from': [1, 12, 9], 'net_cut': [2, -4, 4],
  'net_place': [-1, -3], 'never_done': [2, -5, 4], 'never_got': [1, -6, 5], 'never_wake': [8, -3, 1],
  'new_address': [-1, -4], 'news': [-7, 0], 'news_told': [-5, 0], 'newspaper': [-12, -3], 'night': [6, -4, 7],
  'no_certain': [5, -4, 12], 'no_choice': [2, 1, 1], 'no_clothes': [1, 1, 7], 'no_contract': [3, -2, 12],
  'no_contract_en': [1, 0, 12], 'no_food': [2, -1, 2], 'no_papers': [4, 0, 3], 'no_pay_en': [1, 0, 5],
  'no_phone': [0, 2], 'no_return': [1, -3, 1], 'no_signal': [-3, 4], 'no_tomorrow': [1, 0, 1], 'no_use': [2, -3, 1],
  'no_use!': [1, 0, 5], 'no_use_en': [0, -1], 'no_window': [1, 9, 4], 'nobody_bothered': [-2, 2], 'nobody_en': [0, -4],
  'nobody_en!': [-1, 0], 'nobody_here': [0, 7], 'nobody_needs': [-2, 2], 'nobody_needs!': [2, 1, 1],
  'not_back': [6, 5, 1], 'not_be': [1, -10, 2], 'not_human': [1, 0, 6], 'not_possible': [1, 0, 4],
  'not_return': [-1, -1], 'not_sent_to': [-4, -4], 'not_stopped': [2, 1, 7], 'not_told': [5, -7, 12],
  'not_with_me': [3, -7, 4], 'nothing': [0, 1], 'nothing_wrong': [-12, 0], 'nothing_wrong!': [-1, 0],
  'now_word': [3, 2, 0], 'now_word!': [0, -3], 'nowhere_to_go': [2, 2, 0], 'nude': [4, -1, 10], 'nude!': [3, 0, 10],
  'numbed': [5, 2, 1], 'numbed!': [1, 0, 1], 'number_big': [7, 7, 9], 'number_changed': [2, -3, 11],
  'number_floor': [3, -5, 1], 'number_many': [0, 3], 'number_men': [1, 8, 0], 'number_pills': [8, 6, 9],
  'nursing': [4, 2, 6], 'of_everything': [5, -1, 1], 'of_height': [-1, 4], 'of_height!': [2, -1, 4],
  'off_citizen': [1, 0, 12], 'off_hotel': [1, 0, 12], 'off_meet': [0, -1], 'off_naked': [4, 2, 12],
  'off_unknown': [2, 4, 12], 'off_visa': [6, -2, 12], 'offer_en': [-1, -1], 'offer_for_grade': [1, -3, 5],
  'offer_strange': [0, -2], 'offer_word': [3, -2, 12], 'office_papers': [-11, 0], 'older': [0, -1],
  'older_man': [4, -4, 2], 'older_man!': [2, 4, 4], 'older_words': [2, -6, 6], 'on_me': [3, 0, 0],
  'on_video': [2, 1, 10], 'one_cent': [4, -1, 5], 'one_cent!': [1, 0, 2], 'one_coin': [1, 2, 5],
  'one_coin!': [2, -2, 6], 'oneself': [1, 4, 6], 'online_talk': [6, -5, 10], 'only_death': [3, 1, 1],
  'only_one': [10, -4, 1], 'opens_pack': [0, 2], 'opens_pack!': [0, -2], 'ordinary': [-8, 3], 'ordinary!': [0, -3],
  'organ': [4, 2, 2], 'organ_contract': [0, 1], 'other_company': [0, 1], 'other_harm': [-5, -1],
  'other_help': [-1, -5], 'other_job': [-5, 2], 'other_job_real': [4, -1, 2], 'other_man_each': [1, 6, 2],
  'other_owner': [4, 4, 2], 'other_place': [7, 0, 0], 'other_than_said': [3, 0, 2], 'others_ease': [-2, 0],
  'others_ease!': [1, -4, 1], 'out_for_now': [0, -2], 'out_in_cold': [2, -3, 6], 'out_of_hands': [1, 0, 0],
  'outside_door': [4, 2, 0], 'outside_door!': [3, 0, 4], 'over_and_well': [-9, 0], 'over_now': [1, -4, 2],
  'over_partner': [4, -5, 11], 'overdose_more': [1, 2, 1], 'overdose_word': [3, 4, 1], 'overhear': [2, -2, 13],
  'overhear!': [0, -1], 'owed_say': [1, -2, 10], 'own': [-4, -3], 'own_door': [-5, 0], 'own_due': [-12, 0],
  'own_fall': [-3, 3], 'own_home': [0, -1], 'own_key': [-2, 0], 'own_looks': [3, 1, 7], 'own_marriage': [-8, -5],
  'own_trip': [-6, 0], 'owned': [1, -6, 2], 'painless_way': [7, -1, 1], 'paper': [3, -6, 3], 'paper!': [7, -5, 3],
  'paper_debt': [2, 0, 5], 'paper_out_en': [-2, 0], 'papers_en': [4, -1, 3], 'papers_en!': [-2, 0],
  'papers_fine': [-3, -2], 'papers_word': [-1, -4], 'papers_word!': [4, -4, 3], 'parent_gone': [6, -2, 6],
  'parent_scolds': [-1, 0], 'parent_scolds!': [-1, 0], 'partner': [1, -7, 6], 'partner_older': [-2, 8],
  'partner_rape': [0, 1], 'pass_on': [0, -1], 'passport': [4, -8, 3], 'passport!': [6, -4, 3],
  'passport_send': [-1, 0], 'pay_back': [-1, -4], 'pay_back!': [4, 0, 5], 'pay_first': [1, -1, 12],
  'pay_made': [2, -1, 5], 'pays': [2, -2, 5], 'pays!': [2, -1, 5], 'people_word': [-1, -2], 'pest_words': [1, 0, 0],
  'pet_does': [-8, 0], 'pet_does!': [-1, 0], 'pet_shut': [-5, 0], 'pharmacy_words': [0, -3],
  'pharmacy_words!': [-1, 0], 'phone': [3, 1, 4], 'phone!': [5, -4, 4], 'phone_cut': [0, 6], 'phone_cut!': [1, -2, 4],
  'phone_device': [0, -1], 'phone_limited': [1, -1, 4], 'phone_lost': [1, 0, 10], 'phone_normal': [-1, 1],
  'phone_normal!': [-1, 0], 'phone_of_other': [1, -2, 10], 'phone_off_en': [2, 0, 1], 'photo_ok': [-5, -2],
  'photo_words': [0, -1], 'photo_words!': [1, 0, 10], 'pic_word': [3, -9, 10], 'pic_word!': [-3, 0],
  'picture': [2, 1, 10], 'picture!': [-2, -1], 'picture_ok': [-6, -2], 'picture_out': [-2, 7],
  'picture_out!': [-2, -1], 'pills': [-2, 8], 'pills!': [-1, 0], 'pills_en': [-4, -3], 'pills_word': [5, 5, 1],
  'place_sent': [1, 8, 0], 'place_shown': [1, 1, 11], 'plant_live': [-1, -3], 'play_words': [-1, 3],
  'play_words!': [0, -3], 'please': [4, 7, 0], 'please!': [2, -1, 13], 'poison_drink': [1, 2, 1],
  'poison_way': [5, 6, 1], 'police': [2, 13, 0], 'police_job': [-1, 0], 'poorly_dressed': [2, 0, 0],
  'posted_gladly': [-6, 0], 'pound!': [-1, 1], 'pour_on': [1, 0, 6], 'pregnant': [1, -5, 6], 'prepared': [3, 4, 3],
  'pressed_down': [9, 2, 0], 'pressing': [4, -4, 2], 'prevention': [-1, 0], 'price_free': [2, 0, 3],
  'prison_like': [2, 0, 4], 'prison_out': [5, 1, 11], 'prob_word': [4, 0, 1], 'program_fails': [-3, 0],
  'program_fails!': [-3, 0], 'promised': [3, 1, 2], 'propose': [-2, -2], 'pulled': [-3, -2], 'pulled!': [0, -1],
  'punish': [2, 3, 4], 'punish!': [-2, 0], 'put_in': [3, -2, 7], 'put_in!': [1, 0, 6], 'put_into': [-1, 5],
  'put_into!': [1, -3, 6], 'put_out': [2, -4, 10], 'put_out!': [4, -1, 12], 'put_will': [3, 3, 10],
  'quarantine': [3, -3, 4], 'quiet_word': [0, 5], 'quota': [3, -5, 2], 'quota!': [0, 1], 'rape': [7, 7, 7],
  'rape_hint': [3, -6, 7], 'rape_words': [1, 2, 7], 'raped_word': [4, 0, 7], 'reason_word': [-3, -1],
  'reason_word!': [1, 0, 1], 'rebuffed': [-1, 6], 'rebuffed!': [-3, 0], 'recent': [0, 4], 'recorded': [2, -3, 10],
  'recruiter': [12, 1, 12], 'regret_en': [5, -1, 11], 'regret_threat': [-3, 0], 'religion': [-7, 1],
  'rent_live': [-5, -4], 'rent_out': [-1, 1], 'rescue': [5, 17, 0], 'rescue!': [1, 5, 6], 'return': [-1, 3],
  'return!': [3, 1, 3], 'return_not': [-1, -4], 'revenge': [2, 0, 11], 'river_word': [-4, 5], 'river_word!': [1, 6, 6],
  'robs': [-4, 0], 'roof_up': [3, 4, 1], 'room': [5, 3, 4], 'room!': [3, -4, 12], 'room_camera': [0, -2],
  'room_empty': [-3, 2], 'room_tidy': [-3, -2], 'rope_en': [4, 2, 1], 'rope_hang': [-2, 2], 'rope_means': [3, 1, 1],
  'rope_ready': [3, -2, 1], 'rough': [-1, -3], 'rough!': [-1, -1], 'rule:after-the-dead': [2, -2],
  'rule:afterwards': [2, 12], 'rule:asked-for-favours': [5, -5], 'rule:asked-for-pictures': [0, 6],
  'rule:at-the-edge': [7, 10], 'rule:at-the-means': [9, 7], 'rule:at-the-means-alone': [7, 4],
  'rule:baby-hurt': [-8, -3], 'rule:bare-rescue': [7, 1], 'rule:beaten': [9, 2], 'rule:beaten-alone': [4, 8],
  'rule:being-taken': [2, 2], 'rule:blow-words-alone': [9, -2], 'rule:body-hurt': [7, 4], 'rule:breaks-off': [10, -2],
  'rule:bruises': [-1, 2], 'rule:call-the-police': [6, 13], 'rule:calls-for-rescue': [5, 3],
  'rule:child-and-sex': [8, -3], 'rule:child-frightened': [0, -3], 'rule:child-given-away': [0, -3],
  'rule:child-gone': [2, 3], 'rule:child-in-plain-words': [3, 4], 'rule:child-kept-from-her': [2, -3],
  'rule:child-left-alone': [5, 3], 'rule:child-marked': [-1, 8], 'rule:child-missing': [2, 4],
  'rule:child-sought': [2, -1], 'rule:child-touched': [1, 6], 'rule:come-quickly': [4, 4], 'rule:coming-near': [7, 2],
  'rule:compelled': [3, -4], 'rule:cries-next-door': [0, 8], 'rule:cruel-acts': [5, 3], 'rule:cut-off': [5, -1],
  'rule:danger-alone': [5, 0], 'rule:danger-in-plain-words': [9, 13], 'rule:debt-bondage': [1, -2],
  'rule:debt-in-plain-words': [6, 0], 'rule:debt-without-end': [5, -2], 'rule:deceived': [1, 7],
  'rule:does-not-know-where': [1, 2], 'rule:done-to-her': [2, 3], 'rule:driven-from-home': [2, -3],
  'rule:drugged': [-2, -2], 'rule:drunk-and-frightening': [-2, 2], 'rule:earned-from-her': [2, -3],
  'rule:euphemism': [0, -1], 'rule:false-pictures': [1, 3], 'rule:filmed-and-spread': [4, -1],
  'rule:followed-alone': [4, 0], 'rule:forced-into-bed': [6, -2], 'rule:forced-marriage': [0, 5],
  'rule:forced-prostitution': [3, -2], 'rule:forced-sex': [1, 0], 'rule:forced-work': [-1, 6], 'rule:given-up': [8, 1],
  'rule:goodbye': [6, 5], 'rule:got-ready': [1, -2], 'rule:groped': [6, 3], 'rule:guarded': [3, 0],
  'rule:handled-roughly': [2, -1], 'rule:held-by-one': [2, 0], 'rule:held-in-a-word': [9, 3],
  'rule:held-in-plain-words': [8, -1], 'rule:her-pictures': [5, 7], 'rule:hurts-herself': [0, -3],
  'rule:in-danger': [3, -1], 'rule:in-her-hand': [9, 11], 'rule:in-one-breath': [6, 6],
  'rule:insulted-controlled': [2, 3], 'rule:killing-alone': [6, 5], 'rule:last-words': [4, 0],
  'rule:life-without-meaning': [5, -1], 'rule:locked-in': [10, -2], 'rule:lowered': [0, -1],
  'rule:made-to-break-the-law': [2, -4], 'rule:means-at-hand': [11, 9], 'rule:moved-on': [2, -4],
  'rule:no-sense-in-living': [5, 0], 'rule:no-was-not-heard': [2, -8], 'rule:not-aloud': [7, -4],
  'rule:not-aloud-alone': [5, 0], 'rule:not-let-out': [3, -7], 'rule:not-wake': [4, -4], 'rule:numb': [5, -1],
  'rule:offer-abroad': [10, -1], 'rule:offer-in-plain-words': [5, -2], 'rule:offer-with-a-catch': [6, -3],
  'rule:one-step': [2, 1], 'rule:papers-asked': [-4, 1], 'rule:papers-in-their-hands': [0, -2],
  'rule:papers-out-of-reach': [5, -2], 'rule:papers-taken': [11, -4], 'rule:papers-taken-on-the-way': [3, 0],
  'rule:phone-taken': [5, -1], 'rule:pictures': [12, -7], 'rule:pictures-deadline': [0, 7], 'rule:pursued': [4, 6],
  'rule:rape': [12, 2], 'rule:scam-compound': [3, -1], 'rule:set-on-fire': [3, 1], 'rule:sexual-harm': [6, 0],
  'rule:shown-and-chosen': [2, 4], 'rule:sleep-or-else': [5, 1], 'rule:sold': [10, 1], 'rule:sold-after-led': [1, -1],
  'rule:sold-in-a-word': [4, 0], 'rule:someone-reads-along': [10, -5], 'rule:spread-alone': [6, 0],
  'rule:stabbed-or-burned': [5, 3], 'rule:stalked': [11, -3], 'rule:stopped-when-leaving': [3, 3],
  'rule:take-own-life': [11, 5], 'rule:taken-alone': [4, 6], 'rule:taken-on-arrival': [1, -3],
  'rule:threat-in-plain-words': [5, 1], 'rule:threatened': [1, 1], 'rule:throat': [3, 9], 'rule:tormented': [-5, 4],
  'rule:touched': [4, 0], 'rule:tried-before': [0, -1], 'rule:two-catches': [4, -1],
  'rule:unfinished-sentence': [0, 2], 'rule:used-and-tricked': [6, 7], 'rule:violated-alone': [6, 2],
  'rule:violence-word': [3, 2], 'rule:wages-withheld': [3, -2], 'rule:wants-away': [2, 4], 'rule:watched-on': [-3, -2],
  'rule:weapon-near': [8, 6], 'rule:weapon-word-alone': [6, 3], 'rule:will-kill': [-1, 1], 'rule:wish-to-die': [14, 5],
  'rule:without-me': [10, -3], 'rule:wounded': [-7, -2], 'run_caught': [1, 0, 4], 'safe_place': [6, 4, 4],
  'safe_place!': [-1, 0], 'said_no': [3, -2, 7], 'said_no!': [6, 2, 7], 'say_so': [3, -2, 2], 'say_when': [5, 1, 2],
  'scam': [4, -1, 2], 'scam!': [0, 2], 'scam_mule': [1, 0, 2], 'scam_online': [-2, -2], 'scam_place': [4, 10, 2],
  'school_phone': [-4, -3], 'school_trip': [-2, 0], 'school_words2': [3, -2, 4], 'school_words2!': [-3, 1],
  'scream_at': [-8, 1], 'scream_at!': [-1, 0], 'screen_shot': [1, -2, 10], 'secret_cam': [1, -1, 10],
  'secret_film': [2, -2, 10], 'secret_pics': [4, 1, 10], 'secretly': [-2, 0], 'see_not': [1, -2, 4], 'seek': [0, 7],
  'seek!': [4, 0, 2], 'seek_en': [1, 2, 0], 'self_cut': [-2, -2], 'self_danger': [0, -2], 'self_obj': [1, -2, 1],
  'sell': [1, -4, 2], 'sell!': [-1, 0], 'sell_body': [3, -10, 2], 'sell_past_home': [1, 0, 2],
  'sell_person': [5, -2, 2], 'send': [-2, 7], 'send!': [-1, -1], 'send_not': [2, -4, 2], 'send_not!': [2, -2, 4],
  'send_somebody': [4, 9, 0], 'sends_men': [0, -3], 'serve_home': [0, -1], 'serve_made': [-1, -2],
  'serve_made!': [2, -2, 3], 'serve_out': [5, -6, 2], 'serve_out!': [-3, -2], 'service_notice': [-8, 2],
  'sex_act': [7, 0, 7], 'sex_act!': [-4, -3], 'sex_touch': [2, 2, 7], 'sex_touch!': [-2, 0], 'sexual': [7, 3, 7],
  'sexual_harm': [2, 4, 7], 'sexual_harm!': [-3, 0], 'sexual_violence_en': [9, 6, 7], 'share_out': [-1, 0],
  'sharp_weapon': [1, 13, 0], 'short_word': [0, -4], 'shouts_then_sorry': [1, -1, 6], 'shows_himself': [2, 0, 7],
  'shows_up': [2, -7, 11], 'shows_up!': [3, 0, 9], 'shut_place': [3, -4, 4], 'shut_place!': [1, -1, 4],
  'shut_shop': [-4, 0], 'sign_or_leave': [0, 1], 'sign_or_leave!': [1, -4, 3], 'silence_child': [1, 0, 9],
  'silent_need': [-1, -1], 'sit_with': [-3, 1], 'sit_with!': [1, 0, 6], 'sits_with': [5, -2, 3],
  'sits_with!': [1, 1, 5], 'sleep_made': [0, 1], 'sleep_now': [1, -2, 7], 'sleep_now!': [-1, 0],
  'sleep_req': [5, -2, 7], 'sleep_req!': [0, -1], 'sleep_with': [-2, -6], 'sleep_with!': [-1, -3],
  'sold_en': [1, -1, 2], 'sold_off': [2, -6, 2], 'some_time': [1, -2, 2], 'some_time!': [-1, -1],
  'somebody': [3, -3, 1], 'somebody!': [-4, -3], 'someone_along': [2, -2, 4], 'someone_reads': [4, 3, 13],
  'someone_reads!': [1, 0, 13], 'soon': [-1, 17], 'sorry_mother': [1, 0, 1], 'sos': [5, 7, 0], 'speak': [1, -1, 2],
  'speak!': [6, -4, 4], 'spits_en': [1, 0, 6], 'sport': [-8, -4], 'sport_jump': [-5, 0], 'sport_lock': [-1, -2],
  'spread': [-2, 1], 'spread!': [2, -5, 4], 'spread_done': [-2, 2], 'spy_app': [3, -4, 11], 'squeezes': [3, -2, 10],
  'squeezes!': [-5, 1], 'stab': [-3, 5], 'stairs': [3, 3, 6], 'stand_near_me': [-1, -2], 'stand_sit': [-2, 4],
  'stand_sit!': [0, 4], 'stand_there': [-1, 4], 'stand_there!': [-1, -2], 'stand_watch': [2, 3, 4],
  'stands_daily': [-1, 1], 'starve_her': [3, 7, 2], 'stay_inside': [2, 2, 4], 'stay_inside!': [4, -5, 5],
  'step_parent': [0, 7], 'step_parent!': [2, 0, 9], 'stepfather': [5, 5, 9], 'stomach_words': [3, 10, 0],
  'stops_now': [1, 6, 1], 'story_part': [-4, 3], 'stove': [-5, -2], 'stranded': [0, -1], 'strange_app': [2, -1, 10],
  'strictly': [0, -4], 'strictly!': [0, -6], 'strikes': [1, 2, 6], 'stuck_car': [-4, 0], 'study_trip': [-5, 0],
  'study_trip!': [0, 3], 'suffer': [0, 3], 'suffer!': [-2, 0], 'suicide_think': [8, 5, 1], 'suicide_word': [2, -5, 1],
  'suicide_word!': [-1, 0], 'sum_word': [6, 4, 5], 'sun_not': [1, -2, 4], 'surprise': [-2, 0], 'surround': [-4, 0],
  'suspicious_find': [0, -2], 'swallowed': [6, -1, 1], 'sweet_words': [-3, 2], 'take_away': [-1, 1],
  'take_away!': [-4, -2], 'take_en': [0, 3], 'take_en!': [-1, 0], 'take_hard': [-2, -3], 'take_hard!': [-6, -2],
  'take_in_hand': [1, 8, 1], 'take_it': [-1, 3], 'take_it!': [3, 2, 5], 'take_or_lie': [-1, 1],
  'take_or_lie!': [1, 5, 5], 'take_soft': [5, 0, 3], 'take_soft!': [-3, 1], 'tattoo_words': [-1, 0],
  'tear_away': [0, -1], 'tell': [5, -5, 11], 'tell!': [4, -1, 13], 'tell_threat': [5, 1, 11], 'tell_threat!': [-1, -1],
  'tells_parents': [2, 5, 10], 'temper': [3, 0, 6], 'tenderly': [-2, 0], 'tent_in': [3, -3, 7], 'thanks_bye': [-3, 2],
  'thanks_for': [-2, 0], 'that_thought': [3, -1, 1], 'the_dead': [-2, -2], 'the_debt': [1, 2, 4], 'the_night': [-4, 8],
  'the_night!': [3, 0, 1], 'then_money': [3, 2, 5], 'then_money!': [-3, 0], 'then_what': [3, -1, 1],
  'there_again': [0, -3], 'they': [7, 5, 0], 'they!': [1, 3, 13], 'thing_beaten': [-1, 0], 'thing_dies': [-6, -5],
  'thing_dies!': [-1, 0], 'this_time': [0, 5], 'thought_but': [-5, 0], 'threat_came': [3, -5, 11],
  'threat_came!': [-1, 0], 'threat_if_en': [1, -2, 11], 'threat_thing': [1, -5, 11], 'threaten': [-5, -5],
  'threaten!': [-3, 0], 'throat': [1, 8, 0], 'throat!': [-1, 1], 'throat_threat': [1, 1, 11],
  'throat_voice': [2, 1, 6], 'throw_break': [5, 5, 6], 'throws_things': [1, 0, 6], 'ticket_en': [2, -4, 5],
  'tied': [4, 8, 0], 'tied_to': [4, 7, 4], 'time_long': [6, -1, 5], 'tired': [-2, -3], 'tired_life': [1, 4, 1],
  'tired_of': [2, -2, 1], 'tired_to_death': [-3, 0], 'to_edge': [1, 8, 1], 'to_kin': [-1, 5], 'to_me': [-2, 4],
  'told_in_book': [-9, 0], 'tonight_do': [0, 3], 'took_en': [5, 5, 2], 'tool_shop': [-1, 0], 'torment': [0, -3],
  'torment!': [1, 0, 1], 'touched_child': [8, -4, 7], 'touched_child!': [1, 2, 6], 'touching': [4, 1, 7],
  'touching!': [-1, -6], 'tour_price': [-2, 0], 'toward_it': [6, 3, 0], 'toy': [-2, 4], 'tracker': [5, -5, 11],
  'traffic': [-2, 2], 'traffic_fine': [-3, 0], 'train_way': [2, 0, 1], 'trauma': [6, -1, 6], 'travel': [-3, -4],
  'travel_own': [-2, 2], 'travel_own2': [-2, 0], 'tricked': [4, -4, 2], 'tried_it': [-3, -1], 'tries_her': [-3, 0],
  'tries_her!': [-1, 0], 'tries_on': [2, -1, 7], 'trust_ask': [10, -2, 12], 'trust_ask!': [0, -1],
  'try_again': [1, -1, 1], 'try_word': [-3, 1], 'try_word!': [-1, 0], 'twenty': [-1, 0], 'twenty_or_hold': [-2, 0],
  'unborn': [-1, 0], 'unconscious': [2, 10, 0], 'undress_say': [4, -6, 10], 'unpaid': [2, -4, 5], 'unpaid!': [2, 0, 5],
  'unsaid': [3, 5, 7], 'until': [-2, -5], 'until!': [-3, 0], 'uploaded': [-1, 0], 'urgent': [1, 13, 0],
  'us_obj': [9, 3, 2], 'us_obj!': [-2, 0], 'use_word': [1, -4, 1], 'use_word!': [-2, -5], 'uses_her': [-1, -3],
  'vaccine': [3, 4, 7], 'view_words': [-7, -5], 'violate': [2, 2, 7], 'visa_free': [0, -1], 'wage': [-2, -3],
  'wage!': [5, -4, 2], 'wage_service': [-3, 1], 'wait': [2, -4, 1], 'wait!': [0, 4], 'wait_bit': [1, -2, 0],
  'wait_other_side': [1, 4, 2], 'wake': [5, 7, 7], 'wake!': [0, 4], 'waking_asked': [5, -2, 1], 'want': [3, 1, 1],
  'want!': [2, 3, 1], 'was': [0, 8], 'was!': [-3, -1], 'watch_her': [4, 0, 4], 'watches_me': [3, 0, 13],
  'watches_on': [1, -6, 11], 'watches_on!': [-2, 0], 'water_walk': [1, -4, 1], 'way_out': [4, 0, 4],
  'way_out!': [3, 0, 4], 'we!': [1, -1, 4], 'weapon': [1, 4, 0], 'weapon!': [-1, 0], 'weather_out': [-7, 1],
  'weather_out!': [-3, 0], 'weather_stuck': [-5, 0], 'web_show': [2, 0, 2], 'went_drinking': [2, 1, 4],
  'went_drinking!': [-4, 0], 'went_work': [1, -6, 2], 'what_he_has': [0, -3], 'what_he_has!': [-1, -2],
  'what_to_do': [3, 5, 1], 'where_lost': [-2, 1], 'where_unknown': [0, 1], 'where_what': [0, -1],
  'where_what!': [3, 1, 4], 'why_live': [11, 1, 1], 'why_live!': [4, -2, 1], 'why_word': [0, -6], 'wield': [0, 7],
  'wield!': [2, -2, 4], 'wild_place': [2, 8, 0], 'will_prove': [-1, -1], 'will_prove!': [5, 0, 1],
  'will_report': [0, 3], 'window_bars': [1, 0, 4], 'window_only': [1, -2, 4], 'wish_gone': [8, -2, 1],
  'wish_gone!': [2, 0, 1], 'with': [2, -1, 2], 'with_boss': [2, 1, 3], 'with_me': [2, 0, 7], 'with_me_must': [0, 1],
  'with_nobody': [3, -4, 4], 'withdraws': [1, -6, 1], 'withhold': [6, -7, 5], 'withhold!': [-3, 0],
  'without': [2, -2, 1], 'without!': [-1, 0], 'wont_now': [7, 4, 13], 'wont_now!': [1, -2, 13], 'work_away': [-3, 0],
  'work_forbid': [3, 1, 6], 'work_kills': [-5, 0], 'work_kind': [2, -6, 12], 'work_kind!': [-1, 0],
  'work_letter': [-1, 0], 'work_mine': [0, -2], 'work_place': [4, -12, 2], 'world_from': [-1, 8],
  'world_in': [3, 1, 1], 'world_in!': [3, 0, 1], 'worn_out_life': [-3, -3], 'worthless': [4, -4, 1], 'wound': [0, 4],
  'wound!': [0, 2], 'wrist_place': [7, 6, 1], 'writing': [-2, 5], 'writing!': [-2, 1], 'wrong_place_hand': [4, 4, 7],
  'you_threat': [-9, -10], 'you_threat!': [-2, 0], 'young': [2, 5, 9], 'your_kin': [5, -1, 11],
  'your_people': [4, -4, 11], 'zero': [0, -4], 'zoo': [-1, -2], '~asks': [-16, 1], '~cond': [2, -7], '~en': [-14, -14],
  '~future': [0, 5], '~going': [6, 3], '~habit': [12, -12], '~mn': [-19, -9], '~neg': [5, -1], '~past': [2, 1],
  '~start': [-22, -15], '~told': [-11, -9], '~victim': [1, -4], '~wish': [0, -8],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'agency 2,card 2,chadku 2,chat -4,deer 2,drama -2,duty 3,em 3,game -3,garch -3,goodbye 8,google 3,gps 2,haruul -3,' +
  'help 2,horichihson 2,id -4,instagramd -2,karaoked -2,luu 2,mobile -2,myanmar 3,nude 3,o -2,of 3,ogoh 3,ohid -2,' +
  'operator -2,page -2,park 3,pasport 5,ru -2,ruu 2,s -2,sos 4,tavichihlaa 2,ticket 2,toglood -2,tr 2,uuchihlaa 2,' +
  'vhmeer -4,visa 3,vizeer 2,zurag -2,аа -5,аавдаа -2,аавын -2,аваагүй -4,аваад 5,аваач 6,авар -5,аварсан -4,авахаар 2,' +
  'авахуул 2,авбал -2,авдаг 2,авир 5,авлаа -4,авлага -4,авмаар -3,авна -2,авр 4,аврааач 5,авраач 5,автобусанд 2,' +
  'авхуул -2,авчир 4,авчирч -2,авчих 5,авчихсан 2,авчраад 4,агаар -3,ад -3,аж -12,ажил 4,ажилладаг -3,ажилласан 2,' +
  'ажиллуул 6,ажиллуулаад 2,ажиллуулж 2,ажиллуулна 2,ажлаа -6,ажлаасаа -4,ажлын 3,азтай -2,аиж -3,ай -4,айгаад 2,айгад 2,' +
  'айдаг 3,айж 4,айл 5,айлга 2,айлд 4,айлын 2,аймшигтай 2,айсан -6,ал -3,алаад -3,алах 4,алба -3,албад 2,албаддаг 2,' +
  'албан -2,алга 3,алгад 4,алдаад 3,алдар -3,алдах -2,алдлаа 3,ална -2,алнаа -2,алуул 2,алх -2,алхаж 2,алчих 4,' +
  'алчихлаа 3,ам -3,амар 2,амарна -3,амарч -2,амгалан -2,амдрал -2,америк -2,амиа 2,амидрал -4,амидрах 2,амла 3,' +
  'амласан 4,амралт -2,амрах 5,амь 4,амьд 4,амьдардаг -4,амьдрал -4,амьдрах 3,амьсгаа 2,амьсгал 4,амьсгалах -2,ангид -2,' +
  'ангийн 2,англи -4,анх -4,анхны -2,араас 7,арай 3,арваад 3,арван 4,аргаар -2,асар -2,асгасан 3,асуу 2,асуугаад 3,' +
  'асуудал -3,асууж -2,асуулт -2,асуухаар 2,асуухад -2,асууя -2,ах 3,ахтай -2,ахуй -2,ачаа 5,ашигла -2,ашигласан 2,' +
  'аюлтай 2,аюултаи 2,аюултай 2,аялал -2,аялалд -2,аян -3,баас 2,баатар -5,баг -5,багалзуурд 2,багийн -2,багийнхан -4,' +
  'багш -6,баина 3,баисан 2,байв -4,байгаа -3,байгааг -4,байгаагаа -2,байгаад -2,байдаг 7,байдал -4,байдалд -2,байж -2,' +
  'байлаа -6,байна 3,байнаа 3,байрандаа -2,байрла -3,байрнаас 3,байрны 2,байсан -2,байснаа -3,байтал -2,байх 5,байхад 5,' +
  'байхгүй 4,байхдаа -2,байхыг 3,бангкок 2,бараа -2,барагд 4,бари 2,бариа -2,баригдсан -2,барилгын -3,баримт -2,' +
  'баримтаа -4,баримтгүй 2,бариул -6,барсан -2,барь 2,барьж 2,барьцаал -2,барьцаанд 3,барьчихсан 2,бас 4,батарей 2,' +
  'баярла -7,баярлалаа -4,баярлуул 2,баяртай 2,бга 4,бгаа 6,бгаагүй -4,бдг 3,бельги 2,бж -2,би -2,бид -5,бидний -2,' +
  'биднийг -5,бидэнд -3,биеийг -3,биеийн 5,биенд 2,биеэрээ 3,бий -2,билээ -3,битги 2,битгии 2,битгий 2,бичдэг 2,бичи 5,' +
  'бичиг -3,бичий 5,бичихэд -2,бичлэг 3,бичлэгийг 3,бичнэ 2,бичсэн 2,бн 2,бод -3,боддог 3,бодис -2,бодож -3,бодол -3,' +
  'бодоод 2,бодох 6,бол -3,болго 5,болгон 2,болгоно 2,болгоны -5,болгоомжтой 2,болгосон 2,болдог -3,болж -3,болзоо 2,' +
  'боли 3,болиогүй -3,болло -3,боллоо -2,болов 5,боловч -3,бололтой 2,боломж -3,болоогүй -4,болохоор 3,болсон -3,' +
  'болтол -4,болчихлоо -3,болчихсон 5,болъё -2,боль 3,больсон 6,больчих 2,боол -3,боолг 3,боолын -4,бороо -4,бсан 10,' +
  'бу -3,бугуй 2,будалт 2,будуул -2,булга 2,буруу -2,бурхан -4,бут 5,буу 3,буудуул -2,бууж 2,бууз -4,буулга 2,буутай 2,' +
  'буух 3,буцаад 4,буцааж -5,буцаах -2,буцаахгүй 2,буцаж -5,буцах -2,буцахгүй 2,буюу -3,бхгү 5,бхгүй 2,бэлд -3,бэлэг 4,' +
  'бүгд 5,бүгдийг -2,бүгдэд 2,бүл -3,бүлд 2,бүлийг 2,бүлэг -6,бүлэглэл -2,бүр -6,бүрийг -2,бүрийн -3,бүрмөсөн -2,' +
  'бүртгэлийн -2,бүртгүүл -2,бүрэн -4,бүсгүй -7,бүтэн 2,бүхн 2,бүхнийг 2,бүү -5,бөгс 2,бөгөөд -3,бөмбөг -2,бөх -4,бөөр 3,' +
  'ве -8,вен 4,видео 2,виз 2,визний 2,визээ -2,визээр 2,вэ -8,вэн 4,гадаа -9,гадаад -4,гадагш -3,гадагшаа 4,газ 5,' +
  'газар -3,газарт -3,газрын -2,гал -2,галаар 4,галд -4,ганцхан -6,гар 3,гараагүй 3,гараж -2,гаран -2,гарах 2,гарахад 3,' +
  'гарахгүй -4,гарга -3,гарган -2,гаргана 2,гаргасан 2,гарда -3,гардаг -3,гарлаа -2,гарна 2,гарсан -6,гарсангүй -3,' +
  'гарт 2,гартаа -2,гарц 6,гарч -3,гарчих 2,гаръя 6,гарыг 5,гац -3,гацаа -2,гацаад -2,ге 3,герман -4,гипс -3,гомдол 2,' +
  'гоож -3,гоё -4,гсэн -6,гудамж -4,гудамжинд 4,гуий -2,гуй 3,гуйлга 3,гурил -2,гэдгийг -4,гэдэг -5,гэж 3,гэм -3,гэмт -3,' +
  'гэмтэл -3,гэнэ 7,гэр 6,гэрлээд 2,гэртээ -3,гэрч 2,гэрчилгээ 5,гэрэл 4,гэрээгээ -2,гэсэн 6,гэсэнд -2,гэтэл -6,гэх -7,' +
  'гэхлээр 3,гэхэд 5,гэхээр 6,гээ 4,гээд 9,гүйгээд 2,гүйсэн 3,гүйцээ 3,гүүр -2,даа -2,даараад 2,даатгал -2,даваа 2,' +
  'даваад 3,давхар 5,дага -2,дагад -2,дагаж 3,дагуулж 2,дайр -4,далай -6,далайн -2,дамжи 2,дамжуул 3,дар -3,дараад 2,' +
  'даралт -2,дарамт -2,дарамтад -2,дарга -2,дарж 3,дарла 2,дарс -2,дата 2,дахиж 2,дахин -3,дийл -3,доллар 2,долоо -2,' +
  'долоон -2,доогуур 3,доор 5,дор 2,доромжил 2,дотор 5,дотроо 5,дугаар 3,дулаан -4,дун 2,дураараа 2,дургүйц 2,дуртай -2,' +
  'дут 2,дутуу 3,дуугар 2,дуугүй 3,дууд 7,дуудаад 3,дуудаж 5,дуудлага -3,дуул -3,дуулаад -2,дуунд -5,дуусаагүй -3,' +
  'дуусаад -3,дуусахгүй 3,дуусгах 2,дууслаа -3,дуусна 6,дуустал 2,дуусч -2,дух -3,дэвс -5,дэвш -3,дэлгэц 2,дэлгүүрийн -8,' +
  'дэлгүүрт 3,дэлхийд 3,дэлхийн -2,дэмий -2,дэргэд 2,дэргэдээ 2,дэрээр 2,дээ -2,дээд -2,дээр 2,дээрээ -4,дүрс -3,' +
  'дүрэм -2,дүү -3,дүүг 3,дүүгийн 2,дүүгээ -6,дүүд 2,дүүргэ -2,дөрвөн -5,дөө -4,евро 2,европ -3,ерөнхийлөгч -2,ерөөсөө 3,' +
  'жаахан -2,жарга -4,жий -2,жинхэнэ 4,жолоо -2,жолооны -2,жорлонд 2,за -2,заа -5,зааж -2,загна -5,задал -2,задл -2,' +
  'залга 2,залгад -3,залгадаг -2,залгаж 2,залги 2,залил -2,залуу -3,залуус -4,залуутай -4,залхаж 2,замд 3,заналхийл 2,' +
  'зангид 2,зар 2,зарагдсан 2,зардал 2,зардлаа 2,заримдаа 2,зарсан 6,зарц -7,зарчихсан 2,засаг -3,засварчин -2,' +
  'засгийн -2,засуул -2,захи -2,захиа 2,захиал -7,захиргааны -3,зовлон -3,зогс 2,зогсдог 2,зогсож -2,зогсоо 7,' +
  'зогсоогоод 2,зогсоож -2,зогсоол -2,зод 4,зоддог 2,зодо -7,зодолд -3,зодоон -5,зодуулж 2,зооринд 2,зоорь 2,зориг -2,' +
  'зорилго -2,зориуд -2,зохисгүй 5,зугатаа 2,зугта 2,зугтаа 2,зугтах 2,зугтсан -2,зуны -3,зураг -2,зурагт -3,зурах 3,' +
  'зургаан -2,зургийг 2,зургууд 4,зургуудыг 2,зуур 2,зууч 2,зуучлагч 2,зэвсэгтэй 2,зэрлэг -2,зээлээ 2,зүгээр -5,зүй -2,' +
  'зүйл -6,зүс -2,зүсчих 2,зүүгээр -5,зөв -5,зөвлөгөө -6,зөвхөн -4,зөвшөөр 2,зөвшөөрөлгүй -2,зөвшөөрөхгүй -2,' +
  'зөвшөөрөөгүй 2,зөөгч -2,ид -5,идэ -2,израиль -4,ийм -6,ил -3,илгээнэ 2,илтгэл -2,илүү 3,ингэж -5,инстаграм -2,' +
  'инстаграмд -2,инээ -2,инээгээд -2,ир 3,ирвэл 3,иргэний 2,ирж 3,ирсэнгүй -2,ирчихлээ 5,ирчихсэн -2,ирэхэд 4,ирээд -3,' +
  'ирээрэи -3,ирээрэй -3,ирээч 3,итгэл -3,итгэх 2,итгэхгүй 2,их -2,ихтэй -2,ичээ 2,канад -2,капитан -10,караокед -2,' +
  'кинонд 2,компани -6,компьютер 3,кофе -2,л 3,лекц -2,лиг -3,маани 2,маань 2,магад 4,магадгүй 4,магтсан -2,майхан -2,' +
  'малаа 2,малайз 3,мана -3,манаач 2,манай -2,манайд 2,манайхан -2,мань -2,маргааш -3,маргаш -3,март -8,марта -2,' +
  'мартаа -2,мартаж -2,мартсан -2,мартчих -3,мартчихаж -2,массаж 2,массажист 2,мастер -3,материал -3,мах -5,маш 2,' +
  'машинаа -4,машинаар 3,машиндаа 2,машинтай 2,машинтайгаа 3,мин -3,мини 2,миниий 2,минийх -2,минут 6,минутад -2,' +
  'минутын -3,мод -2,модель 7,морины 2,морь -3,мултар 2,муу -3,муур -5,муураа -2,муухай 5,мэддэг 3,мэдэгдэл -3,' +
  'мэдэхгүй 5,мэдээ -3,мэдээгээр -2,мэдээлэл -4,мэдүүл -4,мэнд -5,мэргэжлийн -2,мэс 3,мэт -3,мөнгө -2,мөнгөн -2,' +
  'мөнгөний -2,мөнгөө -2,мөр -2,мөргө -4,мөрд -3,мөртлөө 2,мөрөөд -2,мөхө 3,наалд 4,наасан 2,нагац 2,надаар 2,надаас -3,' +
  'надад 3,надгүй 2,надтай 2,найдвартай 2,найз -3,найздаа -3,найзууд 3,найзын 2,найзынхаа 3,найм 4,намайгаа 2,нар -7,' +
  'наранд 3,нарийн -3,нас -3,насаа 2,настай -4,нд -5,нийслэлийн -2,нисэх -2,нойр -2,ном -6,норм 3,нохойг 3,нохойгоо -4,' +
  'нохор 2,нугад -2,нудар 2,нударг 3,нударга 3,нулимс -2,нуруу -2,нутаг -3,нуу 7,нуугаад -2,нуугд 3,нуугдчихсан 2,' +
  'нуудаг 2,нууц 2,нууцаар 2,нуучихсан 4,нухур -3,нэвтэр -4,нэвтэрч -2,нэг 4,нэгэн -6,нэм -3,нэмж 3,нэмэгдүүл -2,нэр -2,' +
  'нэрээр 3,нэх 6,нээ 6,нээгдэ -3,нээгээ 2,нээгээд 2,нядал -2,нүд 2,нүдний -3,нүдэн -2,нүдээ 3,нүх -2,нүүр 9,нүүрээ 2,' +
  'нөх -4,нөхрийн 7,нөхө 2,нөхөрт -2,нөхөртэй -2,огдоггуй 2,одо 3,одоогоор -2,ойр -2,ойрт -4,ойртож -2,ойрхон 2,олго -2,' +
  'олгогч -2,олд -5,олно 4,олны -2,олон -4,олоод 3,олс 2,онгой 3,онгойлго 2,онгойлгоод 3,онгоц -6,онлайн 3,оорийгоо 2,' +
  'оос 2,оператор -2,оргил -2,орго -2,ордог -3,ордоггүй 3,орж -4,орлоо -5,орно -2,орноос -2,оройн 5,оройт 3,оролд 2,' +
  'оролдлого -4,орон 2,ороолт 2,орос -4,орох 2,ороход 4,оруулаад 2,оруулахгүй 2,оруулж 2,орчим -2,орчин -3,орчих 7,' +
  'оршуулгын -2,охидыг 3,охин 2,охинд 2,охиноо -3,охины 3,оч 2,очлоо -2,очно -2,оюутны -3,оёдол 2,пааспорт 2,парк 3,' +
  'паспорт 2,паспортоо -2,паспортын -2,рүү 3,рүүгээ -3,саалга -2,саат -4,саатуул -3,сайн -8,сайхан -8,салаад -3,салах 5,' +
  'салга -2,сан -2,сана -2,санагд 2,санахгүй 3,сангийн 2,сандар -2,сар 5,сард 3,сарын -5,саун 2,сейф 2,сейфэнд 2,сим 2,' +
  'согт 5,согтоо 3,соли 2,солисон 2,солиул -3,солонгост -2,соль 2,сольсон 2,сонс -2,сонсож -2,сос 4,сулла 2,сунга 2,' +
  'сунгах 2,сур -2,сургуулийг 2,сургуулийн -2,сургууль 2,сурдуул -2,сууж 2,суулгаад 3,суулгасан 3,суулгах -3,' +
  'суулгачих -3,суулгачихсан -4,суусан -5,суутгал -2,сэгсэр 3,сэргийл 3,сэрчих 2,сэрэх 5,сэрэхгүй 2,сэтгэл -2,сүрд -2,' +
  'сүрдүүлж -2,сүрэг -3,сүх -3,сүүлд -2,сүүлийн 5,сөр -11,сөх -2,сөө 2,сөөж 4,та -9,таарсан -2,тав -5,таваг 4,тавиад -6,' +
  'тавилаа -4,тавиул -3,тавьчих 8,тавьчихлаа 2,тавьчихсан 4,тайван -5,тайвань -5,тайл -6,тайлсан -2,такси -6,тал -2,' +
  'талыг 2,тамхи 5,тамхины 4,танд -3,танилцсан 2,тараад -2,тараах -2,тарах -2,тарсан -5,тасалбар -2,таслa -3,тасла -3,' +
  'тат -2,татa -5,татсан 2,тахиа 2,тийз 4,тийзээ 2,тийш -2,товч -2,тогл -6,тогло -4,тоглолт -4,тоглоод -2,тогт -4,' +
  'тогтоо -3,тогш -2,тогши -2,толгой -4,толь 2,том -3,тоол 3,тоолж 5,тооц 3,тооцоо 4,торго 6,торгоно 6,торгуулиа -2,' +
  'торгууль 2,тр 2,тугж 3,тул -6,тулах 2,тулж 2,тулхүүр -2,тун -3,туршлага 4,тус -5,тусгай -4,тусл 3,тусла 2,туслааач 2,' +
  'туслаач 2,тутам 2,туулай -4,туулах 2,туулж 2,тухай -8,тэг -3,тэгвэл -3,тэд -2,тэднийг -3,тэдэнд 2,тэй 5,тэмдэг -2,' +
  'тэмтэр 2,тэнц -4,тэнэг 2,тэр -5,тэрэг -2,тэс 2,тээ 3,түгждэг -2,түгжигд -2,түгжиж 2,түгжээтэй 2,түлсэн 2,түлх 3,' +
  'түлхээд 2,түлхүүр -2,түлхүүрээ -3,түлэ -3,түлэгд -2,түлээ 2,түр 2,түргэн -3,түрээсл -2,түс -2,түү -7,түүгээр -2,' +
  'түүнд -3,түүнийг -6,түүнтэй 2,түүхэн -3,төв -5,төгрөг -3,төгрөгийн -2,төгсгө -2,төл -2,төлбөр -6,төлж 4,төлнө 2,' +
  'төлчих -3,төлүүл 2,төлөвлөсөн 2,төлөх 5,төмөр 2,төрүүлж -2,төрөл -4,төсөл 4,угаа -2,угаал 2,угуй 4,удаа 7,удаан -3,' +
  'удахгүй 2,уих -2,уйд 2,уйлаад -2,уйлах 2,уйлсан 3,ул -3,улай -2,улс -7,улсын -2,ун -2,унаад -3,унага 2,унагасан 4,' +
  'унас 2,унасан 4,унт -2,унтаад 2,унтаж -6,унтар 3,унтах 3,унтраа 2,унтсан -2,унтсаны -2,унтуулаад 2,унтуулж -2,уншиж 3,' +
  'унших 3,унэл 4,унэмлэх 4,ур -4,ура -2,урж 3,уржигдар 2,урсан 2,урьж 4,усаар 2,уснаас 3,усны -2,устга 2,устгасан -2,' +
  'усыг -2,утас 3,утсаа 2,утсаар 4,утсанд 3,утсыг 2,уу 3,уувал 2,уудаг -3,ууж -2,уул 2,уулаа 4,уулга 4,уулзахыг 2,' +
  'уулзсан -4,уулзуул 3,уулзуулдаггүй 2,уулзъя 5,ууна 3,уур 6,уурла 5,уурлаад 3,уурлад 3,уусан -3,уух 2,уухаараа 2,' +
  'уучих 5,уучихлаа 2,уучихсан 2,ух 5,ухаангүй -4,ухмээр -3,учир -8,уя -2,фэйсбүүк -5,хаалга 2,хаалгаа -3,хаалганд -2,' +
  'хаалгач 2,хаасан 2,хаашаа 4,хаая 2,хааяа 2,хавд -3,хавирга 3,хавч -5,хавчуул -3,хагал 3,хагалаад 5,хад -2,хадам 5,' +
  'хадан -2,хадгал -2,хадмууд 2,хадны -2,хажууд -3,хаз -4,хай -4,хайна 5,хайран -2,хайрла -5,хайрт -2,хайрын -4,хал -3,' +
  'халд -2,халуунд -2,хамаагүй 3,хамаатан 2,хамгаал -6,хамгаалалт -2,хамгаалах -4,хамгийн -4,ханд -3,ханиа 2,хараа 3,' +
  'харагд 4,харамс 3,харахад -2,харвал -4,хард 3,хардаг -2,харж 4,харилцаа -2,харин -9,хариул -3,харихаас 2,харуултай 2,' +
  'харь -4,харьж 2,харьц -2,харьцаа -2,хас 2,хасаад 3,хасна 2,хаха -5,хашаа 2,хашаанд 2,хаши 2,хая 4,хаяг 5,хаягд 2,' +
  'хаягийг 2,хаячих 2,хелп 2,хийдэг -2,хийе -2,хийж -4,хийлгэдэг 5,хийнэ 6,хийхийг 4,хийхээс 3,хийчих 2,хилийн 2,' +
  'хичээлээ -2,хог 2,хогийн 2,хойд 2,хойноо 5,хойноос 5,хойш 7,хол -4,холбоо -3,холд -2,холын -2,хонгор -2,хоно -2,' +
  'хоногт -2,хоол 4,хоолны -3,хоолой 2,хоолойг 2,хооронд -2,хоосон -2,хор -5,хорвоог -2,хориг -2,хоригдсон -3,хоригло 2,' +
  'хориглодог 2,хориглосон 2,хориод -2,хориотой 3,хорисон 2,хорхой -4,хорьсон 2,хорьчихсон 2,хоріод -2,хот -2,хотоос 2,' +
  'хохирогч 2,хоцорвол -2,хоцорлоо -4,хоцорсон 4,хоёр -2,хоёрыг 6,хуваалц -2,хувир -2,хувцсаа -2,хувь -4,хугал 4,' +
  'хугалсан 3,хугар -2,хугацаа -5,худалаа 2,худалда 2,худлаа 2,хулгай 2,хулгайл -4,хурa -2,хурааж -2,хураасан 4,' +
  'хураах -2,хурдал 7,хурим -3,хуруу 3,хуруугаа 2,хутгаа -3,хуудас -2,хууль -3,хуур 2,хуурай -2,хуурамч -2,хуурд 2,' +
  'хуц -5,хучирхийл 4,хучирхийлл 2,хэ 5,хэвийн -2,хэвт 4,хэвтүүл 3,хэдий 2,хэдхэн -2,хэдэн -3,хэзээ -7,хэл 4,хэлбэл -3,' +
  'хэлвэл 2,хэлдэг 3,хэлж -4,хэллээ -2,хэлний -2,хэлп 2,хэлсэн 2,хэлэ 2,хэлэлц -2,хэлэхгүй 2,хэлэхэд -2,хэлэхээ -2,' +
  'хэлээд 2,хэлээрэй 3,хэлүүл 4,хэнд 3,хэнтэй 6,хэр -2,хэрвэ -4,хэрвээ -4,хэрхэн -3,хэрч -2,хэрчи -2,хэрэв -7,хэрэвээ -4,' +
  'хэрэг -3,хэрэггүй 5,хэрэглэ -2,хэрэглэгч -3,хэрэглээ -2,хэрэгтэ 3,хэрэгтэй 3,хэсэг -4,хямд 2,хянаж 3,хяналт -3,' +
  'хятад -3,хүл -3,хүлээ -4,хүлээж -3,хүмүүс -8,хүмүүсийг -2,хүнд -5,хүнийг -3,хүнээр 3,хүнээс 3,хүр -3,хүргэ -4,' +
  'хүргэе -4,хүргэж 2,хүргэлт -2,хүргэсэн -2,хүргэх 2,хүрлээ -3,хүрсэн 5,хүрч -4,хүрэл -2,хүрээл -5,хүс -3,хүсдэг 2,' +
  'хүссэн -2,хүсье -2,хүсэ -2,хүсэл 2,хүсэлт 2,хүсэн -2,хүч -4,хүчил 2,хүчин 2,хүчинд 5,хүчиндл 2,хүчиндс 3,хүчиндсэн 3,' +
  'хүчиндүүл 2,хүчиндүүлсэн 2,хүчирхийл 2,хүчирхийлл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 6,хүчирхийлэлд 2,хүү -3,' +
  'хүүг 2,хүүхдийн 2,хүүхдэд -3,хүүхдээ 2,хүүхдүүд 4,хүүхдүүдэд -2,хүүхэдтэйгээ 3,хөдөл -2,хөдөлж 2,хөл 2,хөлдө -2,' +
  'хөлдөж 3,хөлс 3,хөлөө -3,хөндий -2,хөнөө -3,хөрш -4,хөршийн 4,хөхр -2,хөхөр -2,хөхөрсөн -2,хөш 3,хөшиг 3,хөөгөөд 2,' +
  'хөөж -2,хөөлдө -2,хөөрхөн -5,хөөсөн 2,цаана -3,цаас -3,цааш -2,цаг -5,цагаа -2,цагаан -5,цагаар 2,цагдаа 6,' +
  'цагдаагийн -5,цагдаад 5,цагийн 2,цагт -3,цагтаа -2,цай -5,цалин 4,цалингаа -3,цалингаас 4,цалингийн -2,цамц 3,' +
  'цамцаа -2,цана -3,цахилгаан -3,цахилгааны -3,цахим -4,цац 2,цацна 2,цонх 7,цонхоо -2,цонхоор 4,цоожил 2,цох -5,' +
  'цохи -7,цохидог 4,цохилт -3,цохиод 3,цохиул -3,цохиулсан -2,цус 4,цусны -2,цустай 4,цэвэрлэ -3,цэвэрлэж -2,цэрэг 3,' +
  'цэцэрлэгт -2,цэцэрлэгээс -2,цээж -3,цээжин -2,ч 4,чагна 2,чагнаж 2,чадах -2,чадахгүй 3,чаддаггүй 3,чадку 2,чадкү 2,' +
  'чадна 2,чадсангүй -2,чамд -3,чанар -2,чат 2,чатад 2,чатал 3,чатла 2,чатыг 3,чи -7,чимээ -2,чимээгүй -2,чин 3,чиний 3,' +
  'чирээд 2,чихэр -2,чичирдэг 2,чулуу -2,чөлөө -2,чөлөөтэй -2,чөтгөр -2,шаард -2,шалга -5,шалгаад -3,шалгалт -5,' +
  'шалгах -4,шалтгаан 5,шантаажил 2,шар -2,шатаа -5,шатахуун -4,шатнаас 5,шахаад 2,шахал -5,шахлаа -5,шахсан 6,шивнэ -3,' +
  'шиг 8,шигээ -2,шид -3,шидэ -5,шийд -3,шийдэгд -2,шилж -2,шинэ -8,ширт -3,ширээ -3,шон 3,шоол -5,шоро -2,шоронгоос 3,' +
  'шоу 2,шувуу -3,шуур -2,шуурга -2,шүд -3,шүдний -2,шүдээ -2,шүршүүрт 2,шүхэр -2,шүү -2,шүүр -2,шүүх -2,шөнө 3,шөнөө 2,' +
  'эвд 3,эвдэр -3,эвлэр -3,эвлэрсэн -2,эгч 4,эгчид 2,эгчийг 3,эгчийн 2,эд -6,эмийг 2,эмнэлэг 6,эмнэлэгт 2,эмч -4,' +
  'эмэгтэй -5,эмэгтэйчүүд -6,эмээ -5,эмээгийн -2,энд 2,эндээс 3,энэ -4,эр -8,эргэ -2,эргэж -3,эргээд 2,эргүүл -2,' +
  'эргүүлж -2,эрх -2,эрхтэн 4,эрчүүд 4,эс -9,эсээ -3,эхний -3,эхнэр 4,эцсийн -2,эцэг -2,ээ -6,ээж 5,ээжийг 3,ээжийгээ 2,' +
  'ээжтэйгээ -2,юань 2,юмгүй 2,юу -3,юуны -2,яагаад 3,яана 5,яанаа 5,яаралтаи 3,яаралтай 3,яасан -2,яваагаа -2,яваад 5,' +
  'яваарай -4,явах 2,явахаар 4,явдаг -2,явж -3,явлаа -2,явмаар 4,явсан 2,явуул 2,явуулаагүй -3,явуулаад 5,явуулаач -2,' +
  'явуулах -4,явуулдаггүй 2,явуулж 3,явуулсан -2,явуулчих -4,явчих 5,явчихлаа 3,ядарсан -3,ядарч 2,ядраад -2,ял -3,' +
  'янгиа -2,янхан -2,япон -3,яралтай 3,яриа -2,ярилц -4,ярилцлага -4,ёс -2,ёсны -3,ёсоор -4,ёстой 3,үг -3,үгийг -2,' +
  'үгс -2,үгүй 2,үе -6,үед -4,үеийн -2,үер 2,үеэр 2,үзд 3,үздэг 3,үзсэн -2,үзэ -3,үзэгүй 2,үзэсгэлэн -5,үзээгуй 2,' +
  'үзээгүй 2,үзүүл 5,үзүүлж 4,үзүүлнэ -2,үйлдвэр -2,үйлчилгээнд 2,үйлчлүүлэг 3,үйлчлүүлэгч 3,үл -7,үлд 2,үлдэх -2,' +
  'үлдээгээд 3,үлдээж -6,үлдээх -2,үнийг -2,үнс -3,үнсэ -2,үнсээд -2,үнсүүл -2,үнэл 4,үнэлж 3,үнэмлэх 7,үнэмлэхээ -2,' +
  'үнэн 3,үнэтэй -3,үнээ 2,үргэлж -5,үрж 3,үржи 3,үсд 2,үсчин 2,үсээ -2,үх -3,үхвэл 2,үхлийн 2,үхмэр -4,үхмээр -4,үхнэ 2,' +
  'үхсэн -3,үхсэний -3,үхье 3,үхэл 6,үхэхийг 2,үү -3,үүдний 2,үүнээс -2,үүү -8,өвд 2,өвдөг -2,өвлийн -2,өвчтэй 2,өвөө -4,' +
  'өг 2,өгвөл 3,өгдөггүй 5,өгнө 3,өгчихлөө -3,өгье -2,өгөх 2,өгөхгүй -2,өдрийн -3,өдөр 2,өдөржин 2,өдөрт 3,өлгө -2,өмд 2,' +
  'өмнө 3,өмнөөс 3,өмс -2,өнгий -2,өнгөрөө -3,өнөө 5,өнөөдөр -2,өр 3,өргүй -2,өргө -8,өргөн -4,өрнөөс 4,өртэй 2,өрөнд 4,' +
  'өрөө -2,өрөөнд 4,өрөөний 5,өрөөнөөс -4,өсгө -3,өшигл 2,өөрий 6,өөрийгоо 2,өөрийн -2,өөрөө -2,өөс 2'
