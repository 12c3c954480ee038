/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [0, 5], 'abort_word': [-1, 0], 'abroad_strange': [1, 0, 2], 'accident': [-6, -4],
  'account_locked': [-2, 0], 'account_money': [1, 4, 6], 'acid_throw': [1, -3, 11], 'ad_sounds': [-1, 6],
  'adult_age': [1, -6, 9], 'adverse': [0, -3], 'adverse!': [0, 1], 'afraid_else': [-2, 2], 'afraid_else!': [-1, 0],
  'afraid_of_him': [1, 0, 6], 'after_fear': [7, 3, 7], 'after_fear!': [0, -1], 'afterwards': [9, 10, 7],
  'age_old': [0, -3], 'agency_en': [6, -2, 12], 'agency_word': [4, -5, 12], 'agent_hand': [2, -1, 3],
  'airport_meet': [3, 1, 3], 'alarm_clock': [2, 6, 9], 'alarm_clock!': [-2, 2], 'alive_word': [4, 0, 1],
  'all_drunk': [4, 4, 1], 'all_of': [0, -2], 'all_seen': [0, -5], 'all_taken': [0, -1], 'all_word': [0, -2],
  'alone_come': [1, 1, 7], 'alone_not': [1, -2, 4], 'alone_not!': [1, 0, 4], 'alone_stay': [2, 0, 7],
  'alone_word': [2, -4, 4], 'alone_word!': [1, 0, 4], 'alone_word_not': [-1, -1], 'always_knows': [4, 3, 11],
  'animal_does': [-2, 0], 'any:blocked': [-3, 1], 'any:critical': [36, 13], 'any:high': [35, -6],
  'any:medium': [29, -10], 'armed_wait': [1, 0, 2], 'arrested': [-2, 3], 'arrive': [3, 3, 0], 'arrive!': [1, 4, 9],
  'arrived_saw': [2, -6, 2], 'arrived_word': [4, 0, 2], 'art_nude': [-5, 0], 'ask_back': [4, -3, 3],
  'ask_sum': [5, -9, 5], 'ask_sum!': [0, -1], 'asked_favour': [4, -3, 7], 'asked_favour!': [3, 0, 7],
  'asked_laugh': [0, -1], 'asks_angry': [1, -1, 10], 'asks_fact': [-4, 0], 'asks_law': [-1, 0],
  'asks_or_stranger': [1, 1, 2], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [0, 6], 'asks_pictures!': [-4, 0],
  'asks_price': [2, -2, 11], 'at_the_door': [-1, 4], 'attack_word': [-3, 6], 'baby_harm': [-1, -4],
  'baby_sleep': [-2, -1], 'back_from': [0, -1], 'bad_answer': [0, -1], 'bad_done': [1, 0, 7], 'bad_drink': [2, 0, 1],
  'bad_home': [1, -2, 6], 'bai_neg': [-2, 0], 'bai_now': [-4, 7], 'bai_past': [-8, -3], 'bai_past!': [-1, 0],
  'bank_loan': [-2, -4], 'bank_offers': [-4, 0], 'bars_window': [1, 4, 4], 'bars_word': [2, -4, 4],
  'bath_comes': [-4, -5], 'bath_watch': [1, 1, 10], 'beach_words': [-3, 1], 'beat': [2, -1, 6], 'beat!': [-4, 0],
  'beat_vow': [0, 1], 'bed_or_else': [0, -5], 'beg_forced': [1, -1, 2], 'begins_now': [-2, 5],
  'belgiin_word': [2, 0, 7], 'belly': [1, -2, 6], 'below_arrived': [2, 1, 0], 'below_arrived!': [1, 0, 6],
  'beside_her': [1, 3, 13], 'beside_her!': [3, 0, 13], 'better_dead': [-3, -2], 'better_now': [-5, -1],
  'bind_senses': [4, 2, 0], 'bind_throat': [-1, 1], 'bind_up': [0, 7], 'birth': [2, 0, 7], 'blade': [6, -1, 0],
  'blade_ir': [2, -4, 12], 'bleeding': [2, 7, 0], 'bleeding_en': [0, 1], 'blocked:asked-for-favours': [1, 0],
  'blocked:asked-for-pictures': [1, 0], 'blocked:at-the-edge': [-1, 0], 'blocked:at-the-means': [1, 0],
  'blocked:beaten': [0, -6], 'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-2, -1],
  'blocked:blow-words-alone': [2, 0], 'blocked:body-hurt': [-1, 0], 'blocked:breaks-off': [-3, 0],
  'blocked:bruises': [-3, 0], 'blocked:calls-for-rescue': [-3, 0], 'blocked:child-and-sex': [-2, -2],
  'blocked:child-given-away': [1, 0], 'blocked:child-gone': [2, 0], 'blocked:child-in-plain-words': [1, 0],
  'blocked:child-left-alone': [2, 2], 'blocked:child-missing': [-2, 0], 'blocked:child-touched': [1, 2],
  'blocked:cruel-acts': [4, -8], 'blocked:danger-in-plain-words': [0, -1], 'blocked:debt-bondage': [-1, 0],
  'blocked:debt-in-plain-words': [3, 0], 'blocked:debt-without-end': [1, 0], 'blocked:deceived': [-1, 0],
  'blocked:drugged': [-1, 0], 'blocked:earned-from-her': [-1, 0], 'blocked:filmed-and-spread': [1, 0],
  'blocked:forced-into-bed': [1, 0], 'blocked:forced-marriage': [-3, 3], 'blocked:forced-prostitution': [2, 0],
  'blocked:forced-work': [-1, 0], 'blocked:given-up': [1, 0], 'blocked:goodbye': [1, 0], 'blocked:groped': [3, -2],
  'blocked:guarded': [-1, 0], 'blocked:handled-roughly': [-2, 3], 'blocked:held-in-a-word': [1, 0],
  'blocked:held-in-plain-words': [2, 2], 'blocked:her-pictures': [4, 1], 'blocked:hurts-herself': [-1, 0],
  'blocked:insulted-controlled': [1, 0], 'blocked:life-without-meaning': [2, -1], 'blocked:locked-in': [-3, -2],
  'blocked:means-at-hand': [-3, 1], 'blocked:moved-on': [0, 2], 'blocked:no-was-not-heard': [2, 0],
  'blocked:not-let-out': [-1, 0], 'blocked:numb': [7, -6], 'blocked:offer-abroad': [1, 0],
  'blocked:papers-asked': [-1, 0], 'blocked:papers-in-their-hands': [1, 0], 'blocked:papers-out-of-reach': [1, -1],
  'blocked:papers-taken': [1, -1], 'blocked:phone-taken': [-1, 0], 'blocked:pursued': [-4, 5], 'blocked:rape': [-1, 0],
  'blocked:scam-compound': [-1, 0], 'blocked:sexual-harm': [1, 0], 'blocked:shown-and-chosen': [1, 0],
  'blocked:sold': [-1, -1], 'blocked:someone-reads-along': [-3, -1], 'blocked:stabbed-or-burned': [-3, 3],
  'blocked:stalked': [2, 0], 'blocked:stopped-when-leaving': [1, 0], 'blocked:take-own-life': [-1, 0],
  'blocked:threat-in-plain-words': [5, 2], 'blocked:threatened': [-1, 0], 'blocked:tormented': [3, 0],
  'blocked:touched': [4, -3], 'blocked:two-catches': [4, 0], 'blocked:used-and-tricked': [5, 2],
  'blocked:watched-on': [-3, 0], 'blocked:weapon-near': [-3, 1], 'blocked:will-kill': [-1, 3],
  'blocked:wish-to-die': [4, 1], 'blocked:wounded': [-2, 0], 'blood_from': [-1, 0], 'blood_now': [3, 4, 0],
  'blood_runs': [-2, 2], 'blue_spots': [0, -3], 'body_hurt': [1, -1, 6], 'body_hurt!': [-1, 0], 'body_part': [-2, -3],
  'body_part!': [1, 0, 7], 'body_sold_place': [0, -2], 'body_words': [-1, 1], 'bodywork': [4, 4, 2],
  'border_over': [-1, 3], 'boss': [0, -6], 'bought_en': [1, 0, 2], 'break_off': [3, -5, 13], 'bride': [1, 4, 2],
  'bring': [1, 1, 0], 'bring!': [2, 0, 3], 'bring_en': [2, 1, 10], 'bring_en!': [2, 0, 13], 'bring_in': [-2, 2],
  'bring_in!': [0, -2], 'broken_lock': [-5, 0], 'brought_back': [0, -1], 'bruise_place': [7, -3, 7],
  'bruise_words': [4, -1, 6], 'bump_words': [-5, 5], 'burden_en': [4, 5, 1], 'burden_en!': [-1, 0],
  'burn_home': [-1, 7], 'burned_by': [1, 0, 6], 'burned_en': [0, -5], 'busy_until': [-1, 0], 'but_en': [-3, -6],
  'but_en!': [0, -1], 'by_force_word': [-3, 1], 'bye_short_en': [1, 8, 1], 'bye_word': [1, 7, 1],
  'call_again': [-1, 1], 'call_again!': [-1, 1], 'call_police': [-2, 6], 'call_police!': [4, 0, 4],
  'calls_daily': [-1, 1], 'calls_her': [4, -1, 12], 'calls_her!': [1, 0, 1], 'calls_many': [0, -1],
  'calm_now': [-4, 0], 'came_back_in': [4, 3, 13], 'camera_on': [1, -3, 10], 'camp_night': [0, -1], 'can': [-3, -1],
  'can!': [4, 3, 4], 'cannot_bear': [0, -2], 'cannot_bear!': [1, 0, 1], 'cannot_bear_more': [1, -3, 1],
  'cannot_leave': [2, -1, 4], 'cannot_speak': [0, 1], 'cannot_stop_en': [1, -3, 6], 'cant': [0, 1],
  'captive_place': [2, 5, 6], 'car': [2, 5, 0], 'car_ride': [-1, 2], 'car_strange': [3, 6, 0], 'car_strange!': [-1, 0],
  'car_tow': [1, 0, 1], 'caring': [1, -2, 11], 'catch_now': [1, 0, 0], 'caught': [-2, 0], 'caught_back': [-8, 1],
  'caught_back!': [-2, -1], 'caught_in': [-1, 0], 'caught_in!': [1, 0, 12], 'changing_room': [1, 1, 10],
  'chase': [-2, 5], 'chat_or_go': [-1, -1], 'chat_or_go!': [-1, 1], 'chat_word': [-3, 2], 'cheat_made': [0, -1],
  'child': [-1, -1], 'child!': [-1, 0], 'child_age': [8, 6, 9], 'child_class': [5, 0, 9], 'child_daily': [-6, 2],
  'child_fear': [9, 5, 1], 'child_gone': [-6, -1], 'child_gone!': [-1, 0], 'child_goods': [-1, 0], 'child_me': [0, 7],
  'child_of_hers': [3, 2, 9], 'child_place': [-3, -1], 'child_school_threat': [4, 0, 11], 'child_sleep': [-5, 2],
  'child_sleep!': [-1, 0], 'child_word_age': [5, 5, 9], 'children_among': [-2, 2], 'children_better': [2, 13, 1],
  'children_given': [1, 0, 1], 'children_play': [-5, 0], 'children_to': [3, 6, 1], 'children_with': [0, -3],
  'choke': [2, 6, 0], 'choose_made': [3, 5, 2], 'class_chat': [2, -1, 10], 'class_child': [1, 1, 9],
  'client': [1, -4, 2], 'client!': [3, 6, 5], 'client_word': [-1, 5], 'clients_en': [6, 2, 2],
  'climate_words': [-1, 0], 'clothes_off': [-2, 1], 'code_word': [2, -2, 0], 'come_along': [-2, 0],
  'come_daily': [2, -1, 11], 'come_en': [-3, 0], 'come_en!': [-1, -1], 'come_here': [4, 4, 0], 'come_in': [-1, -3],
  'comes_back': [1, 1, 6], 'comes_car': [1, 5, 0], 'comes_en': [4, 4, 0], 'coming_again': [2, -1, 0],
  'common': [-4, -1], 'common!': [1, -1, 5], 'compels': [1, 0, 11], 'compels!': [-4, 0], 'consent': [5, 0, 6],
  'construction': [-2, -1], 'contact_not': [0, -2], 'contact_not!': [-1, -3], 'contract_words': [-3, -3],
  'contract_words!': [1, 0, 12], 'cooking': [-8, -4], 'cost': [3, -6, 12], 'cost!': [-1, 2], 'court_word': [1, -3, 11],
  'cow_herd': [0, -2], 'crash_self': [2, 0, 0], 'crash_thought': [0, -1], 'cries_fear': [2, -3, 6],
  'cries_fear!': [-1, 0], 'crime_made': [1, -2, 2], 'cruel_act': [0, -2], 'cruel_sure': [7, -2, 6],
  'cry_beg': [1, 2, 1], 'crying': [-1, 0], 'curses': [2, 0, 6], 'cut_self': [0, -4], 'cut_verb': [-1, 2],
  'cuts_en': [3, -1, 1], 'cuts_now': [-1, 0], 'danger': [1, 4, 0], 'danger!': [-1, 0], 'days_gone': [2, -5, 4],
  'deadline': [1, 9, 10], 'debt': [3, -5, 5], 'debt!': [1, 0, 5], 'debt_grow': [1, 3, 5], 'debt_grow!': [-1, -1],
  'debt_line': [0, 1], 'debt_put': [5, -3, 5], 'debt_put!': [2, -1, 5], 'debt_sure': [2, 0, 5],
  'debt_sure!': [2, 0, 5], 'deceive': [0, -6], 'deceive!': [-1, 0], 'deceive_en': [1, 0, 2], 'decide': [2, -3, 1],
  'decide!': [0, 2], 'decided_end': [-1, 4], 'decides': [10, 3, 6], 'demand_money': [4, -4, 10],
  'demand_money!': [-3, 1], 'demand_sex': [1, 0, 7], 'demeans': [4, -8, 6], 'denied_thought': [-3, 0],
  'destroy': [6, -2, 6], 'did_it': [3, 1, 7], 'did_it!': [3, 0, 3], 'die': [0, -3], 'die!': [-1, 0],
  'die_and_rest': [1, -1, 1], 'die_or': [0, 1], 'die_short_en': [1, 0, 1], 'die_wish': [8, 4, 1], 'die_wish!': [-1, 0],
  'different_now': [-3, -1], 'disappear_en': [0, -4], 'does_harm': [-2, 2], 'does_harm!': [-1, 0],
  'doing_what': [1, 3, 0], 'done_for': [0, 6], 'done_for!': [0, -1], 'donor_egg': [2, 0, 12],
  'dont_know_place': [1, 0, 4], 'dont_know_who': [2, 0, 12], 'dont_plea': [0, 8], 'dont_plea!': [3, 5, 7],
  'dont_tell': [0, 4], 'doze': [-2, 2], 'drag_off': [3, 5, 0], 'drag_off!': [-2, 0], 'drag_word': [3, 2, 6],
  'drank_there': [4, -3, 7], 'drawing_words': [-1, 0], 'drink_pills': [0, 4], 'drink_pills!': [-1, -4],
  'drink_with': [1, -1, 2], 'drive_out': [-1, 4], 'drive_out!': [1, -1, 4], 'driver': [2, 4, 0],
  'drown_her': [3, 0, 0], 'drug_her': [3, 4, 2], 'drug_use': [-4, -1], 'drum_beat': [-6, -2], 'drunk': [8, -4, 6],
  'drunk!': [-2, 0], 'dur_word': [0, -7], 'dying_word': [2, -2, 1], 'each_step': [1, 2, 11], 'eager_word': [1, 2, 12],
  'earn': [-1, -2], 'eased_by': [2, -3, 1], 'election_words': [-1, 0], 'elsewhere': [1, -3, 2],
  'embassy_official': [-2, 0], 'embassy_words': [-2, 5], 'end_not': [6, -1, 5], 'end_wish': [2, -1, 1],
  'ends_all': [4, 0, 1], 'entertain': [1, -2, 2], 'entertain!': [1, 1, 2], 'erase': [1, 2, 0], 'erase!': [-1, -4],
  'erase_chat': [0, -2], 'erases_own': [2, 0, 10], 'escape': [-1, 0], 'escape_must': [1, 5, 2], 'euph_bad': [0, -4],
  'euph_thing': [9, -4, 7], 'euph_words': [2, -1, 7], 'every': [5, -9, 6], 'everyone_en': [0, 3],
  'everyone_mn': [3, 1, 10], 'everyone_see': [0, 2], 'everyone_would_en': [7, 2, 2], 'everyone_would_en!': [0, -2],
  'ex_partner': [8, -1, 11], 'exam_normal': [-6, 1], 'exam_normal!': [0, 1], 'exam_or_work': [-2, 3],
  'exam_words': [-2, -2], 'exam_words!': [-1, 0], 'exclaim': [3, 1, 9], 'face': [-1, -4], 'face!': [1, 0, 6],
  'fake_porn': [0, -1], 'fall_end': [1, 0, 1], 'family': [5, 1, 9], 'family!': [2, 1, 12], 'family_cut': [1, -1, 4],
  'family_talk': [1, -6, 4], 'far_land': [-2, 1], 'farewell_act': [-2, -4], 'fear': [-5, -4], 'fear!': [-2, 0],
  'fear_home': [1, 0, 6], 'fee_excuse': [-3, -2], 'fee_list': [0, -1], 'fell_down': [-2, 0], 'fence_word': [1, 1, 4],
  'fiction': [-6, 1], 'fight_on': [-3, 4], 'film_verb': [4, 0, 13], 'film_verb!': [-4, -1], 'film_when': [0, 3],
  'find_now': [-1, 4], 'find_word': [2, -1, 11], 'finds_out': [2, -7, 11], 'finds_out!': [0, -1], 'fine_noun': [0, -2],
  'fine_words': [1, 0, 5], 'fined_en': [3, -1, 5], 'finger_act': [1, 0, 7], 'fix_word': [-1, 2],
  'fly_first': [2, 0, 12], 'fly_her': [1, -2, 2], 'fly_now': [6, -4, 12], 'fly_unknown': [1, 0, 12],
  'follow_everywhere': [4, 1, 4], 'follow_net': [-3, -1], 'follow_words': [4, -5, 11], 'followers': [-2, 0],
  'food_choke': [-1, 2], 'food_choke!': [-1, 0], 'food_words': [1, -2, 5], 'forbid': [3, -3, 4], 'forbid!': [1, 0, 2],
  'force': [3, -2, 7], 'force!': [-2, -1], 'forced_me': [1, -1, 7], 'forced_word': [4, 1, 7], 'forced_word!': [-2, -1],
  'foreign_friend': [-1, -2], 'forgive_all': [1, 8, 1], 'found_child': [-3, 3], 'found_en': [4, -4, 0],
  'found_if': [4, 1, 4], 'found_it': [-3, 3], 'found_me': [2, 5, 0], 'free_stuff': [-1, 0], 'free_word': [2, -2, 12],
  'friend_sold': [2, 2, 2], 'from_here': [3, 2, 6], 'from_me_sum': [-3, 0], 'from_outside': [0, 1],
  'from_outside_locked': [1, 3, 4], 'game': [-2, 2], 'game_kid': [-1, -3], 'game_meet': [1, 0, 9],
  'gas_open': [1, 0, 0], 'gave_out': [-7, 5], 'gave_out!': [-4, 0], 'gay_word': [0, -1], 'get_out': [1, 2, 4],
  'get_out!': [-2, 5], 'gift_wrap': [-3, 0], 'gifts': [-1, -5], 'girl_word': [5, 3, 2], 'girls_give': [1, 6, 2],
  'girls_only': [3, -3, 12], 'give': [-3, -2], 'give!': [0, 2], 'give_back_not': [7, 2, 3], 'give_back_not!': [-2, -2],
  'given_away': [7, -3, 2], 'given_away!': [1, -2, 6], 'given_back': [-4, 0], 'given_back!': [0, -2],
  'given_for_debt': [1, -4, 5], 'given_for_money': [0, 2], 'given_up': [7, 2, 1], 'go_after': [2, -5, 1],
  'go_alone_never': [1, -2, 4], 'go_away': [0, -1], 'go_away!': [-2, 5], 'go_mad': [-1, 5], 'go_out': [0, 6],
  'go_out!': [2, 0, 4], 'go_with': [1, -2, 2], 'goal_hit': [-1, 0], 'goes_out': [2, 7, 0], 'goes_out!': [0, -2],
  'goes_round': [2, 2, 0], 'goodbye': [4, 10, 1], 'goodbye_friends': [1, -3, 1], 'goodbye_sure': [5, 0, 1],
  'goods': [-5, -1], 'goods!': [0, -1], 'goods_sale': [0, 3], 'grabbed_her': [-2, 1], 'grabbed_her!': [1, -2, 5],
  'grade_word': [1, -4, 7], 'grade_word!': [5, 0, 5], 'groomer': [3, 2, 9], 'grooms': [4, 2, 2], 'grooms!': [-2, 1],
  'grope': [5, -2, 7], 'grope_words': [2, 0, 7], 'group_word': [2, -3, 10], 'grown_net_man': [-3, -4],
  'grown_up_now': [3, -7, 7], 'guard': [4, -1, 4], 'guest_hotel': [-5, -1], 'guest_words': [-5, 1],
  'gun_here': [-1, 0], 'gun_home': [1, 3, 1], 'gunshot': [5, 0, 0], 'gym_work': [-2, 0], 'gym_work!': [1, 0, 12],
  'haashaa_any': [1, 3, 0], 'hair_by': [1, -7, 6], 'hand_in': [5, -3, 7], 'hand_in!': [-1, 0], 'hand_moves': [1, 2, 6],
  'hand_over': [1, 0, 2], 'hand_over!': [-1, 3], 'hand_raise': [0, 2], 'hand_raise!': [-1, 0], 'hand_touch': [1, 2, 6],
  'hand_touch!': [-1, 0], 'handed_over': [-2, 4], 'hang_words': [2, 5, 1], 'harm_part': [-2, -2],
  'harm_part!': [1, -1, 0], 'harm_said': [6, 2, 11], 'harm_self_noun': [1, -2, 1], 'has_en': [2, -1, 3],
  'has_en!': [3, 1, 3], 'hatred_home': [0, -1], 'have': [1, 0, 2], 'he_watches': [2, -1, 13], 'head_ache': [-1, 0],
  'head_turns': [-1, 3], 'heavy_more': [1, -2, 1], 'heavy_more!': [4, 0, 1], 'height_edge': [1, -1, 1],
  'held_down': [1, -3, 7], 'held_in': [-1, 3], 'help_general': [2, 1, 0], 'help_word': [-1, 3],
  'helper_writes': [-10, 0], 'helpless': [1, -2, 9], 'helpless!': [-2, 0], 'her_image': [4, -3, 10],
  'her_image!': [1, -1, 6], 'herd_words': [0, -1], 'herding': [5, 1, 4], 'hidden_place': [3, 7, 0],
  'hidden_why': [7, -3, 12], 'hide': [-1, 2], 'hiding_en': [2, 6, 0], 'high_pay': [1, 1, 12], 'high_place': [1, 1, 1],
  'high_stay': [1, 1, 0], 'hil_cross': [1, -1, 2], 'him_com': [1, 1, 2], 'him_obj': [-2, 4], 'him_obj!': [-2, 2],
  'him_with': [1, -2, 9], 'hiring': [-3, 0], 'his_excuse': [3, 1, 7], 'his_trousers': [1, 0, 7],
  'hits_with': [5, 0, 6], 'hits_with!': [-1, 1], 'hoarse': [-2, 3], 'hoarse!': [-1, 0], 'hold_by': [2, -3, 0],
  'hold_by!': [-1, 0], 'hold_captive': [-1, 0], 'hold_captive!': [-3, 0], 'holds_me': [4, 1, 0],
  'holds_me!': [1, 0, 1], 'home_near': [-1, -1], 'home_not_back': [2, 3, 1], 'home_pressure': [1, 0, 6],
  'home_violence_noun': [-3, 1], 'honoson': [2, 0, 7], 'hoping': [-3, -5], 'hoping!': [1, 2, 7],
  'hostel_teacher': [0, 9], 'hostess': [1, 2, 12], 'hotel_word': [1, -2, 12], 'hours_ago': [2, 8, 7],
  'how_long': [0, 1], 'how_long!': [-1, 0], 'how_many': [4, 1, 1], 'how_many!': [2, -1, 2], 'how_many_word': [-3, 1],
  'hunger': [-1, 4], 'hunger!': [1, 0, 9], 'hurt_act': [1, 0, 6], 'hurt_act!': [-1, 0], 'hurt_en': [1, 6, 1],
  'hurt_threat': [1, -3, 11], 'i_get': [-8, 0], 'idiom': [-5, 2], 'idiom!': [1, 0, 0], 'idiom_word': [-2, 0],
  'if_dead': [6, -4, 1], 'if_no_money': [2, 6, 10], 'if_not': [2, 0, 10], 'if_speaks': [6, -1, 11],
  'if_word': [-10, -5], 'if_word!': [1, 0, 1], 'ill_pregnant': [-1, 1], 'imprisoned_like': [4, -4, 4],
  'in_hand': [2, 6, 1], 'in_turns': [1, -1, 7], 'info': [-8, -3], 'info_only': [-2, -1], 'inside_en': [5, 3, 4],
  'inside_en!': [-1, 0], 'inside_long_en': [-3, 0], 'insists': [5, -3, 6], 'insists!': [4, 7, 7],
  'instead_of_debt': [3, 0, 5], 'insult': [-2, -5], 'intimate_place': [4, 1, 7], 'intimate_place!': [-1, 0],
  'it_ends': [0, 1], 'jealous': [4, -4, 6], 'jealous!': [-3, 0], 'job': [-3, -1], 'job_busy': [-6, 4],
  'job_guard': [-1, 0], 'job_lie': [-3, -1], 'job_lie!': [1, 0, 2], 'job_summer': [-3, 0], 'joke': [-14, 6],
  'jump': [1, 2, 1], 'jump_en': [1, 2, 1], 'jump_tried': [-1, 4], 'just_takes': [1, 0, 7], 'keep_en': [6, 1, 3],
  'keep_en!': [-1, 0], 'keep_in': [1, -2, 4], 'keeps_it': [0, -4], 'keeps_it!': [1, 0, 5], 'kept': [0, -1],
  'kept_by_doctor': [-3, 3], 'key': [-3, -3], 'key_theirs': [3, -4, 4], 'kid_alone': [-2, 0], 'kid_cries': [-1, 0],
  'kid_hungry': [2, 0, 9], 'kid_locked': [1, 0, 9], 'kid_shaken': [3, 0, 9], 'kill': [0, 3], 'kill!': [-1, 0],
  'kill_joke': [-4, -4], 'kill_words': [1, 3, 0], 'kin_goes': [3, 8, 1], 'kin_word': [-7, 0], 'kin_word!': [-1, 3],
  'kind_act': [-1, -3], 'kind_person': [-3, 0], 'kiss': [1, -5, 7], 'kiss_force': [2, -1, 7], 'kitchen_words': [-1, 0],
  'knitting': [-1, 0], 'knock': [-2, 0], 'knock_down': [-2, 6], 'knows_address': [0, 2], 'last_step': [2, 1, 1],
  'last_time': [1, 2, 1], 'last_trip': [1, 2, 1], 'last_word': [-2, 8], 'last_words': [4, 0, 1],
  'late_answer': [-2, 0], 'late_reply': [-1, -2], 'later_en': [-1, 0], 'later_word': [2, -5, 13], 'laughed': [-1, -8],
  'laughs_with': [-3, 0], 'leak_verb': [5, -1, 10], 'leaked': [-2, -1], 'leaked_en': [1, 0, 10],
  'leave_en': [2, -3, 1], 'leave_en!': [0, -2], 'leave_threat': [0, 3], 'leaving': [-1, -2], 'leaving!': [3, 5, 4],
  'led_along': [0, 4], 'led_away': [1, -4, 2], 'led_away!': [0, -1], 'left_not': [6, -1, 1], 'lesson': [5, 0, 9],
  'let_go_not': [2, 0, 4], 'let_go_not!': [1, 0, 4], 'let_out': [-2, 0], 'let_out!': [0, 1], 'let_stop': [0, -1],
  'letter_done': [1, 0, 1], 'letter_en': [1, 1, 1], 'letter_write': [1, 2, 1], 'lie': [-2, 0], 'lie!': [-2, 0],
  'lie_arrived': [1, 5, 2], 'lie_en': [0, -3], 'lie_en!': [-2, 0], 'lie_together': [1, 6, 7],
  'lies_down_made': [5, -5, 7], 'lies_on': [0, -1], 'lies_still': [2, 4, 0], 'life': [2, -2, 1], 'life!': [-1, 0],
  'life_from': [3, -3, 1], 'life_word': [0, 1], 'life_word!': [1, -1, 1], 'lift_hand': [2, -4, 7],
  'like_nothing': [2, 0, 13], 'like_slave': [-4, -3], 'line_up': [2, 0, 2], 'live': [4, -7, 1], 'live!': [3, -4, 1],
  'live_not_want': [0, 1], 'lives_under': [3, -1, 6], 'loan_in_name': [1, 0, 5], 'lock': [3, 8, 4], 'lock!': [-1, 0],
  'locked_en': [2, 5, 4], 'locked_in_en': [5, 6, 4], 'locked_state': [3, 2, 4], 'locks_up': [-5, 0],
  'long_ago': [1, -10, 7], 'long_hours': [3, -3, 2], 'lost_count': [3, 1, 4], 'lost_count!': [1, 0, 2],
  'lost_sense': [1, 0, 1], 'love_wait': [-8, 0], 'love_words2': [-5, -4], 'love_words2!': [-2, 0],
  'loved_well': [-3, 0], 'low_battery': [2, 0, 0], 'lure': [1, -4, 12], 'lure!': [2, 0, 10], 'lure2': [2, -2, 12],
  'lyric_words': [-10, 0], 'machine_stuck': [2, 0, 6], 'machine_stuck!': [-2, 0], 'made_drunk': [6, -1, 7],
  'made_up': [2, 3, 10], 'make_do': [0, 7], 'make_do!': [0, -1], 'make_use': [2, 1, 2], 'make_use!': [-1, 0],
  'make_work': [2, -3, 2], 'make_work!': [-3, -1], 'make_work_hard': [-1, 2], 'make_work_hard!': [-3, -2],
  'makeup_words': [1, -3, 2], 'man_here': [5, 2, 0], 'many': [-1, 3], 'many_men': [3, -3, 2], 'marks': [6, 5, 6],
  'marry_offer': [0, -1], 'marry_word': [-1, -4], 'marry_word!': [1, -2, 6], 'massage_words': [-2, 0], 'may': [-1, -2],
  'may!': [0, 1], 'me': [4, 5, 1], 'me!': [-1, -1], 'me_by': [-2, -2], 'me_dat': [2, -2, 7], 'me_obj': [6, 5, 0],
  'me_obj!': [-1, -1], 'means': [8, 14, 1], 'means_elsewhere': [-5, 0], 'med': [-2, 5], 'med!': [-1, 0],
  'medical': [-5, 4], 'medical_kidney': [-1, 0], 'medical_take': [1, 5, 2], 'memory_gap': [6, 2, 7],
  'men_actors': [3, -4, 7], 'men_actors!': [2, -1, 7], 'men_word': [2, 4, 2], 'message_stalk': [-1, -4],
  'met_net': [-4, -4], 'met_online': [2, -2, 12], 'missing_held': [2, -3, 3], 'missing_person': [1, 0, 9],
  'missing_words': [2, 4, 1], 'mocked_out': [-1, 0], 'money': [3, -6, 5], 'money!': [1, -1, 5],
  'money_hold': [4, 0, 6], 'money_word': [2, 3, 5], 'month_all': [1, -1, 2], 'mortgage_body': [0, -1],
  'mother_carry': [1, 0, 12], 'moved_about': [1, 0, 2], 'moved_and_found': [2, -2, 11], 'moved_en': [8, -2, 2],
  'moved_to_tears': [-3, 0], 'movie_word': [3, 0, 12], 'msg_word': [-3, 1], 'much': [-6, -1], 'must_pay': [2, -3, 5],
  'mutual_fight': [-3, 0], 'my': [1, -2, 6], 'my!': [2, 1, 3], 'my_picture_ins': [2, -5, 10], 'near_en': [5, -2, 13],
  'near_now': [5, -7, 13], 'near_word': [2, -3, 13], 'need': [0, -1], 'need!': [-1, -1], 'neglected': [4, 6, 4],
  'neglected!': [3, 3, 4], 'neighbour_asks': [-3, 0], 'neighbours_from': [-1, 9], 'net_cut': [1, -2, 4],
  'net_place': [-1, -3], 'never_done': [2, -4, 4], 'never_got': [3, -4, 5], 'never_wake': [5, -3, 1],
  'new_address': [-2, -2], 'news': [-6, 0], 'news_told': [-4, 0], 'newspaper': [-11, 0], 'night': [4, -3, 7],
  'no_certain': [5, -4, 12], 'no_choice': [0, 1], 'no_clothes': [1, 2, 7], 'no_contract': [2, -1, 12],
  'no_food': [3, -2, 2], 'no_papers': [4, 0, 3], 'no_return': [1, -2, 1], 'no_signal': [-3, 4], 'no_use': [2, -1, 1],
  'no_use!': [1, 0, 5], 'no_use_en': [-2, 0], 'no_window': [2, 9, 4], 'nobody_bothered': [-2, 2], 'nobody_en': [0, -1],
  'nobody_here': [1, 6, 0], 'nobody_needs': [-3, 1], 'nobody_needs!': [0, 1], 'not_back': [5, 2, 1],
  'not_be': [2, -10, 2], 'not_her_pictures': [-1, 0], 'not_human': [1, 0, 6], 'not_possible': [1, 1, 4],
  'not_return': [0, -3], 'not_sent_to': [-4, -4], 'not_stopped': [1, 2, 7], 'not_told': [3, -6, 12],
  'not_with_me': [4, -5, 4], 'nothing': [-1, -4], 'nothing_wrong': [-8, 0], 'now_word': [3, 5, 0],
  'now_word!': [1, -3, 13], 'nowhere_to_go': [1, 0, 0], 'nude': [4, -1, 10], 'nude!': [3, 0, 7], 'numbed': [3, 4, 1],
  'numbed!': [2, 0, 1], 'number_big': [7, 7, 9], 'number_changed': [2, -1, 11], 'number_floor': [2, 0, 1],
  'number_many': [0, 3], 'number_men': [0, 5], 'number_pills': [10, 8, 9], 'nursing': [3, 1, 6],
  'of_everything': [4, -2, 1], 'of_height': [0, 4], 'of_height!': [1, 0, 4], 'off_citizen': [1, 0, 12],
  'off_deduct': [1, 0, 5], 'off_meet': [-1, 0], 'off_naked': [4, 2, 12], 'off_unknown': [0, 2],
  'off_visa': [4, -2, 12], 'offer_en': [-2, -1], 'offer_for_grade': [1, -1, 5], 'offer_strange': [0, -1],
  'offer_word': [3, -1, 12], 'office_papers': [-9, 0], 'older': [0, -2], 'older_man': [5, -5, 2],
  'older_man!': [2, 4, 4], 'older_words': [2, -5, 6], 'on_me': [2, 2, 7], 'on_video': [2, 0, 10],
  'one_cent': [4, -1, 5], 'one_cent!': [1, 0, 2], 'one_coin': [1, 1, 5], 'one_coin!': [1, -2, 6], 'oneself': [0, 5],
  'online_talk': [7, -5, 10], 'only_death': [3, 0, 1], 'only_go_with': [1, 0, 4], 'only_one': [9, -4, 12],
  'opens_pack': [0, 1], 'ordinary': [-7, 2], 'ordinary!': [-1, 0], 'organ': [1, -1, 2], 'organ_contract': [0, 2],
  'other_company': [1, -3, 2], 'other_harm': [-6, 0], 'other_help': [-2, -3], 'other_job': [-5, 3],
  'other_job!': [-2, -1], 'other_job_real': [4, 3, 2], 'other_man_each': [1, 6, 2], 'other_owner': [3, 0, 2],
  'other_place': [7, 0, 0], 'other_than_said': [2, 0, 2], 'others_ease': [-2, -2], 'others_ease!': [1, -2, 1],
  'out_for_now': [0, -2], 'out_in_cold': [1, -1, 6], 'out_of_hands': [1, 0, 0], 'outside_door': [6, 1, 0],
  'outside_door!': [2, 3, 4], 'over_and_well': [-8, 0], 'over_now': [2, -3, 2], 'over_partner': [5, -4, 11],
  'overdose_more': [1, 2, 1], 'overdose_word': [2, 3, 1], 'overhear': [0, -3], 'overhear!': [2, 2, 1],
  'owed_say': [1, -2, 10], 'own': [-2, -4], 'own_door': [-5, 0], 'own_due': [-9, 0], 'own_fall': [-2, 2],
  'own_home': [2, -1, 4], 'own_key': [-1, 0], 'own_looks': [3, 2, 7], 'own_marriage': [-6, -5], 'own_trip': [-5, 0],
  'owned': [1, -5, 2], 'painless_way': [3, 0, 1], 'paper': [2, -6, 3], 'paper!': [7, -3, 3], 'paper_debt': [2, -1, 5],
  'paper_out_en': [-2, 0], 'papers_en': [3, -2, 3], 'papers_en!': [-1, 0], 'papers_fine': [-3, -1],
  'papers_word': [1, -1, 3], 'papers_word!': [3, -4, 3], 'parent_gone': [4, 0, 6], 'parent_scolds': [-1, 0],
  'parent_scolds!': [-2, 0], 'partner': [2, -7, 6], 'partner_older': [-2, 8], 'pass_on': [1, -2, 2],
  'passport': [3, -9, 3], 'passport!': [6, -3, 3], 'passport_send': [1, 0, 12], 'pay_back': [0, -2],
  'pay_back!': [3, -1, 5], 'pay_first': [1, -1, 12], 'pay_made': [1, -1, 5], 'pays': [3, -5, 5], 'pays!': [1, 0, 5],
  'people_word': [-2, -2], 'people_word!': [-1, 0], 'pest_words': [2, 0, 0], 'pet_does': [-7, 0], 'pet_shut': [-5, 0],
  'pharmacy_words': [0, -3], 'pharmacy_words!': [-1, 0], 'phone': [4, 1, 4], 'phone!': [3, -3, 4], 'phone_cut': [0, 3],
  'phone_cut!': [2, -2, 4], 'phone_device': [-1, 1], 'phone_limited': [1, -1, 4], 'phone_lost': [1, 0, 10],
  'phone_normal!': [-1, 0], 'phone_of_other': [1, -2, 10], 'phone_off_en': [1, 0, 1], 'photo_ok': [-3, -1],
  'photo_words': [2, 2, 10], 'photo_words!': [1, 0, 10], 'pic_word': [2, -9, 10], 'picture': [2, 0, 10],
  'picture!': [1, 0, 6], 'picture_ok': [-4, -8], 'picture_out': [-1, 5], 'picture_out!': [-3, 0], 'pills': [-2, 5],
  'pills_en': [-5, -3], 'pills_word': [5, 5, 1], 'place_sent': [1, 4, 0], 'place_shown': [1, 0, 11],
  'plant_live': [-2, -2], 'play_words': [-1, 2], 'please': [2, 12, 0], 'please!': [2, 0, 13], 'poison_way': [3, 6, 1],
  'police': [2, 13, 0], 'police_job': [-1, 0], 'poorly_dressed': [1, 1, 0], 'posted_gladly': [-4, 0], 'pound': [-2, 0],
  'pound!': [-1, 1], 'pour_on': [0, -1], 'pregnant': [1, -4, 6], 'prepared': [3, 2, 3], 'pressed_down': [8, 3, 0],
  'pressing': [5, -1, 2], 'pressing!': [1, -1, 1], 'price_free': [0, 2], 'prison_like': [2, 0, 4],
  'prison_out': [2, 3, 11], 'program_fails': [-1, 0], 'promised': [3, 2, 2], 'propose': [-1, -3], 'pulled': [-2, 0],
  'pulled!': [2, -2, 6], 'punish': [3, 7, 4], 'punish!': [-2, 0], 'put_in': [4, -2, 7], 'put_in!': [1, 2, 6],
  'put_into': [-3, 4], 'put_into!': [-1, 1], 'put_out': [3, -4, 10], 'put_out!': [2, -1, 12], 'put_will': [3, 0, 10],
  'quarantine': [3, -3, 4], 'quiet_word': [1, 2, 13], 'quota': [0, -6], 'rape': [5, 7, 7], 'rape_hint': [3, -4, 7],
  'rape_words': [1, 1, 7], 'raped_word': [4, -2, 7], 'reason_word': [-4, -1], 'reason_word!': [1, 0, 1],
  'rebuffed': [0, 6], 'rebuffed!': [-4, 1], 'recent': [1, 2, 7], 'recipe_words': [-1, 0], 'recorded': [2, -3, 10],
  'recruiter': [9, 1, 12], 'regret_en': [2, -1, 11], 'regret_threat': [-2, -1], 'religion': [-6, 3],
  'rent_live': [-4, -2], 'rent_out': [-1, 0], 'rescue': [2, 16, 0], 'rescue!': [1, 5, 6], 'return': [0, 5],
  'return!': [2, 0, 3], 'return_not': [-1, -3], 'revenge': [2, 0, 11], 'river_word': [-4, 4], 'river_word!': [1, 0, 6],
  'robs': [-4, 0], 'roof_up': [2, 3, 1], 'room': [5, 3, 4], 'room!': [1, -1, 12], 'room_camera': [1, -2, 10],
  'room_empty': [-2, 2], 'room_tidy': [-4, 0], 'rope_en': [3, 1, 1], 'rope_hang': [-1, 2], 'rope_means': [2, -3, 1],
  'rope_ready': [1, -3, 1], 'rough': [-1, -3], 'rough!': [-1, -1], 'rule:after-the-dead': [2, -1],
  'rule:afterwards': [1, 11], 'rule:asked-for-favours': [4, -3], 'rule:asked-for-pictures': [0, 5],
  'rule:at-the-edge': [5, 9], 'rule:at-the-means': [6, 4], 'rule:at-the-means-alone': [7, 4],
  'rule:baby-hurt': [-7, -1], 'rule:bare-rescue': [7, 5], 'rule:beaten': [5, 2], 'rule:beaten-alone': [5, 7],
  'rule:being-taken': [-2, 5], 'rule:blow-words-alone': [8, -4], 'rule:body-hurt': [6, 1], 'rule:breaks-off': [9, -4],
  'rule:bruises': [-4, 1], 'rule:call-the-police': [3, 8], 'rule:calls-for-rescue': [3, 7],
  'rule:child-and-sex': [5, -1], 'rule:child-frightened': [1, -1], 'rule:child-given-away': [-1, -2],
  'rule:child-gone': [2, 4], 'rule:child-in-plain-words': [3, 5], 'rule:child-kept-from-her': [2, -2],
  'rule:child-left-alone': [5, 6], 'rule:child-marked': [-1, 11], 'rule:child-missing': [1, -1],
  'rule:child-sought': [1, -2], 'rule:child-touched': [1, 9], 'rule:come-quickly': [2, 4], 'rule:coming-near': [7, 4],
  'rule:compelled': [1, -3], 'rule:cries-next-door': [-1, 4], 'rule:cruel-acts': [6, 1], 'rule:cut-off': [5, -1],
  'rule:danger-alone': [6, 0], 'rule:danger-in-plain-words': [7, 8], 'rule:debt-bondage': [-1, -4],
  'rule:debt-in-plain-words': [6, 0], 'rule:debt-without-end': [4, -1], 'rule:deceived': [0, 6],
  'rule:does-not-know-where': [1, 0], 'rule:done-to-her': [1, 1], 'rule:driven-from-home': [2, -1],
  'rule:drugged': [-2, 0], 'rule:drunk-and-frightening': [0, -1], 'rule:earned-from-her': [2, -5],
  'rule:euphemism': [0, -2], 'rule:false-pictures': [1, 2], 'rule:filmed-and-spread': [4, -2],
  'rule:followed-alone': [3, 0], 'rule:forced-into-bed': [5, 1], 'rule:forced-marriage': [-1, 3],
  'rule:forced-prostitution': [1, -1], 'rule:forced-sex': [0, -1], 'rule:forced-work': [-3, 7],
  'rule:given-up': [7, 5], 'rule:goodbye': [5, 5], 'rule:got-ready': [1, -2], 'rule:groped': [5, 1],
  'rule:guarded': [2, -2], 'rule:handled-roughly': [2, -1], 'rule:held-by-one': [2, 0], 'rule:held-in-a-word': [7, 6],
  'rule:held-in-plain-words': [7, -3], 'rule:her-pictures': [4, 7], 'rule:hurts-herself': [0, 2],
  'rule:in-danger': [1, 1], 'rule:in-her-hand': [7, 11], 'rule:in-one-breath': [6, 6],
  'rule:insulted-controlled': [1, 3], 'rule:killing-alone': [5, 6], 'rule:last-words': [4, 0],
  'rule:life-without-meaning': [3, 3], 'rule:locked-in': [7, 0], 'rule:lowered': [3, -1],
  'rule:made-to-break-the-law': [1, -2], 'rule:means-at-hand': [8, 9], 'rule:moved-on': [1, -4],
  'rule:no-sense-in-living': [4, 1], 'rule:no-was-not-heard': [2, -4], 'rule:not-aloud': [5, -2],
  'rule:not-aloud-alone': [5, 0], 'rule:not-let-out': [2, -8], 'rule:not-wake': [4, -4], 'rule:numb': [3, 0],
  'rule:offer-abroad': [9, -1], 'rule:offer-in-plain-words': [3, 0], 'rule:offer-with-a-catch': [5, -3],
  'rule:one-step': [1, 1], 'rule:papers-asked': [-5, -1], 'rule:papers-in-their-hands': [-1, -2],
  'rule:papers-out-of-reach': [3, -3], 'rule:papers-taken': [10, -3], 'rule:papers-taken-on-the-way': [2, 0],
  'rule:phone-taken': [4, -1], 'rule:pictures': [9, -6], 'rule:pictures-deadline': [0, 6], 'rule:pursued': [2, 9],
  'rule:rape': [10, 1], 'rule:scam-compound': [3, 0], 'rule:set-on-fire': [2, 2], 'rule:sexual-harm': [5, 0],
  'rule:shown-and-chosen': [2, 5], 'rule:sleep-or-else': [4, 2], 'rule:sold': [8, 1], 'rule:sold-after-led': [1, 0],
  'rule:sold-in-a-word': [4, 0], 'rule:someone-reads-along': [10, -4], 'rule:spread-alone': [5, 0],
  'rule:stabbed-or-burned': [3, 4], 'rule:stalked': [8, -5], 'rule:stopped-when-leaving': [3, -2],
  'rule:take-own-life': [7, -3], 'rule:taken-alone': [4, 5], 'rule:taken-on-arrival': [1, -2],
  'rule:threat-in-plain-words': [4, 2], 'rule:threatened': [1, -3], 'rule:throat': [2, 6], 'rule:tormented': [-6, 2],
  'rule:touched': [3, 3], 'rule:tried-before': [-1, -2], 'rule:two-catches': [4, -1],
  'rule:unfinished-sentence': [0, 2], 'rule:used-and-tricked': [4, 6], 'rule:violated-alone': [5, 1],
  'rule:violence-word': [2, 3], 'rule:wages-withheld': [3, -2], 'rule:wants-away': [2, 3],
  'rule:watched-on': [-2, 2], 'rule:weapon-near': [6, 8], 'rule:weapon-word-alone': [5, 3],
  'rule:will-kill': [-2, 2], 'rule:wish-to-die': [14, 3], 'rule:without-me': [8, -2], 'rule:wounded': [-8, -2],
  'run_caught': [1, 0, 4], 'run_over': [1, 0, 0], 'safe_place': [5, 5, 4], 'safe_place!': [-1, 0],
  'said_no': [3, -1, 7], 'said_no!': [4, 3, 7], 'say_so': [5, -2, 2], 'say_so!': [1, 1, 2], 'say_when': [2, -1, 3],
  'scam': [1, 0, 2], 'scam_job': [0, 1], 'scam_online': [0, -2], 'scam_place': [4, 10, 2], 'school_phone': [-2, -4],
  'school_trip': [-2, 0], 'school_words2': [4, -3, 4], 'school_words2!': [-3, 1], 'scream_at': [-9, 1],
  'screen_shot': [1, -2, 10], 'secret_cam': [0, -1], 'secret_film': [2, -3, 10], 'secret_pics': [3, 2, 10],
  'secretly': [-2, -1], 'see_not': [1, -3, 4], 'seek': [-2, 2], 'seek!': [1, 1, 2], 'self_cut': [-1, 0],
  'self_obj': [0, -1], 'sell': [1, -1, 2], 'sell_body': [3, -8, 2], 'sell_past_home': [1, 0, 2],
  'sell_person': [4, -1, 2], 'send': [-2, 6], 'send!': [-2, -2], 'send_not': [3, -5, 2], 'send_not!': [1, 0, 4],
  'send_somebody': [1, 6, 0], 'serve_home': [-1, -1], 'serve_made': [-1, 0], 'serve_made!': [0, -2],
  'serve_out': [4, -4, 2], 'serve_out!': [-2, -3], 'service_notice': [-7, 1], 'sex_act': [5, -1, 7],
  'sex_act!': [-3, 1], 'sex_touch': [3, 2, 7], 'sex_touch!': [-2, 0], 'sexual': [6, 2, 7], 'sexual_harm': [1, 4, 7],
  'sexual_harm!': [-2, -1], 'sexual_violence_en': [7, 7, 7], 'share_out': [-1, 0], 'sharp_weapon': [0, 11],
  'short_word': [-1, -3], 'shouts_then_sorry': [1, -1, 6], 'shows_himself': [3, 0, 7], 'shows_up': [3, -8, 11],
  'shows_up!': [3, 0, 9], 'shut_place': [3, -4, 4], 'shut_place!': [1, 0, 4], 'shut_shop': [-1, 0],
  'sign_or_leave': [0, -2], 'sign_or_leave!': [2, -3, 4], 'silent_need': [-1, -1], 'sit_with': [-3, 0],
  'sit_with!': [1, 0, 6], 'sits_with': [5, -1, 3], 'sleep_made': [0, 1], 'sleep_now': [1, -1, 7],
  'sleep_now!': [-1, 2], 'sleep_req': [5, -2, 7], 'sleep_with': [-1, -6], 'sleep_with!': [-1, 1],
  'sold_en': [1, -1, 2], 'sold_off': [1, -6, 2], 'some_time': [1, -3, 2], 'some_time!': [-1, -1],
  'somebody': [2, -4, 1], 'somebody!': [-3, -1], 'someone_along': [2, -1, 4], 'someone_reads': [6, 3, 13],
  'soon': [-1, 14], 'sorry_mother': [1, 0, 1], 'sos': [5, 4, 0], 'speak!': [6, -2, 4], 'spits_en': [1, 0, 6],
  'sport': [-7, 0], 'sport_jump': [-4, 0], 'sport_lock': [-2, -3], 'spread': [-3, 2], 'spread!': [-1, -2],
  'spread_done': [-1, 5], 'spy_app': [3, -2, 11], 'squeezes': [2, -2, 10], 'squeezes!': [-5, -1], 'stab': [-3, 7],
  'stairs': [3, 2, 6], 'stand_near_me': [0, -2], 'stand_sit': [-2, 2], 'stand_sit!': [-1, 3], 'stand_there': [0, 6],
  'stand_there!': [-1, 0], 'stand_watch': [0, 4], 'stands_daily': [-1, 0], 'starve_her': [3, 3, 6],
  'stay_inside': [1, 0, 4], 'stay_inside!': [4, -4, 11], 'step_parent': [-2, 7], 'step_parent!': [2, 0, 9],
  'stepfather': [4, 2, 9], 'stomach_words': [2, 10, 0], 'stops_now': [2, 6, 0], 'story_part': [-3, 1],
  'stove': [-4, -1], 'stranded': [0, -1], 'strange_app': [2, -2, 10], 'strictly': [-1, -2], 'strictly!': [-1, -6],
  'strikes': [1, 4, 6], 'stuck_car': [-1, 0], 'study_trip': [-5, 0], 'study_trip!': [0, 2], 'suffer': [1, 3, 6],
  'suffer!': [-2, 0], 'suicide_think': [5, -2, 1], 'suicide_word': [2, -2, 1], 'suicide_word!': [-2, 0],
  'sum_word': [6, 5, 5], 'sun_not': [1, -2, 4], 'surprise': [-1, 0], 'surround': [-4, 0], 'suspicious_find': [0, -2],
  'swallowed': [6, 2, 1], 'sweet_words': [-3, 1], 'take_away': [-1, -1], 'take_away!': [-3, 0], 'take_en': [1, 3, 1],
  'take_en!': [-1, 0], 'take_hard': [-2, -1], 'take_hard!': [-4, 0], 'take_in_hand': [0, 6], 'take_it': [0, 2],
  'take_it!': [1, 2, 5], 'take_or_lie': [0, 3], 'take_or_lie!': [0, 4], 'take_soft': [3, -2, 3], 'take_soft!': [-3, 1],
  'tattoo_words': [-1, 0], 'tear_away': [1, 0, 3], 'tell': [3, -6, 11], 'tell!': [3, 0, 13], 'tell_threat': [5, -1, 7],
  'tell_threat!': [-1, -1], 'tells_parents': [2, 4, 10], 'temper': [3, 0, 6], 'tenderly': [-2, 0],
  'tent_in': [1, -7, 7], 'thanks_bye': [-3, 0], 'thanks_for': [-1, 0], 'that_thought': [2, 0, 1], 'the_dead': [-2, 0],
  'the_debt': [0, 3], 'the_night': [-3, 7], 'then_money': [2, 5, 10], 'then_money!': [-2, 0], 'then_what': [5, 1, 1],
  'then_what!': [-1, 0], 'there_again': [1, -3, 11], 'they': [6, 4, 0], 'they!': [2, 2, 7], 'thing_beaten': [1, 0, 1],
  'thing_dies': [-5, -5], 'this_time': [1, 3, 1], 'thought_but': [-5, 0], 'threat_came': [3, -2, 11],
  'threat_came!': [-1, 0], 'threat_if_en': [1, -1, 11], 'threat_thing': [1, 0, 11], 'threaten': [-5, -6],
  'threaten!': [-1, 0], 'throat': [2, 10, 0], 'throat!': [-1, 2], 'throat_threat': [1, 2, 11],
  'throat_voice': [1, 1, 6], 'throw_break': [5, 3, 6], 'throws_things': [1, 0, 6], 'ticket_en': [4, -3, 12],
  'tied': [3, 6, 0], 'tied_to': [3, 6, 4], 'time_long': [3, -3, 5], 'tired': [-2, -2], 'tired_life': [-1, 6],
  'tired_of': [2, -3, 1], 'tired_to_death': [-2, 0], 'to_edge': [1, 6, 1], 'to_kin': [0, 4], 'to_me': [0, 4],
  'told_in_book': [-6, 0], 'tonight_do': [0, 2], 'took_en': [4, 5, 2], 'took_en!': [-1, 0], 'torment': [-1, 0],
  'touched_child': [6, -2, 7], 'touched_child!': [-1, 1], 'touching': [4, 1, 7], 'touching!': [0, -4],
  'tour_price': [-2, 0], 'toward_it': [5, 4, 0], 'toy': [-1, 4], 'tracker': [4, -2, 11], 'traffic': [-1, 3],
  'traffic_fine': [-5, 0], 'train_way': [1, 1, 1], 'trauma': [5, -1, 6], 'travel': [-1, -5], 'travel_own': [-2, 3],
  'travel_own2': [-1, 0], 'tricked': [4, -3, 2], 'tried_it': [-3, -1], 'tries_her': [-3, 3], 'tries_her!': [-1, 0],
  'tries_on': [2, 0, 7], 'trust_ask': [9, -2, 12], 'trust_ask!': [0, -1], 'try_again': [1, -1, 1], 'try_word': [-3, 1],
  'try_word!': [-1, 0], 'twenty': [-1, 0], 'twenty_or_hold': [-1, 0], 'unconscious': [1, 7, 0],
  'undress_say': [2, -3, 10], 'undressed_by': [2, 1, 7], 'unpaid': [3, -2, 5], 'unpaid!': [2, 0, 5],
  'unsaid': [3, 4, 7], 'until': [0, -5], 'until!': [-2, 0], 'uploaded': [-1, 0], 'urgent': [1, 9, 0],
  'us_obj': [8, 4, 2], 'us_obj!': [-2, 0], 'use_word': [2, -2, 1], 'use_word!': [-2, -5], 'uses_her': [-2, -1],
  'vaccine': [3, 4, 7], 'view_words': [-7, -6], 'violate': [2, 3, 7], 'wage': [-1, -4], 'wage!': [3, -2, 2],
  'wage_service': [-4, -1], 'wait': [3, -3, 1], 'wait!': [-1, 3], 'wait_bit': [1, -1, 0], 'wait_other_side': [2, 3, 2],
  'wake': [5, 6, 7], 'wake!': [2, 2, 1], 'waking_asked': [5, -3, 1], 'want!': [1, 1, 1], 'was': [0, 10],
  'was!': [-3, -4], 'watch_her': [4, 1, 4], 'watches_me': [3, -1, 13], 'watches_on': [-1, -6], 'watches_on!': [-1, 0],
  'way_out': [3, 3, 4], 'way_out!': [2, 3, 4], 'we': [-2, 2], 'we!': [1, -2, 4], 'weapon': [0, 2],
  'weather_out': [-6, 2], 'weather_out!': [-3, 0], 'weather_stuck': [-4, 0], 'web_show': [2, 0, 2],
  'went_drinking': [3, 4, 9], 'went_drinking!': [-4, 0], 'went_work': [0, -3], 'what_he_has': [0, -5],
  'what_he_has!': [0, -2], 'what_to_do': [2, 4, 0], 'where_lost': [-3, -1], 'where_what': [0, -1],
  'where_what!': [3, 0, 7], 'why_live': [9, 4, 1], 'why_live!': [4, -1, 1], 'why_word': [-2, -4], 'wield': [0, 7],
  'wield!': [2, 2, 4], 'wild_place': [3, 5, 0], 'will_prove': [-1, 0], 'will_report': [0, 2],
  'window_only': [1, -3, 4], 'wish_gone': [7, 1, 1], 'wish_gone!': [2, 0, 1], 'with': [2, -1, 2],
  'with_boss': [2, -1, 3], 'with_me': [3, -2, 7], 'with_me_must': [1, 0, 3], 'with_nobody': [3, 1, 4],
  'withdraws': [2, -8, 1], 'withhold': [4, -9, 5], 'withhold!': [-2, 0], 'without': [2, -2, 1], 'without!': [-1, 0],
  'wont_now': [6, 1, 13], 'work_away': [-2, 0], 'work_forbid': [1, 0, 6], 'work_kills': [-5, 0],
  'work_kind': [3, -5, 12], 'work_kind!': [-1, 0], 'work_letter': [-1, 0], 'work_mine': [0, -1],
  'work_place': [4, -10, 2], 'world_from': [-1, 7], 'world_in': [3, 1, 1], 'world_in!': [4, 0, 1],
  'worn_out_life': [-3, -3], 'worthless': [3, -3, 1], 'wound': [-1, 5], 'wound!': [0, 1], 'wrist_place': [8, 5, 1],
  'writing': [-2, 3], 'writing!': [-3, -1], 'wrong_place_hand': [3, 3, 7], 'you_threat': [-8, -8],
  'you_threat!': [-2, 0], 'young': [2, 7, 9], 'your_kin': [5, -1, 11], 'your_people': [4, -4, 11], 'zero': [1, -4, 1],
  'zoo': [-2, -4], '~asks': [-15, 1], '~cond': [2, -1], '~en': [-14, -15], '~future': [0, 4], '~going': [6, 4],
  '~habit': [12, -10], '~mn': [-19, -9], '~neg': [5, -1], '~past': [1, -1], '~start': [-22, -16], '~told': [-10, -8],
  '~victim': [0, -4], '~wish': [0, -6],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'avsan 2,bgaad 3,card 3,chat -4,duty 2,em 4,end -2,game -2,garch -3,goodbye 5,google 3,haruul -3,help 2,id -6,iphone 2,' +
  'karaoked -2,massaj 2,nude 3,of 2,ogoh 3,ohid -2,operator -3,park 3,pasport 5,ru -2,ruu 2,s -2,toglood -2,tr 2,' +
  'uuchihlaa 3,van 2,vhmeer -2,vip 2,visa 3,zurag -3,аа -2,аавдаа -2,аавын -2,аваагүй -3,аваад 4,аваач 3,авар -5,' +
  'аварсан -4,авахуул 2,авбал -2,авдаг 2,авир 5,авлаа -3,авлага -4,авмаар -3,авна -2,авр 5,аврааач 5,авраач 5,авчир 2,' +
  'авчих 3,авчраад 3,агаар -2,агент 2,ад -3,аж -11,ажил 5,ажилд -2,ажилла -3,ажилладаг -2,ажилласан 3,ажиллуул 6,' +
  'ажиллуулж 2,ажиллуулна 3,ажлаа -4,ажлаасаа -2,ажлын 3,азтай -2,аиж -5,ай -3,айдаг 4,айж 2,айл 5,айлга 2,айлд 4,' +
  'аймаар 2,аймар 2,аймшигтай 2,айсан -6,ал -2,ала -2,алаад -5,алах 5,алба -2,албад 3,алгад 2,алда -2,алдаа -2,алдар -2,' +
  'алдах -2,алсан -2,алуул 2,алх -3,алхам -2,алчих 4,алчихлаа 3,алчихна 2,ам -2,амар 2,амарна -3,амгалан -2,амдрал -2,' +
  'америк -2,амидрал -3,амидрах 3,амла 3,амласан 4,амрах 3,амь 3,амьд 4,амьдардаг -4,амьдрал -3,амьдрах 3,амьсгаа 2,' +
  'амьсгал 2,ангид -2,ангийн 2,англи -3,анх -4,анхны -2,араас 4,арай 2,арван 4,арга -2,аса -3,асаа -3,асуу -2,асуугаад 4,' +
  'асуудал -2,асууж -4,ах 3,ахуй -2,ач -2,ачаа 4,ашигла -2,ашигласан 2,аюлтай 2,аюулд 2,аюултаи 2,аюултай 2,аялал -2,' +
  'аялалд -2,аян -2,баг -6,багийн -2,багийнхан -3,багш -4,баина 3,байв -3,байгаа -3,байгааг -4,байгаагаа -2,байгаасай -2,' +
  'байдаг 6,байдал -4,байдалд -2,байж -3,байлаа -5,байна 3,байнаа 3,байнга -2,байр -2,байрандаа -2,байрнаас 2,байснаа -4,' +
  'байх 3,байхад 5,байхгүй 5,бангкок 3,банк -2,бар -2,бараа -2,барагд 2,барагдуул 2,барахгүй 2,бари 2,бариа -2,бариад -2,' +
  'баригдсан -2,барилгын -2,баримтаа -4,баримтгүй 2,бариул -5,барь 2,барьж 3,барьцаал -2,барьчихсан 3,бас 3,батарей 2,' +
  'баярла -5,баярлалаа -5,баярлуул 3,баяртай 2,бгаа 9,бгаагүй -4,бдг 3,бж -2,би -2,бид -5,бидний -2,биднийг -5,бидэнд -3,' +
  'биеийг -2,биеийн 4,биенд 2,биеэрээ 3,бий -2,билээ -3,битги 2,битгии 2,битгий 2,бичдэг 3,бичи 6,бичиг -4,бичий 6,' +
  'бичлэг 3,бичлэгийг 3,бичнэ 3,бичсэн 2,бишь 2,бйна -2,бн 3,бна -2,бод -2,боддог 4,бодис -2,бодож -2,бодол -2,бодох 6,' +
  'бол -3,болго 5,болгоны -4,болгосон 2,болдог -6,болзоо 2,болилоо 2,болиул 2,болло -2,болов 4,боловч -3,боломж -2,' +
  'боломжгүй -2,болохоор 4,болтол -4,болчих 3,болчихсон 5,болъё -2,боль 4,больлоо 2,больсон 8,больчих 3,боол -2,боолг 2,' +
  'боолын -3,бороо -2,босо 2,босс -2,бсан 12,бугуй 2,будуул -2,бурхан -3,бусад 2,бут 4,буу 2,бууд 2,буудуул -2,бууз -2,' +
  'бууруул 2,буух 4,буцаад 3,буцааж -4,буцаж -4,буюу -2,бхгү 4,бэлд -2,бэлэн -2,бэр 2,бүгд 4,бүгдийг -2,бүгдэд 2,' +
  'бүгдээрээ 2,бүл -3,бүлийг 2,бүлэг -5,бүр -5,бүрийн -3,бүрмөсөн -2,бүрэн -4,бүсгүй -7,бүт 2,бүтэн 3,бүхнээс 2,бүү -5,' +
  'бөгс 3,бөгөөд -2,бөх -3,бөөрийг -2,ве -6,вен 3,визний 2,вэ -6,вэн 3,гадаа -7,гадаад -2,гадаадад 2,гадагш -3,газ 2,' +
  'газар -4,газарт -4,газрын -2,гал -5,галд -3,ганцхан -5,гар 4,гарах 4,гарахад 4,гарахгүй -3,гарга -2,гарган -3,' +
  'гаргасан 2,гаргахгуй -2,гарда -3,гардаг -3,гарлаа -2,гарна 2,гарсан -5,гарсангүй -2,гарц 4,гарч -3,гарчихсан -2,' +
  'гаръя 6,гарыг 2,гац -2,гацаа -2,гацаад -2,гд 2,гдг -2,ге 3,герман -3,гж 2,гинжил 2,гомдол 3,гоё -2,гсэн -4,гудамж -5,' +
  'гудамжинд 4,гуй 6,гуйлга 2,гэ -2,гэдгийг -4,гэдэг -6,гэе -2,гэж 3,гэм -4,гэмтэл -2,гэнэ 6,гэр 7,гэрт -2,гэрч 2,' +
  'гэрчилгээ 5,гэрэл 2,гэсэн 5,гэсэнд -2,гэтэл -5,гэх -7,гэхэд 6,гэхээр 7,гээ 3,гээд 8,гүйц -2,д -2,даа -3,даараад 2,' +
  'давхар 4,дайр -4,далай -6,далайн -2,дамжи 2,дамжуул 3,дараа 2,дараад 2,дарамт -2,дарамтад -2,дарамтал -2,дарамтл -2,' +
  'дарга -2,дарж 3,дарс -2,дахиад 3,дахин -2,дийл -2,долоон -2,доогуур 2,доор 3,дор 3,дотор 3,дотроо 3,дугаар 3,' +
  'дулаан -4,дун 2,дураараа 2,дуртай -3,дут 2,дутуу 3,дуугар 3,дуугүй 2,дууд 6,дуудаж 5,дуул -3,дуулаад -2,дуунд -4,' +
  'дуусаагүй -3,дуусаад -3,дуусахгүй 2,дуусгана -3,дуусгах 2,дуусна 4,дууссан -2,дуустал 2,дуусч -2,дух -3,дэвс -5,' +
  'дэлгүүрийн -7,дэлхийд 4,дэлхийн -2,дэмий -2,дэргэдээ 2,дэрээр 3,дээ -2,дээд -2,дээрээ -4,дүрс -3,дүү -2,дүүг 3,' +
  'дүүгийн 2,дүүгээ -5,дүүд 2,дүүдээ -2,дөрвөн -5,дөө -2,евро 2,европ -3,ерөнхийлөгч -2,жаахан -4,жинхэнэ 4,жолоо -2,' +
  'жорлонд 2,заа -5,зааж -2,загна -5,залга 2,залгад -3,залгадаг -3,залгаж 2,залуу -2,залуус -4,залуутай -5,залхаж 2,' +
  'замд 3,заналхийл 2,зангид 2,зар 2,зарагдсан 2,зарж -2,зарсан 3,зарц -6,засаг -3,засварчин -2,засгийн -2,захи -4,' +
  'захиал -6,захиргааны -3,зовлон -2,зогсож -2,зогсоо 8,зогсоод 2,зогсоож -2,зогсоол -2,зогсоохгүй -2,зогсохгүй -2,зод 4,' +
  'зоддог 2,зодо -5,зодолд -3,зодоон -3,зодуулж 2,зооринд 2,зоорь 2,зорилго -2,зохисгүй 2,зугатаа 2,зугтаа 2,зугтах 2,' +
  'зугтсан -2,зуны -3,зурах 3,зургаан -2,зургийг 2,зургууд 4,зургуудыг 3,зуур 2,зууч 2,зуучлагч 2,зэвсэгтэй 2,зээлээ 2,' +
  'зүгээр -5,зүй -2,зүйл -5,зүс -2,зүү 2,зүүгээр -5,зөв -4,зөвлөгөө -2,зөвхөн -3,зөр -2,зөөлөн -2,ид -3,идэ -2,' +
  'израиль -3,ийм -7,ил -3,илгээнэ 2,илүү 2,ингэж -5,инээ -3,инээгээд -2,ирвэл 2,ирдэг 3,ирж 3,ирнэ -3,ирсэнгүй -2,' +
  'ирчих 2,ирчихлээ 5,ирчихсэн -3,ирэх 2,ирэхэд 5,ирээгүй 2,ирээд -4,ирээрэи -3,ирээрэй -3,ирээч 2,итгэл -3,итгэхгүй 3,' +
  'их -3,капитан -9,караокед -2,компани -5,компьютер 4,кофе -2,л 3,лиг -3,маани 2,маань 2,магад 3,магадгүй 3,майхан -2,' +
  'малаа 2,малайз 3,мана -4,манай -2,манайд 3,мань -2,март -7,марта -2,мартаа -2,мартаж -2,мартчих -3,мартчихаж -2,' +
  'массаж 3,мастер -3,материал -3,мах -5,маш 2,машинаа -3,машинаар 2,мин -3,мини 3,миниий 3,минийх -2,минут 5,минутад -2,' +
  'минутын -3,мод -2,модель 7,морины 2,морь -3,муу -4,муур -4,муухай 5,мэдэхгүй 3,мэдээ -3,мэдээгээр -2,мэдээд 3,' +
  'мэдээлэл -5,мэнд -2,мэргэжлийн -2,мэс 3,мэт -4,мянга -2,мөнгө -2,мөнгөн -2,мөнгөний -2,мөнгөө -2,мөнх -2,мөр -2,' +
  'мөргө -6,мөрд -2,мөртлөө 2,мөрөөд -2,мөсөн -2,наа 3,наалд 4,наасан 2,нааш -2,нагац 3,надаар 2,надаас -3,надад 3,' +
  'надтай 3,найз -3,найздаа -3,найзууд 2,найзын 4,найзынхаа 3,найм 4,нар -6,нарын -2,нас -3,настай -4,нд -5,ном -7,' +
  'нохойгоо -2,нугад -3,нулимс -4,нутаг -2,нуу 5,нуугаад -3,нуугд 3,нуугдчихсан 2,нуудаг 2,нууж -2,нууц 3,нууцаар 2,' +
  'нуучихсан 2,нухур -2,нэвтэр -2,нэг 6,нэгэн -5,нэм -2,нэмж 3,нэмэгдүүл -2,нэрээр 2,нэх 5,нэхэ -2,нээ 6,нээгдэ -3,' +
  'нядал -2,нүдээ 4,нүцгэн -2,нүүж -2,нүүр 5,нөх -2,нөхрийн 8,нөхрөө -2,нөхө 2,нөхөр 4,нөхөртэй -2,огдоггуй 2,огохгуй -3,' +
  'одо 3,одоогоор -2,ойр -2,ойрт -3,ойртож -2,ойрхон 3,ол 2,олгогч -3,олд -4,олно 3,олон -2,олоод 3,олохгүй -2,онгой 2,' +
  'онгойлгоод 3,онгоц -6,онлайн 3,оператор -3,оргил -3,орго -2,ордог -2,ордоггүй 3,орж -2,орлоо -4,орно 2,оройн 3,' +
  'оролд 2,оролдлого -3,ороод -2,ороолт 2,орос -4,орох 3,ороход 5,оруул -2,оруулж 4,оруулна -2,орхи -3,орц -2,орчим -2,' +
  'орчин -3,орчих 2,орчихсон 2,охидыг 3,охиноо -3,охины 5,оч 2,очоод 2,оёдол 2,пааспорт 2,парк 3,паспорт 2,рүү 3,' +
  'рүүгээ -3,саат -4,саатуул -3,сайн -6,сайхан -5,сал -4,салаад -2,сан -4,санал -2,санахгүй 4,сандар -2,сар 4,сард 4,' +
  'сарын -5,селфи -2,сельфи -2,сим 2,согт 5,согтоо 3,соли 3,солисон 3,соль 3,сольсон 3,сонго -2,сонс -3,сонсож -2,сур -2,' +
  'сургуулийг 2,сургууль 2,сууж 3,суулгаад 2,суулгасан 2,суулгах -2,суулгачих -4,суулгачихсан -4,суусан -4,сэгсэр 3,' +
  'сэр 2,сэрэх 4,сүрэг -2,сүх -2,сүүлд -2,сөр -8,сөх -2,сөө 3,сөөж 3,та -8,таарсан -3,тав -3,таваг 3,тавиад -5,' +
  'тавилаа -3,тавина 2,тавьчих 6,тавьчихсан 4,тайван -3,тайвань -3,тайл -8,тайлсан -3,такси -5,талаар -2,талыг 2,тамхи 6,' +
  'тамхины 4,танд -3,танилц -2,танихгүй -2,тараа -2,тараах -2,тарах -3,тарсан -3,таслa -3,тасла -3,тат -2,татa -4,' +
  'тахиа 3,тийз 4,тийш -2,тийшээ -2,товч -2,тогл -6,тогло -3,тоглолт -4,тоглолтын -2,тоглоод -2,тогт -4,тогтоо -4,' +
  'тогши -2,толгой -4,толь 2,том -3,тоол 3,тоолж 2,тооц 2,тооцоо 3,торго 2,торгоно 2,торгуул 2,торгуулиа -2,торгууль 2,' +
  'тр 2,тугж 2,тул -3,тулж 2,тун -2,туршлага 3,тус -4,тусгай -3,тусл 4,туслааач 3,туслаач 3,тутам 2,туулж 2,тухай -5,' +
  'тэвэр -2,тэг -3,тэгвэл -2,тэгээд -3,тэдний -2,тэднийг -3,тэй 5,тэмдэг -2,тэнц -4,тэнцэх -2,тэр -4,тэрэг -2,тэс 3,' +
  'түгждэг -2,түгжигд -2,түгжиж 2,түгжээтэй 2,түлсэн 2,түлх 3,түлхээд 2,түлхүүр -3,түлхүүрээ -2,түлэ -4,түргэн -2,түү -6,' +
  'түүгээр -2,түүнд -3,түүнийг -4,түүх -2,түүхэн -3,төв -6,төгрөг -5,төгрөгийн -2,төгсгө -2,төл -2,төлбөр -6,төлөх 5,' +
  'төмөр 2,төрсний 3,төрүүлж -2,төрөл -3,төсөл 2,төөрсөн -2,угаа -2,угаал 2,угл -3,угуй 4,удаа 6,удаан -2,удахгүй -2,' +
  'уих -2,уйд 3,уйлж -2,уйлсан 2,ул -3,улай -2,улс -6,улсын -2,унаад -2,унага 3,унагаа 3,унагасан 3,унас 3,унасан 4,' +
  'унт -2,унтаж -7,унтар 4,унтах 2,унтдаг 2,унтлаа 2,унтраа 3,унтсан -2,унтсаны -2,унш -3,унших 3,унэл 2,унэмлэх 5,ур -3,' +
  'урд 2,уржигдар 2,урсан 3,урь -2,усаар 2,усанд 2,уснаас 3,усны -3,усыг -2,утасгүй 2,утасны -2,утсаа 3,утсаар 4,' +
  'утсанд 3,уу 4,уудаг -2,уул 3,уулаа 4,уулга 3,уулзсан -3,уулзуул 2,уулзуулдаггүй 2,уулзъя 3,ууна 3,уур 4,уурла 5,' +
  'уурлаад 3,уурлад 4,уухаараа 2,уучих 5,уучихлаа 3,уучихсан 2,ух 4,ухаангүй -4,ухмээр -2,учир -7,фэйсбүүк -3,хаалга 2,' +
  'хаалгаа -2,хаалгач 2,хаасан 2,хавд -3,хавирга 3,хавч -4,хавчуул -2,хад -3,хадам 3,хадан -2,хадгал -2,хадмууд 2,' +
  'хажуу -2,хаз -2,хай -4,хайна 2,хайран -2,хайрла -5,хайрт -2,хайртай -2,хайрын -4,хал -3,халд -2,халуунд -2,хамаатан 2,' +
  'хамар -2,хамгаал -5,хамгаалах -3,хамгийн -4,ханд -2,ханиа 2,хар -2,харагдахгүй 2,харамс 3,харахад -2,харвал -4,хард 2,' +
  'харж 4,харилцаа -2,харин -8,хариу 2,харихаас 2,харлаа 3,харсан -2,харь -3,харьж 2,харьц -2,хас 2,хаса 2,хасаад 3,' +
  'хаха -6,хашаа 2,хашаанд 3,хашааны 3,хая 4,хаяг 5,хаягд 2,хаячих 2,хаячихсан 2,хелп 2,хийдэг -2,хийе -4,хийж -3,' +
  'хийлгэдэг 4,хийнэ 3,хийхийг 2,хийхээс 3,хийчих 3,хилийн 2,хилээр -2,хичээлээ -2,хог 2,хогийн 2,хойд 2,хойноо 2,хойш 7,' +
  'хол -3,холбоо -4,холд -2,холын -2,хон -2,хоногт -2,хонолоо 2,хоол 4,хоолны -3,хоолой 2,хоолойг 2,хоолойгоо 2,' +
  'хооронд -2,хоосон -2,хор -5,хорвоо -2,хориг -2,хоригдсон -3,хоригло 2,хориотой 3,хорисон 2,хорхой -4,хорьсон 2,хот -2,' +
  'хоцорлоо -2,хоцорсон 5,хоёр -3,хоёрыг 3,хуваалц -2,хувир -2,хувцсыг -2,хувь -4,хугал 4,хугалсан 3,хугацаа -4,худаг 2,' +
  'худалда 2,хулгайл -2,хураасан 2,хурдал 6,хуруу 3,хуруугаа 2,хутгаа -3,хуудас -2,хууль -2,хуур 2,хуурамч -2,хуурд 2,' +
  'хуучин 2,хуц -2,хучирхийл 3,хэ 5,хэвт 3,хэвтэж 2,хэд -3,хэдий -3,хэдхэн -2,хэдэн -3,хэзээ -7,хэл 4,хэлбэл -3,хэлдэг 2,' +
  'хэлж -3,хэлп 2,хэлэ 2,хэлэлц -2,хэлэх 2,хэлэхгүй 3,хэлэхээ -2,хэлээд 3,хэлээрэй 2,хэлүүл 3,хэнд 3,хэнтэй 6,хэрвэ -4,' +
  'хэрвээ -4,хэрхэн -3,хэрч -2,хэрчи -2,хэрэв -6,хэрэвээ -4,хэрэггүй 5,хэрэглэ -2,хэрэглэгч -2,хэрэглээ -2,хэрэгтэ 3,' +
  'хэрэгтэй 3,хэсэг -3,хээ 2,хяналт -3,хятад -2,хүл -3,хүлээ -3,хүлээж -3,хүмүүс -6,хүмүүсийг -2,хүнд -3,хүнээс 4,хүр -2,' +
  'хүргэ -3,хүргэе -3,хүргэж 2,хүргэсэн -2,хүргэх 2,хүрлээ -3,хүрсэн 4,хүртэл -2,хүрч -3,хүрэл -2,хүрээл -5,хүс -4,' +
  'хүсэл 2,хүсэлт 2,хүч -3,хүчин 3,хүчинд 4,хүчиндл 2,хүчиндс 2,хүчиндсэн 2,хүчиндүүл 2,хүчирхийл 2,хүчирхийлл 2,' +
  'хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 3,хүчирхийлэлд 3,хүү -2,хүүг 2,хүүхдэд -3,хүүхдүүд 2,хүүхдүүдээ -3,хөгийн 2,' +
  'хөдөлж 2,хөлдө -2,хөлс 3,хөлөө -2,хөндий -2,хөнөө -3,хөрш -4,хөршийн 3,хөхр -2,хөхөр -2,хөхөрсөн -2,хөөгөөд 2,хөөж -2,' +
  'хөөлдө -2,хөөрхөн -4,цаана -3,цаас -2,цааш -2,цаашид -2,цаг -4,цагаа -2,цагаан -6,цагаар 3,цагдаа 5,цагдаагийн -4,' +
  'цагдаад 5,цагийн 3,цагт -3,цагтаа -2,цай -3,цалин 3,цалинг -3,цалингаа -2,цалингийн -2,цана -3,царай -2,цахилгаан -3,' +
  'цахилгааны -3,цахим -3,цонх 7,цонхоор 4,цоожло 2,цох -4,цохи -5,цохидог 3,цохиж -2,цохилт -3,цохиод 4,цохиул -3,' +
  'цохиулсан -2,цуглуул -2,цуглуулж -3,цус 2,цустай 3,цэвэрлэ -2,цэрэг 4,цэцэрлэгээс -2,цээж -3,цээжин -2,ч 5,чагна 2,' +
  'чадах -2,чадахгүй 5,чаддаггүй 3,чадна 2,чадсангүй -2,чамайг -2,чанар -2,чанга -2,чангаа -2,чатад 2,чатал 2,чи -8,' +
  'чимх -2,чимхэ -2,чимээ -2,чимээгүй -2,чин 3,чини 2,чиний 3,чинь 2,чирээд 2,чөтгөр -2,шаард -2,шал 2,шалан 2,шалга -2,' +
  'шалгалт -4,шалтгаан 5,шантаажил 2,шар -2,шатаа -4,шатахуун -3,шатнаас 4,шах 2,шахa 2,шахал -4,шахлаа -4,шахсан 6,' +
  'шивнэ -2,шиг 6,шид -2,шидсэн 2,шидэ -3,шийд -2,шийдсэн 2,шилж -2,шинэ -7,ширт -2,ширээ -2,шон 3,шоу 2,шувуу -2,шүд -2,' +
  'шүдний -2,шүршүүрт 2,шүү -3,шүүх -3,шөнө 3,шөнөө 2,эвд 2,эвдэр -4,эвлэр -2,эвлэрсэн -2,эгч 4,эгчийг 2,эд -5,эмийг 2,' +
  'эмнэлэг 4,эмнэлэгт 2,эмч -3,эмэгтэй -5,эмэгтэйчүүд -5,эмээ -4,эндээс 2,энэ -7,эр -6,эргэ -3,эргэж -2,эргэн -2,' +
  'эргүүл -2,эргүүлж -2,эрх -3,эрхтэн 3,эрчүүд 3,эс -8,эсээ -3,эхлээд -2,эхний -3,эхнэр 4,эцэг -2,ээ -4,ээж 4,ээжийг 3,' +
  'ээжийгээ 2,ээжтэйгээ -2,ээлж 2,юань 2,юмгүй 2,юу -3,юуны -2,яагаад 3,яана 2,яанаа 2,яаралтаи 3,яаралтай 3,яв 3,' +
  'яваад 6,яваарай -4,явах 2,явдаг -3,явлаа -2,явмаар 4,явуул 3,явуулаагүй -4,явуулаад 4,явуулаач -2,явуулах -3,' +
  'явуулдаггүй 2,явуулж 3,явуулчих -4,явчих 4,явчихлаа 2,ядар -2,ядарсан -2,ял -2,янхан -2,яралтай 3,яри -3,яриж 2,' +
  'ярилц -2,ярилцлага -2,ярь -3,ярьж 2,ёс -2,ёсоор -4,ёстой 2,үг -3,үгийг -2,үгс -2,үгээ -2,үе -5,үед -2,үеийн -2,үзд 2,' +
  'үздэг 2,үзэ -3,үзэгүй 2,үзэсгэлэн -4,үзээгуй 2,үзээгүй 2,үзүүл 6,үзүүлж 4,үзүүлнэ -3,үйлдвэр -2,үйлчил 2,үл -6,' +
  'үлдэх -2,үлдээгээд 2,үлдээж -3,үлдээх -2,үнийг -2,үнс -2,үнсэ -2,үнсээд -2,үнсүүл -2,үнэгүй 2,үнэл 2,үнэмлэх 8,үнэн 3,' +
  'үнэтэй -2,үр -2,үргэлж -5,үрийг -2,үртэй 2,үсээ -2,үх -4,үхвэл 3,үхлийн 3,үхлээ -2,үхмэр -2,үхмээр -2,үхсэн -3,' +
  'үхсэний -3,үхэж -2,үхэл 5,үү -4,үүд -4,үүдэнд -2,үүнээс -2,үүр 3,үүү -8,өвдөг -2,өвөө -4,өг 3,өгвөл 3,өгдөггүй 4,' +
  'өгнө 3,өгсөн -2,өгсөнгүй 2,өгчих 3,өгье -2,өгөх 4,өгөөгүй -2,өгөөч -2,өдрийн -2,өдөр 3,өдөржин 3,өдөрт 3,өлс -3,өмд 2,' +
  'өмнө 3,өмнөөс 3,өнгий -2,өнгөрөө -3,өнөө 2,өр 2,өргүй -2,өргө -6,өргөн -3,өрийн -2,өртсөн 2,өрөнд 3,өрөөнд 3,' +
  'өрөөний 4,өрөөнөөс -3,өсгө -3,өөд -2,өөрий 4,өөрийн -2,өөө -2'
