/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abort_word': [-1, 0], 'accident': [-6, -4], 'account_money': [1, 4, 5], 'acid_throw': [1, -2, 11],
  'ad_sounds': [0, 6], 'adult_age': [0, -6], 'adverse': [-1, -3], 'adverse!': [0, 1], 'afraid_else': [-2, 1],
  'afraid_else!': [-1, 0], 'afraid_of_him': [1, 0, 6], 'after_fear': [7, 3, 7], 'after_fear!': [0, -1],
  'afterwards': [9, 10, 7], 'age_old': [-1, -3], 'agency_en': [6, -2, 12], 'agency_word': [5, -5, 12],
  'agent_hand': [2, -1, 3], 'airport_meet': [2, 1, 3], 'alarm_clock': [0, 5], 'alarm_clock!': [-2, 2],
  'alive_word': [4, 0, 1], 'all_drunk': [4, 4, 1], 'all_of': [1, -2, 1], 'all_seen': [-1, -5], 'all_word': [1, -2, 1],
  'alone_come': [2, 1, 7], 'alone_not': [2, -2, 4], 'alone_not!': [1, 0, 4], 'alone_stay': [2, 0, 7],
  'alone_word': [1, -4, 4], 'alone_word!': [1, 0, 4], 'alone_word_not': [0, -1], 'always_knows': [4, 3, 11],
  'any:blocked': [0, 1], 'any:critical': [33, 13], 'any:high': [34, -7], 'any:medium': [26, -10],
  'armed_wait': [1, 0, 2], 'arrested': [-3, 3], 'arrive': [4, 3, 0], 'arrive!': [0, 4], 'arrived_saw': [2, -6, 2],
  'arrived_word': [5, 0, 2], 'ask_back': [4, -2, 3], 'ask_sum': [4, -10, 5], 'ask_sum!': [1, -1, 5],
  'asked_favour': [5, -3, 7], 'asked_favour!': [3, 0, 7], 'asked_laugh': [0, -1], 'asks_angry': [1, -1, 10],
  'asks_fact': [-4, 1], 'asks_or_stranger': [2, 1, 2], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [0, 6],
  'asks_pictures!': [-3, 0], 'asks_price': [3, -1, 11], 'at_the_door': [0, 4], 'attack_word': [-3, 6],
  'baby_harm': [-1, -4], 'baby_sleep': [-2, -1], 'back_from': [0, -1], 'bad_answer': [1, -1, 10],
  'bad_done': [1, 0, 7], 'bad_drink': [1, 0, 1], 'bad_home': [1, -3, 6], 'bai_neg': [-2, 1], 'bai_now': [-2, 3],
  'bai_past': [-7, -3], 'bank_loan': [-2, -4], 'bars_window': [1, 4, 4], 'bars_word': [2, -3, 4],
  'bath_comes': [-3, -5], 'bath_watch': [2, 1, 10], 'beach_words': [-5, 2], 'beat': [1, 0, 6], 'beat!': [-5, 1],
  'beat_vow': [0, 1], 'bed_or_else': [0, -5], 'beg_forced': [1, -1, 2], 'begins_now': [-1, 6],
  'belgiin_word': [2, 0, 7], 'belly': [1, -2, 6], 'below_arrived': [2, 1, 0], 'below_arrived!': [1, 0, 6],
  'beside_her': [2, 3, 13], 'beside_her!': [4, 0, 13], 'better_dead': [-2, -2], 'better_now': [-5, -1],
  'bind_senses': [4, 3, 0], 'bind_throat': [-2, 1], 'bind_up': [0, 7], 'birth': [0, 1], 'blade': [5, -1, 0],
  'blade_ir': [1, -4, 12], 'bleeding': [2, 7, 0], 'bleeding_en': [0, 1], 'blocked:asked-for-favours': [1, 0],
  'blocked:at-the-edge': [-1, 0], 'blocked:baby-hurt': [0, -1], 'blocked:beaten': [-1, -3],
  'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-4, -1], 'blocked:blow-words-alone': [2, 0],
  'blocked:body-hurt': [-1, 0], 'blocked:breaks-off': [-3, 0], 'blocked:bruises': [-5, 0],
  'blocked:calls-for-rescue': [-3, 0], 'blocked:child-and-sex': [0, -5], 'blocked:child-given-away': [1, 0],
  'blocked:child-left-alone': [3, 1], 'blocked:child-touched': [-1, 2], 'blocked:cruel-acts': [2, -7],
  'blocked:danger-in-plain-words': [-1, 0], 'blocked:debt-in-plain-words': [2, 0], 'blocked:deceived': [-2, 0],
  'blocked:drugged': [-1, 0], 'blocked:forced-into-bed': [1, 0], 'blocked:forced-marriage': [-4, 3],
  'blocked:forced-prostitution': [2, 0], 'blocked:forced-work': [-1, 0], 'blocked:given-up': [1, 0],
  'blocked:groped': [2, -2], 'blocked:handled-roughly': [-3, 0], 'blocked:held-in-a-word': [1, 0],
  'blocked:held-in-plain-words': [0, 2], 'blocked:her-pictures': [3, 1], 'blocked:hurts-herself': [-3, 0],
  'blocked:in-her-hand': [0, 1], 'blocked:insulted-controlled': [2, 0], 'blocked:life-without-meaning': [2, -1],
  'blocked:locked-in': [-2, -1], 'blocked:means-at-hand': [-3, 1], 'blocked:moved-on': [0, 2],
  'blocked:no-was-not-heard': [2, 0], 'blocked:not-let-out': [-1, 0], 'blocked:numb': [6, -6],
  'blocked:papers-asked': [-1, 0], 'blocked:papers-out-of-reach': [-1, -1], 'blocked:papers-taken': [1, -1],
  'blocked:phone-taken': [-1, 0], 'blocked:pictures': [2, 0], 'blocked:pursued': [-5, 5],
  'blocked:sexual-harm': [2, 0], 'blocked:shown-and-chosen': [1, 0], 'blocked:someone-reads-along': [-2, -1],
  'blocked:stabbed-or-burned': [-2, 3], 'blocked:stalked': [5, 0], 'blocked:threat-in-plain-words': [4, 2],
  'blocked:tormented': [2, 0], 'blocked:touched': [4, -1], 'blocked:two-catches': [4, 0],
  'blocked:used-and-tricked': [5, 2], 'blocked:weapon-near': [-1, 0], 'blocked:will-kill': [0, 2],
  'blocked:wish-to-die': [6, 1], 'blocked:wounded': [-2, 0], 'blood_from': [-1, 0], 'blood_now': [2, 4, 0],
  'blood_runs': [-2, 2], 'blow_at': [-1, 0], 'blue_spots': [0, -3], 'body_hurt': [1, -1, 6], 'body_hurt!': [-1, 0],
  'body_part': [0, -2], 'body_part!': [1, 0, 7], 'body_sold_place': [0, -2], 'body_words': [-1, 1],
  'bodywork': [1, 5, 2], 'border_over': [0, 4], 'boss': [0, -6], 'bought_en': [1, 0, 2], 'break_en': [0, 1],
  'break_off': [2, -5, 13], 'bride': [2, 4, 2], 'bring': [0, 1], 'bring!': [2, 0, 3], 'bring_en': [2, 1, 10],
  'bring_en!': [2, 0, 13], 'bring_in': [-3, 2], 'bring_in!': [1, -1, 4], 'broken_lock': [-4, 0],
  'bruise_place': [6, -3, 7], 'bruise_words': [4, -2, 6], 'bump_words': [-6, 4], 'burden_en': [2, 5, 1],
  'burden_en!': [-1, 0], 'burn_home': [-2, 6], 'burned_by': [1, 0, 6], 'burned_en': [0, -5], 'but_en': [-3, -6],
  'but_en!': [0, -1], 'by_force_word': [-3, 1], 'bye_short_en': [1, 8, 1], 'bye_word': [2, 7, 1],
  'call_again': [-1, 1], 'call_again!': [0, 1], 'call_police': [-4, 6], 'call_police!': [3, -1, 4],
  'calls_daily': [-1, 1], 'calls_her': [4, -1, 12], 'calls_her!': [1, 0, 1], 'calls_many': [0, -1],
  'calm_now': [-7, 0], 'came_back_in': [5, 2, 13], 'camera_on': [0, -3], 'can': [-1, -1], 'can!': [3, 4, 4],
  'cannot_bear': [1, -2, 1], 'cannot_bear_more': [1, -3, 1], 'cannot_leave': [1, -1, 4], 'cannot_speak': [0, 1],
  'cannot_stop_en': [0, -3], 'captive_place': [1, 5, 6], 'car': [4, 5, 0], 'car_ride': [-1, 2],
  'car_strange': [4, 6, 0], 'car_strange!': [-1, 0], 'car_tow': [2, 1, 1], 'caring': [0, -2], 'catch_now': [1, 0, 0],
  'caught': [-2, 0], 'caught_back': [-6, 1], 'caught_back!': [-2, -1], 'caught_in': [-2, 0], 'caught_in!': [1, 0, 12],
  'changing_room': [1, 1, 10], 'chase': [-2, 4], 'chase!': [1, 0, 11], 'chat_or_go': [-2, -3],
  'chat_or_go!': [1, 2, 4], 'chat_word': [-4, 2], 'cheat_made': [1, -1, 2], 'child': [-2, -1], 'child!': [-2, 0],
  'child_age': [8, 6, 9], 'child_class': [5, 0, 9], 'child_fear': [6, 5, 1], 'child_gone': [-7, -2],
  'child_gone!': [-1, 0], 'child_goods': [-4, 0], 'child_goods!': [-1, 0], 'child_me': [0, 6],
  'child_of_hers': [3, 2, 9], 'child_place': [-2, 0], 'child_school_threat': [3, 0, 11], 'child_sleep': [-3, 2],
  'child_sleep!': [-3, 0], 'child_word_age': [5, 5, 9], 'children_among': [-1, 2], 'children_better': [2, 13, 1],
  'children_given': [1, 0, 1], 'children_to': [2, 6, 1], 'children_with': [1, -2, 6], 'choke': [2, 5, 0],
  'choose_made': [2, 5, 2], 'class_chat': [1, -1, 10], 'class_child': [1, 1, 9], 'client': [2, -4, 2],
  'client!': [3, 6, 2], 'client_word': [0, 5], 'clients_en': [5, 2, 2], 'clothes_off': [-1, 1],
  'code_word': [1, -1, 0], 'come_along': [-2, 0], 'come_daily': [2, -1, 11], 'come_en': [-1, 1], 'come_en!': [-1, -1],
  'come_here': [4, 4, 0], 'come_in': [0, -4], 'comes_back': [1, 1, 6], 'comes_car': [1, 5, 0], 'comes_en': [4, 5, 0],
  'coming_again': [3, 0, 0], 'common': [-4, -1], 'common!': [1, 0, 6], 'consent': [5, 0, 6], 'construction': [-2, -1],
  'contact_not': [0, -1], 'contact_not!': [-2, -3], 'contract_words': [-3, -3], 'contract_words!': [1, 0, 12],
  'cooking': [-8, -4], 'cost': [4, -5, 12], 'cost!': [0, 2], 'court_word': [1, -3, 11], 'cow_herd': [0, -2],
  'crash_self': [2, 0, 0], 'crash_thought': [0, -1], 'cries_fear': [3, -3, 6], 'cries_fear!': [-1, 0],
  'crime_made': [1, -1, 2], 'cruel_act': [0, -2], 'cruel_sure': [5, -2, 6], 'cry_beg': [2, 4, 1], 'crying': [2, -1, 9],
  'curses': [2, 0, 6], 'cut_self': [0, -3], 'cut_verb': [-3, 3], 'cuts_en': [4, -1, 1], 'danger': [1, 3, 0],
  'danger!': [-1, 0], 'days_gone': [2, -4, 4], 'deadline': [1, 9, 10], 'debt': [3, -5, 5], 'debt!': [1, 0, 5],
  'debt_grow': [1, 4, 5], 'debt_line': [1, 1, 5], 'debt_put': [4, -3, 5], 'debt_put!': [2, -1, 5],
  'debt_sure': [3, 0, 5], 'debt_sure!': [2, 0, 5], 'deceive': [2, -6, 2], 'deceive_en': [1, 0, 2],
  'decide': [2, -3, 1], 'decide!': [0, 2], 'decided_end': [0, 4], 'decides': [10, 3, 6], 'demand_money': [4, -4, 10],
  'demand_money!': [-2, 2], 'denied_needs': [1, 0, 6], 'denied_thought': [-2, 0], 'destroy': [6, -2, 6],
  'did_it': [3, 1, 7], 'die': [-1, -4], 'die!': [-1, 0], 'die_and_rest': [1, -1, 1], 'die_or': [0, 1],
  'die_short_en': [1, 0, 1], 'die_wish': [8, 3, 1], 'die_wish!': [-1, 0], 'different_now': [-3, -1],
  'different_now!': [-1, 0], 'dirty_talk': [1, 0, 7], 'disappear_en': [-1, -4], 'doing_what': [1, 3, 0],
  'done_for': [0, 6], 'done_for!': [0, -1], 'donor_egg': [1, 0, 12], 'dont_know_place': [1, 0, 4],
  'dont_know_who': [2, 0, 12], 'dont_plea': [-1, 8], 'dont_plea!': [2, 5, 7], 'dont_tell': [0, 4], 'doze': [-2, 2],
  'drag_off': [3, 6, 0], 'drag_off!': [-4, 0], 'drag_word': [5, 2, 6], 'drank_there': [3, -3, 7],
  'drawing_words': [-1, 0], 'drink_pills': [-1, 3], 'drink_pills!': [0, -3], 'drink_with': [1, -1, 2],
  'drive_out': [1, 1, 6], 'driver': [1, 5, 0], 'drown_her': [3, 0, 0], 'drug_her': [2, 4, 2], 'drug_use': [-5, -1],
  'drum_beat': [-6, -2], 'drunk': [8, -4, 6], 'drunk!': [-2, 0], 'dur_word': [0, -8], 'dying_word': [2, -2, 1],
  'each_step': [2, 1, 11], 'eager_word': [1, 2, 12], 'earn': [-1, -2], 'earn!': [-3, 0], 'eased_by': [1, -3, 1],
  'election_words': [-1, 0], 'elsewhere': [0, -3], 'embassy_official': [-2, 0], 'embassy_words': [-3, 5],
  'end_not': [6, -2, 5], 'end_wish': [2, -1, 1], 'ends_all': [3, 0, 1], 'entertain': [2, -3, 2],
  'entertain!': [1, 1, 2], 'erase': [1, 2, 0], 'erase!': [-2, -4], 'erase_chat': [0, -2], 'escape_must': [0, 4],
  'euph_bad': [0, -4], 'euph_thing': [8, -4, 7], 'every': [5, -9, 6], 'everyone_en': [0, 3], 'everyone_mn': [3, 1, 10],
  'everyone_see': [0, 2], 'everyone_would_en': [6, 2, 2], 'everyone_would_en!': [0, -2], 'ex_partner': [9, -2, 11],
  'exam_or_work': [-2, 3], 'exam_words': [-1, -3], 'exam_words!': [-3, 0], 'exclaim': [2, 1, 9], 'face': [-1, -4],
  'face!': [1, 0, 6], 'fake_porn': [0, -1], 'fall_end': [2, 0, 1], 'family': [4, 1, 9], 'family!': [2, 1, 12],
  'family_cut': [1, -1, 4], 'family_talk': [1, -6, 4], 'far_land': [-2, 1], 'farewell_act': [-2, -5], 'fear': [-6, -4],
  'fear!': [-1, 0], 'fear_home': [2, 0, 6], 'fee_excuse': [-6, -2], 'fee_list': [0, -1], 'fiction': [-6, 1],
  'fight_on': [-1, 4], 'film_verb': [3, 1, 13], 'film_verb!': [-2, -1], 'film_when': [1, 3, 10], 'find_now': [-1, 4],
  'find_word': [3, -1, 11], 'finds_out': [2, -7, 11], 'finds_out!': [0, -1], 'fine_noun': [0, -2],
  'fine_words': [2, 0, 5], 'fined_en': [2, -1, 5], 'finger_act': [1, 0, 7], 'fix_word': [-1, 1],
  'fly_first': [3, 0, 12], 'fly_her': [1, -1, 2], 'fly_now': [4, -4, 12], 'follow_everywhere': [4, 0, 4],
  'follow_words': [3, -5, 11], 'food_choke': [-2, 2], 'food_choke!': [-1, 0], 'food_words': [2, -2, 5],
  'forbid': [4, -4, 4], 'force': [3, -2, 7], 'force!': [-3, -1], 'forced_me': [1, 0, 7], 'forced_word': [5, 1, 7],
  'forced_word!': [-3, -1], 'foreign_friend': [-2, -2], 'forgive_all': [3, 9, 1], 'found_child': [-2, 2],
  'found_en': [6, -4, 0], 'found_if': [4, 1, 4], 'found_it': [-1, 3], 'found_me': [2, 6, 0], 'free_stuff': [-1, 0],
  'free_word': [1, -2, 12], 'friend_sold': [2, 2, 2], 'from_here': [4, 1, 6], 'from_me_sum': [-2, 4],
  'from_outside': [1, 2, 4], 'from_outside_locked': [2, 3, 4], 'game': [-3, 2], 'game_kid': [0, -3],
  'game_meet': [1, -1, 9], 'gas_open': [1, 0, 0], 'gave_out': [-5, 5], 'gave_out!': [-3, 0], 'gay_word': [0, -1],
  'get_out': [1, 4, 4], 'get_out!': [-1, 4], 'gift_wrap': [-3, 0], 'gifts': [-1, -4], 'girl_word': [2, 2, 2],
  'girls_give': [1, 6, 2], 'girls_only': [3, -3, 12], 'give': [-1, -3], 'give!': [0, 2], 'give_back_not': [6, 2, 3],
  'give_back_not!': [-3, -3], 'given_away': [5, -3, 2], 'given_away!': [0, -2], 'given_for_debt': [1, -4, 5],
  'given_for_money': [1, 2, 2], 'given_up': [7, 2, 1], 'go_after': [3, -5, 1], 'go_alone_never': [1, -2, 4],
  'go_away': [0, -2], 'go_away!': [-2, 5], 'go_mad': [-1, 6], 'go_out': [1, 4, 4], 'go_out!': [2, 0, 4],
  'go_with': [1, -2, 2], 'goal_hit': [-1, 0], 'goes_out': [1, 7, 0], 'goes_round': [2, 2, 0], 'goodbye': [6, 10, 1],
  'goodbye_friends': [1, -2, 1], 'goodbye_sure': [3, 0, 1], 'goods': [-5, 0], 'goods!': [0, -1], 'goods_sale': [0, 4],
  'grabbed_her': [-3, 1], 'grabbed_her!': [1, -2, 5], 'grade_word': [1, -4, 7], 'grade_word!': [3, 0, 5],
  'groomer': [4, 2, 9], 'grooms': [3, 2, 2], 'grooms!': [-2, 1], 'grope': [6, -2, 7], 'grope_words': [2, 0, 7],
  'group_word': [2, -3, 10], 'grown_net_man': [0, -4], 'grown_up_now': [4, -7, 7], 'guard': [4, -1, 4],
  'guest_hotel': [-5, -1], 'guest_words': [-7, 1], 'gun_home': [2, 3, 1], 'gunshot': [4, -1, 0], 'gym_work': [-2, 0],
  'gym_work!': [1, 0, 12], 'haashaa_any': [1, 4, 0], 'hair_by': [2, -7, 6], 'hand_in': [4, -4, 7], 'hand_in!': [-1, 0],
  'hand_moves': [1, 2, 6], 'hand_over': [2, 0, 2], 'hand_over!': [-1, 2], 'hand_raise': [1, 2, 6],
  'hand_raise!': [-1, 0], 'hand_touch': [1, 3, 6], 'hand_touch!': [-1, 0], 'handed_over': [3, 5, 1],
  'hang_words': [2, 5, 1], 'harm_part': [-3, -1], 'harm_part!': [1, -1, 0], 'harm_said': [8, 2, 11],
  'harm_self_noun': [1, -1, 1], 'has_en': [3, -1, 3], 'has_en!': [2, 1, 3], 'hatred_home': [0, -2], 'have': [-1, 0],
  'he_watches': [2, -1, 13], 'head_ache': [-1, 0], 'head_turns': [-2, 2], 'heavy_more': [2, -2, 1],
  'heavy_more!': [5, 1, 1], 'height_edge': [1, -1, 1], 'held_down': [1, -3, 7], 'held_in': [0, 3],
  'help_general': [2, 1, 0], 'help_word': [-1, 3], 'helpless': [1, -1, 9], 'helpless!': [-2, 0],
  'her_image': [4, -3, 10], 'her_image!': [2, -1, 6], 'herd_words': [-2, 0], 'herding': [4, 1, 4],
  'hidden_place': [4, 7, 0], 'hidden_why': [7, -3, 12], 'hide': [-2, 2], 'hiding_en': [0, 6], 'high_pay': [0, 1],
  'high_place': [2, 1, 1], 'high_stay': [2, 7, 0], 'hil_cross': [1, -1, 2], 'him_com': [-1, 1], 'him_obj': [-3, 4],
  'him_obj!': [-2, 2], 'him_with': [0, -3], 'his_excuse': [3, 2, 7], 'his_trousers': [-1, 0], 'hits_with': [5, 1, 6],
  'hits_with!': [-2, 1], 'hoarse': [-2, 3], 'hoarse!': [-1, 0], 'hold_by': [2, -3, 0], 'hold_captive': [2, 0, 4],
  'hold_captive!': [-3, 0], 'holds_me': [4, 0, 0], 'holds_me!': [1, 0, 1], 'home_near': [-2, -1],
  'home_not_back': [2, 3, 1], 'home_pressure': [1, 0, 6], 'home_violence_noun': [-2, 1], 'honoson': [2, 0, 7],
  'hoping': [-3, -4], 'hoping!': [2, 3, 7], 'hostel_teacher': [0, 8], 'hostess': [1, 2, 12], 'hotel_word': [1, -2, 12],
  'hours_ago': [1, 8, 7], 'how_long': [0, 1], 'how_long!': [-1, -1], 'how_many': [4, 1, 1], 'how_many!': [2, 0, 2],
  'how_many_word': [-3, 0], 'hunger': [-1, 4], 'hunger!': [1, 0, 9], 'hurt_act': [2, 1, 6], 'hurt_en': [0, 6],
  'hurt_threat': [2, -3, 11], 'i_get': [-10, 0], 'idiom': [-5, 2], 'idiom!': [1, 0, 0], 'idiom_word': [-3, 1],
  'if_dead': [7, -4, 1], 'if_no_money': [2, 6, 10], 'if_not': [2, -1, 10], 'if_speaks': [5, -2, 11],
  'if_word': [-9, -5], 'ill_pregnant': [-1, 1], 'imprisoned_like': [4, -4, 4], 'in_hand': [2, 6, 1],
  'in_turns': [1, -1, 7], 'info': [-8, -3], 'info_only': [-2, -1], 'inside_en': [5, 2, 4], 'inside_en!': [-1, 0],
  'inside_long_en': [-3, -1], 'insists': [2, -2, 6], 'insists!': [5, 7, 7], 'instead_of_debt': [3, 0, 5],
  'insult': [-3, -7], 'insult!': [-1, 0], 'intimate_place': [2, 1, 7], 'intimate_place!': [-1, 0], 'it_ends': [0, 1],
  'jealous': [3, -4, 6], 'jealous!': [-1, 0], 'job': [-4, -1], 'job_busy': [-3, 3], 'job_guard': [-4, 0],
  'job_lie': [-2, -1], 'job_lie!': [1, 0, 2], 'job_summer': [-3, 0], 'joke': [-16, 6], 'jump': [2, 2, 1],
  'jump_en': [1, 2, 1], 'jump_tried': [-1, 4], 'just_takes': [1, 0, 7], 'keep_en': [5, 0, 3], 'keep_en!': [-1, 0],
  'keep_in': [-1, -1], 'keeps_it': [-1, -3], 'keeps_it!': [1, 0, 5], 'kept': [2, -1, 3], 'kept_by_doctor': [-4, 3],
  'key': [-3, -2], 'key_theirs': [3, -4, 4], 'kid_alone': [-2, 0], 'kid_cries': [-1, 0], 'kid_hungry': [2, 0, 9],
  'kid_locked': [2, 0, 9], 'kid_shaken': [3, 0, 9], 'kill': [-1, 3], 'kill!': [-1, 0], 'kill_joke': [-4, -3],
  'kill_joke!': [-1, 0], 'kill_words': [1, 3, 0], 'kind_act': [-1, -3], 'kiss': [1, -5, 7], 'kiss_force': [2, -2, 7],
  'knock': [-3, 0], 'knock_down': [-1, 7], 'knows_address': [0, 2], 'last_step': [2, 1, 1], 'last_time': [1, 2, 1],
  'last_trip': [1, 2, 1], 'last_word': [0, 8], 'last_words': [4, 0, 1], 'late_answer': [-1, 0],
  'later_word': [3, -5, 13], 'laughed': [0, -8], 'leak_verb': [3, -2, 10], 'leaked': [1, 0, 10],
  'leave_en': [2, -3, 1], 'leave_en!': [0, -2], 'leave_threat': [-1, 3], 'leaving': [-1, -3], 'leaving!': [4, 5, 4],
  'led_along': [1, 3, 4], 'led_away': [0, -4], 'led_away!': [-1, -1], 'left_not': [4, -1, 1], 'lesson': [5, 1, 9],
  'let_go_not': [1, 0, 4], 'let_go_not!': [1, 0, 4], 'let_out': [-2, -1], 'let_out!': [1, 1, 4], 'let_stop': [0, -1],
  'letter_en': [2, 1, 1], 'letter_write': [0, 3], 'lie': [-2, 1], 'lie_arrived': [1, 5, 2], 'lie_en': [0, -3],
  'lie_together': [2, 6, 7], 'lies_down_made': [5, -5, 7], 'lies_on': [1, -1, 7], 'lies_still': [3, 5, 0],
  'life': [2, -2, 1], 'life!': [-1, 0], 'life_from': [3, -3, 1], 'life_word': [0, 1], 'life_word!': [1, -2, 1],
  'lift_hand': [2, -4, 7], 'like_nothing': [2, 0, 13], 'like_slave': [-5, -3], 'line_up': [2, 0, 2],
  'live': [4, -7, 1], 'live!': [3, -4, 1], 'live_not_want': [0, 1], 'lives_under': [3, -1, 6], 'lock': [2, 8, 4],
  'lock!': [-3, 0], 'locked_en': [-3, 5], 'locked_in_en': [7, 6, 4], 'locked_state': [5, 3, 4],
  'long_ago': [1, -10, 7], 'long_hours': [3, -2, 2], 'lost_count': [3, 1, 4], 'lost_count!': [1, 0, 2],
  'lost_sense': [2, 0, 1], 'love_wait': [-9, 0], 'love_words2': [-6, -4], 'love_words2!': [-2, 0],
  'loved_well': [-3, 0], 'low_battery': [1, 0, 0], 'lure': [1, -4, 12], 'lure!': [2, 0, 10], 'lure2': [5, -2, 12],
  'lyric_words': [-9, 0], 'machine_stuck': [2, 0, 6], 'machine_stuck!': [-1, 0], 'made_drunk': [6, -1, 7],
  'made_up': [2, 2, 10], 'make_do': [0, 7], 'make_do!': [0, -1], 'make_use': [2, 0, 2], 'make_use!': [-1, 0],
  'make_work': [1, -3, 2], 'make_work!': [-3, -1], 'make_work_hard': [-1, 2], 'make_work_hard!': [-3, -2],
  'makeup_words': [1, -3, 2], 'man_here': [7, 2, 0], 'many': [-1, 3], 'many_men': [3, -3, 2], 'marks': [5, 5, 6],
  'marry_offer': [0, -1], 'marry_word': [0, -4], 'marry_word!': [1, -2, 6], 'massage_words': [-1, 0], 'may': [-2, -2],
  'may!': [-1, 2], 'me': [4, 5, 1], 'me!': [-3, -1], 'me_by': [-2, -2], 'me_dat': [3, -3, 7], 'me_obj': [7, 2, 0],
  'me_obj!': [0, -2], 'means': [8, 14, 1], 'med': [-1, 5], 'medical': [-5, 4], 'medical_kidney': [-1, 0],
  'medical_take': [2, 5, 2], 'memory_gap': [6, 3, 7], 'men_actors': [4, -4, 7], 'men_actors!': [4, 0, 4],
  'men_word': [2, 4, 2], 'message_stalk': [-1, -4], 'met_net': [-2, -4], 'met_online': [1, -2, 12],
  'missing_held': [3, -3, 3], 'missing_person': [3, 0, 9], 'missing_words': [3, 4, 1], 'mocked_out': [-1, 0],
  'money': [3, -6, 5], 'money!': [1, -1, 5], 'money_hold': [4, 0, 6], 'money_word': [2, 3, 5], 'month_all': [-1, -2],
  'month_all!': [2, 0, 2], 'mortgage_body': [0, -1], 'mother_carry': [1, 0, 12], 'moved_about': [1, 0, 2],
  'moved_and_found': [2, -2, 11], 'moved_en': [7, -2, 2], 'movie_word': [3, 0, 12], 'msg_word': [-3, 2],
  'msg_word!': [1, 0, 13], 'much': [-6, -2], 'must_pay': [3, -3, 5], 'mutual_fight': [-3, 0], 'my': [2, -2, 6],
  'my!': [2, 1, 3], 'my_picture_ins': [3, -5, 10], 'near_en': [5, -2, 13], 'near_now': [5, -7, 13],
  'near_word': [2, -2, 13], 'need': [-2, 0], 'need!': [-2, -2], 'neglected': [2, 6, 4], 'neglected!': [3, 2, 4],
  'neighbours_from': [0, 9], 'net_cut': [1, -2, 4], 'net_place': [-3, -3], 'never_done': [2, -4, 4],
  'never_got': [3, -4, 5], 'never_wake': [5, -2, 1], 'new_address': [-2, -2], 'news': [-7, 0], 'newspaper': [-12, -1],
  'night': [6, -3, 7], 'no_certain': [6, -4, 12], 'no_choice': [-1, 1], 'no_clothes': [1, 3, 7],
  'no_contract': [3, -2, 12], 'no_food': [3, -2, 2], 'no_papers': [4, 0, 3], 'no_phone': [0, 1],
  'no_return': [1, -3, 1], 'no_signal': [-3, 4], 'no_use': [1, -1, 1], 'no_use!': [1, 0, 5], 'no_use_en': [-2, 0],
  'no_window': [2, 10, 4], 'nobody_bothered': [1, 1, 1], 'nobody_en': [2, -2, 1], 'nobody_here': [-2, 6],
  'nobody_needs': [-5, 1], 'nobody_needs!': [0, 2], 'not_back': [5, 2, 1], 'not_be': [2, -11, 2],
  'not_her_pictures': [-1, 0], 'not_human': [1, 0, 6], 'not_possible': [1, 0, 4], 'not_return': [0, -1],
  'not_sent_to': [-3, -3], 'not_stopped': [1, 2, 7], 'not_told': [4, -6, 12], 'not_with_me': [4, -6, 4],
  'nothing': [1, -5, 1], 'now_word': [3, 5, 0], 'now_word!': [1, -2, 13], 'nowhere_to_go': [2, 0, 0],
  'nude': [5, -1, 10], 'nude!': [3, 0, 7], 'numbed': [3, 3, 1], 'numbed!': [2, 0, 1], 'number_big': [6, 7, 9],
  'number_changed': [2, -1, 11], 'number_floor': [1, 0, 1], 'number_many': [0, 3], 'number_men': [0, 5],
  'number_pills': [10, 8, 9], 'nursing': [2, 1, 6], 'of_everything': [4, -2, 1], 'of_height': [-1, 5],
  'of_height!': [1, 0, 4], 'off_citizen': [1, 0, 12], 'off_deduct': [1, 0, 5], 'off_meet': [-1, 0],
  'off_naked': [4, 2, 12], 'off_unknown': [1, 1, 12], 'off_visa': [4, -2, 12], 'offer_en': [1, -1, 12],
  'offer_for_grade': [0, -1], 'offer_strange': [0, -2], 'offer_word': [3, -1, 12], 'older': [0, -3],
  'older_man': [4, -5, 2], 'older_man!': [2, 4, 4], 'older_words': [1, -6, 6], 'on_me': [2, 2, 7],
  'on_video': [2, 0, 10], 'one_cent': [3, -1, 5], 'one_cent!': [1, 0, 2], 'one_coin': [2, 0, 5],
  'one_coin!': [1, 0, 6], 'oneself': [-1, 5], 'online_talk': [6, -5, 10], 'only_death': [3, 0, 1],
  'only_go_with': [1, -1, 4], 'only_one': [8, -3, 12], 'opens_pack': [0, 1], 'ordinary': [-7, 1], 'organ': [1, -1, 2],
  'organ_contract': [0, 2], 'other_company': [0, -4], 'other_harm': [-8, 0], 'other_help': [-1, -3],
  'other_job': [-6, 3], 'other_job!': [-2, -1], 'other_job_real': [4, 3, 2], 'other_man_each': [1, 6, 2],
  'other_owner': [4, 0, 2], 'other_place': [6, 0, 0], 'other_than_said': [2, 0, 2], 'others_ease': [-2, -2],
  'others_ease!': [3, -1, 1], 'out_for_now': [0, -2], 'out_in_cold': [1, -1, 6], 'outside_door': [5, 1, 0],
  'outside_door!': [2, 3, 4], 'over_now': [1, -3, 2], 'over_partner': [4, -4, 11], 'overdose_more': [1, 2, 1],
  'overdose_word': [1, 3, 1], 'overhear': [1, -3, 13], 'overhear!': [2, 3, 1], 'owed_say': [-1, -1], 'own': [-4, -3],
  'own_door': [-6, 0], 'own_fall': [0, 2], 'own_home': [2, -1, 4], 'own_key': [-5, 0], 'own_looks': [3, 2, 7],
  'own_marriage': [-5, -5], 'own_trip': [-6, -1], 'owned': [1, -5, 2], 'painless_way': [3, 0, 1], 'paper': [1, -6, 3],
  'paper!': [7, -3, 3], 'paper_debt': [2, -1, 5], 'papers_en': [5, -2, 3], 'papers_en!': [-1, 0],
  'papers_fine': [-4, -1], 'papers_word': [1, 0, 3], 'papers_word!': [3, -3, 3], 'parent_gone': [6, -1, 6],
  'partner': [3, -7, 6], 'partner_older': [-2, 8], 'passport': [6, -9, 3], 'passport!': [6, -3, 3],
  'passport_send': [1, 0, 12], 'pay_back': [0, -3], 'pay_back!': [3, -1, 5], 'pay_first': [1, -1, 12],
  'pay_made': [1, -1, 5], 'people_word': [0, -1], 'people_word!': [-2, 0], 'pest_words': [2, 0, 0],
  'pet_shut': [-4, 0], 'pharmacy_words': [0, -3], 'pharmacy_words!': [-1, 0], 'phone': [4, 1, 4], 'phone!': [3, -3, 4],
  'phone_cut': [0, 3], 'phone_cut!': [2, -2, 4], 'phone_device': [-3, 2], 'phone_limited': [1, -1, 4],
  'phone_lost': [1, 0, 10], 'phone_normal': [-1, 0], 'phone_normal!': [-1, 0], 'phone_off_en': [1, 0, 1],
  'photo_ok': [-3, -1], 'photo_words': [3, 2, 10], 'pic_word': [2, -9, 10], 'picture': [3, 0, 10],
  'picture!': [2, 0, 6], 'picture_ok': [-5, -8], 'picture_out': [0, 4], 'picture_out!': [-2, 0], 'pills': [-2, 5],
  'pills_en': [-6, -3], 'pills_word': [5, 5, 1], 'place_shown': [1, 0, 11], 'plant_live': [-2, -2],
  'play_words': [-3, 0], 'please': [2, 12, 0], 'please!': [2, 0, 13], 'poison_drink': [-1, 0], 'poison_way': [3, 6, 1],
  'police': [2, 13, 0], 'poorly_dressed': [1, 1, 0], 'pound!': [-1, 1], 'pour_on': [1, 0, 6], 'pregnant': [1, -5, 6],
  'prepared': [2, 2, 3], 'pressed_down': [8, 3, 0], 'pressing': [5, -1, 2], 'pressing!': [2, -1, 1],
  'prison_like': [2, 0, 4], 'prison_out': [1, 3, 11], 'promised': [4, 1, 2], 'propose': [2, -4, 12], 'pulled': [-1, 0],
  'pulled!': [1, -2, 6], 'punish': [3, 7, 4], 'punish!': [-1, 0], 'put_in': [3, -1, 7], 'put_in!': [2, 2, 6],
  'put_into': [-2, 4], 'put_into!': [-2, 1], 'put_out': [2, -4, 10], 'put_out!': [3, -1, 12], 'put_will': [3, 0, 10],
  'quarantine': [4, -2, 4], 'quiet_word': [2, 2, 13], 'quota': [0, -6], 'rape': [5, 8, 7], 'rape_hint': [2, -4, 7],
  'rape_words': [1, 1, 7], 'raped_word': [4, -2, 7], 'reason_word': [-6, -1], 'reason_word!': [1, 0, 1],
  'rebuffed': [2, 5, 6], 'rebuffed!': [-4, 1], 'recent': [1, 2, 7], 'recipe_words': [1, 0, 12], 'recorded': [-1, -3],
  'recruiter': [9, 1, 12], 'regret_en': [2, -1, 11], 'regret_threat': [-1, -2], 'religion': [-7, 4],
  'rent_live': [-3, -2], 'rescue': [3, 15, 0], 'rescue!': [1, 4, 6], 'return': [1, 6, 4], 'return!': [2, 0, 3],
  'return_not': [0, -3], 'revenge': [2, 0, 11], 'river_word': [-4, 4], 'roof_up': [2, 3, 1], 'room': [6, 3, 4],
  'room!': [2, -2, 12], 'room_camera': [0, -2], 'room_empty': [-4, 2], 'rope_en': [1, 1, 1], 'rope_hang': [-2, 2],
  'rope_means': [2, -4, 1], 'rope_ready': [1, -3, 1], 'rough': [-2, -1], 'rough!': [-1, -1],
  'rule:after-the-dead': [2, -1], 'rule:afterwards': [2, 11], 'rule:asked-for-favours': [3, -4],
  'rule:asked-for-pictures': [0, 5], 'rule:at-the-edge': [6, 9], 'rule:at-the-means': [7, 4],
  'rule:at-the-means-alone': [7, 2], 'rule:baby-hurt': [-5, 0], 'rule:bare-rescue': [8, 5], 'rule:beaten': [6, 2],
  'rule:beaten-alone': [7, 7], 'rule:being-taken': [1, 5], 'rule:blow-words-alone': [8, -4], 'rule:body-hurt': [6, 1],
  'rule:breaks-off': [6, -4], 'rule:bruises': [-3, 1], 'rule:call-the-police': [4, 9], 'rule:calls-for-rescue': [3, 7],
  'rule:child-and-sex': [1, -1], 'rule:child-frightened': [0, 1], 'rule:child-given-away': [0, -3],
  'rule:child-gone': [2, 4], 'rule:child-in-plain-words': [6, 7], 'rule:child-kept-from-her': [2, -2],
  'rule:child-left-alone': [2, 6], 'rule:child-marked': [0, 11], 'rule:child-missing': [2, -2],
  'rule:child-sought': [1, -2], 'rule:child-touched': [2, 8], 'rule:come-quickly': [3, 4], 'rule:coming-near': [6, 3],
  'rule:cries-next-door': [-1, 4], 'rule:cruel-acts': [4, 1], 'rule:cut-off': [4, -1], 'rule:danger-alone': [6, 0],
  'rule:danger-in-plain-words': [8, 5], 'rule:debt-bondage': [-5, -4], 'rule:debt-in-plain-words': [6, 0],
  'rule:debt-without-end': [4, -1], 'rule:deceived': [1, 6], 'rule:does-not-know-where': [1, 0],
  'rule:driven-from-home': [2, -1], 'rule:drugged': [-2, 0], 'rule:drunk-and-frightening': [0, -1],
  'rule:earned-from-her': [2, -5], 'rule:euphemism': [-3, -1], 'rule:false-pictures': [1, 2],
  'rule:filmed-and-spread': [4, -2], 'rule:followed-alone': [3, 0], 'rule:forced-into-bed': [5, 1],
  'rule:forced-marriage': [2, 3], 'rule:forced-prostitution': [1, 0], 'rule:forced-sex': [1, -1],
  'rule:forced-work': [-1, 7], 'rule:given-up': [8, 6], 'rule:goodbye': [3, 5], 'rule:got-ready': [2, -3],
  'rule:groped': [5, 2], 'rule:guarded': [2, -2], 'rule:handled-roughly': [3, -1], 'rule:held-by-one': [2, 0],
  'rule:held-in-a-word': [9, 5], 'rule:held-in-plain-words': [8, -2], 'rule:her-pictures': [6, 7],
  'rule:hurts-herself': [0, 2], 'rule:in-danger': [2, 1], 'rule:in-her-hand': [8, 11], 'rule:in-one-breath': [7, 7],
  'rule:insulted-controlled': [1, 3], 'rule:killing-alone': [7, 6], 'rule:last-words': [4, 0],
  'rule:life-without-meaning': [3, 3], 'rule:locked-in': [2, 0], 'rule:made-to-break-the-law': [1, -1],
  'rule:means-at-hand': [6, 10], 'rule:moved-on': [3, -4], 'rule:no-sense-in-living': [4, 2],
  'rule:no-was-not-heard': [1, -5], 'rule:not-aloud': [4, -1], 'rule:not-aloud-alone': [5, 0],
  'rule:not-let-out': [3, -8], 'rule:not-wake': [4, -4], 'rule:numb': [3, 1], 'rule:offer-abroad': [11, -1],
  'rule:offer-in-plain-words': [4, 0], 'rule:offer-with-a-catch': [5, -3], 'rule:one-step': [3, 1],
  'rule:organ': [1, 0], 'rule:papers-asked': [-4, -1], 'rule:papers-in-their-hands': [-1, -2],
  'rule:papers-out-of-reach': [5, -4], 'rule:papers-taken': [9, -3], 'rule:papers-taken-on-the-way': [1, 0],
  'rule:phone-taken': [4, -1], 'rule:pictures': [6, -6], 'rule:pictures-deadline': [0, 6], 'rule:pursued': [1, 9],
  'rule:rape': [9, 1], 'rule:scam-compound': [1, 0], 'rule:set-on-fire': [2, 2], 'rule:sexual-harm': [5, 0],
  'rule:shown-and-chosen': [2, 5], 'rule:sleep-or-else': [4, 2], 'rule:sold': [7, 0], 'rule:sold-after-led': [1, 0],
  'rule:sold-in-a-word': [4, 0], 'rule:someone-reads-along': [10, -3], 'rule:spread-alone': [4, 0],
  'rule:stabbed-or-burned': [1, 4], 'rule:stalked': [5, -5], 'rule:stopped-when-leaving': [4, -3],
  'rule:take-own-life': [7, -2], 'rule:taken-alone': [5, 5], 'rule:taken-on-arrival': [1, -2],
  'rule:threat-in-plain-words': [4, 2], 'rule:threatened': [0, -3], 'rule:throat': [2, 5], 'rule:tormented': [-4, 2],
  'rule:touched': [-1, 3], 'rule:tried-before': [-1, -2], 'rule:two-catches': [7, 0],
  'rule:unfinished-sentence': [0, 2], 'rule:used-and-tricked': [4, 6], 'rule:violated-alone': [5, 1],
  'rule:violence-word': [1, 3], 'rule:wages-withheld': [1, -2], 'rule:wants-away': [2, 3], 'rule:weapon-near': [3, 8],
  'rule:weapon-word-alone': [7, 3], 'rule:will-kill': [-5, 2], 'rule:wish-to-die': [12, 4], 'rule:without-me': [9, -2],
  'rule:wounded': [-5, -2], 'run_caught': [1, 0, 4], 'run_over': [1, 0, 0], 'safe_place': [5, 5, 4],
  'safe_place!': [-3, 0], 'said_no': [4, -1, 7], 'said_no!': [3, 3, 7], 'say_so': [4, -2, 2], 'say_so!': [3, 0, 2],
  'say_when': [3, -1, 3], 'scam_job': [0, 1], 'scam_mule': [1, 0, 2], 'scam_online': [-1, -2],
  'scam_place': [5, 10, 2], 'school_phone': [-3, -4], 'school_words2': [3, -3, 4], 'school_words2!': [-3, 1],
  'scream_at': [-10, 1], 'scream_at!': [-1, 0], 'screen_shot': [1, -2, 10], 'secret_cam': [0, -1],
  'secret_film': [2, -3, 10], 'secret_pics': [3, 2, 10], 'secretly': [-1, -1], 'see_not': [1, -3, 4], 'seek': [-2, 2],
  'seek!': [1, 1, 2], 'self_obj': [1, -1, 1], 'sell': [1, -1, 2], 'sell_body': [2, -8, 2], 'sell_past_home': [1, 0, 2],
  'sell_person': [4, -1, 2], 'send': [-2, 6], 'send!': [-2, -2], 'send_not': [3, -4, 2], 'send_not!': [1, -1, 4],
  'send_somebody': [2, 7, 0], 'sends_men': [1, -1, 11], 'serve_home': [-1, -1], 'serve_made': [-2, 0],
  'serve_made!': [0, -2], 'serve_out': [4, -4, 2], 'serve_out!': [-2, -3], 'sex_act': [5, -2, 7], 'sex_act!': [-4, 1],
  'sex_touch': [3, 2, 7], 'sex_touch!': [-1, 0], 'sexual': [6, 2, 7], 'sexual_harm': [1, 4, 7],
  'sexual_harm!': [-2, -1], 'sexual_violence_en': [6, 7, 7], 'share_out': [-1, 0], 'sharp_weapon': [1, 10, 0],
  'short_word': [0, -3], 'shouts_then_sorry': [1, -1, 6], 'shows_himself': [3, 0, 7], 'shows_up': [3, -8, 11],
  'shows_up!': [2, 0, 9], 'shut_place': [2, -4, 4], 'shut_place!': [2, 0, 4], 'sign_or_leave': [0, -2],
  'sign_or_leave!': [2, -3, 4], 'silent_need': [-1, 0], 'sit_with': [-2, 1], 'sit_with!': [1, 0, 6],
  'sits_with': [5, -2, 3], 'sleep_made': [-1, 1], 'sleep_now': [1, -1, 7], 'sleep_now!': [0, 2],
  'sleep_req': [5, -2, 7], 'sleep_with': [-1, -5], 'sleep_with!': [0, 1], 'sold_en': [2, -1, 2],
  'sold_off': [1, -6, 2], 'some_time': [1, -3, 2], 'somebody': [1, -4, 1], 'somebody!': [-1, -1],
  'someone_along': [1, -2, 4], 'someone_reads': [3, 3, 13], 'soon': [-1, 14], 'sorry_mother': [1, 0, 1],
  'sos': [5, 4, 0], 'speak!': [6, -2, 4], 'spits_en': [1, 0, 6], 'sport': [-7, 0], 'sport_jump': [-2, 0],
  'sport_lock': [-3, -3], 'spread': [-1, 2], 'spread!': [0, -2], 'spread_done': [1, 3, 10], 'spy_app': [3, -2, 11],
  'squeezes': [1, -2, 10], 'squeezes!': [-5, -1], 'stab': [-4, 7], 'stairs': [3, 2, 6], 'stand_near_me': [0, -2],
  'stand_sit': [-1, 1], 'stand_sit!': [-1, 3], 'stand_there': [0, 6], 'stand_there!': [-1, 0],
  'stand_watch': [1, 4, 4], 'stands_daily': [-1, -1], 'starve_her': [3, 4, 6], 'stay_inside': [-1, -1],
  'stay_inside!': [3, -2, 1], 'step_parent': [-3, 7], 'step_parent!': [2, 1, 9], 'stepfather': [5, 3, 9],
  'stomach_words': [3, 9, 0], 'stops_now': [2, 5, 0], 'story_part': [-2, 1], 'stove': [-6, -1], 'stranded': [-1, -1],
  'strange_app': [2, -2, 10], 'strictly': [-3, -1], 'strictly!': [-2, -6], 'strikes': [0, 4], 'suffer': [0, 4],
  'suffer!': [-3, 0], 'suicide_think': [5, -2, 1], 'suicide_word': [3, -2, 1], 'suicide_word!': [-1, 0],
  'sum_word': [6, 5, 5], 'sun_not': [1, -2, 4], 'surround': [-4, 0], 'suspicious_find': [0, -2],
  'swallow_bad': [1, 0, 1], 'swallowed': [6, 2, 1], 'sweet_words': [-2, 1], 'take_away': [-2, 0],
  'take_away!': [-5, -1], 'take_en': [0, 3], 'take_en!': [-1, 0], 'take_hard': [-2, -1], 'take_hard!': [-5, 0],
  'take_in_hand': [0, 6], 'take_it': [0, 2], 'take_it!': [0, 2], 'take_or_lie': [1, 3, 2], 'take_or_lie!': [0, 3],
  'take_soft': [4, -2, 3], 'take_soft!': [-3, 1], 'tattoo_words': [-1, 0], 'tell': [4, -6, 11], 'tell!': [4, 0, 13],
  'tell_threat': [4, -2, 7], 'tells_parents': [2, 4, 10], 'temper': [2, 0, 6], 'tent_in': [1, -6, 7],
  'thanks_bye': [-3, 0], 'that_thought': [2, 0, 1], 'the_dead': [-2, 0], 'the_debt': [-2, 2], 'the_night': [-3, 7],
  'then_money': [3, 4, 10], 'then_money!': [-1, 0], 'then_what': [4, 1, 1], 'then_what!': [-1, 0],
  'there_again': [1, -3, 11], 'they': [6, 4, 0], 'they!': [4, 3, 7], 'thing_dies': [-5, -4], 'thing_dies!': [-1, 0],
  'this_time': [1, 3, 1], 'threat_came': [3, -2, 11], 'threat_if_en': [1, -1, 11], 'threat_thing': [1, 0, 11],
  'threaten': [-4, -5], 'threaten!': [-1, 0], 'throat': [2, 10, 0], 'throat!': [-1, 2], 'throat_threat': [1, 1, 11],
  'throat_voice': [2, 1, 6], 'throw_break': [5, 2, 6], 'throws_things': [-1, 0], 'ticket_en': [4, -3, 12],
  'tied': [1, 6, 0], 'tied_to': [3, 6, 4], 'time_long': [3, -4, 5], 'tired': [-2, -2], 'tired_life': [-1, 7],
  'tired_of': [2, -3, 1], 'tired_to_death': [-2, 0], 'to_edge': [1, 6, 1], 'to_kin': [-1, 4], 'to_me': [-1, 5],
  'tonight_do': [0, 2], 'took_en': [3, 5, 2], 'took_en!': [-1, 0], 'torment': [0, 1], 'torment!': [-1, 0],
  'touched_child': [5, -2, 7], 'touched_child!': [-1, 1], 'touching': [3, 2, 7], 'touching!': [0, -4],
  'toward_it': [5, 4, 0], 'toy': [0, 3], 'tracker': [4, -2, 11], 'traffic': [-2, 3], 'traffic_fine': [-5, 0],
  'trafficked': [0, -1], 'train_way': [2, 1, 1], 'trauma': [5, -1, 6], 'travel': [-4, -5], 'travel_own': [-3, 3],
  'travel_own2': [-1, 0], 'tricked': [3, -3, 2], 'tried_it': [-3, -2], 'tries_on': [3, 0, 7], 'trust_ask': [8, -2, 12],
  'trust_ask!': [0, -1], 'try_again': [1, -1, 1], 'try_word': [-3, 1], 'try_word!': [-1, 0], 'twenty': [-1, 0],
  'twenty_or_hold': [-1, 0], 'unconscious': [1, 7, 0], 'undress_say': [2, -3, 10], 'undressed_by': [2, 0, 7],
  'unpaid': [1, -2, 5], 'unpaid!': [2, 0, 5], 'unsaid': [5, 4, 7], 'until': [0, -5], 'until!': [-2, 0],
  'uploaded': [-2, 0], 'urgent': [1, 10, 0], 'us_obj': [7, 4, 2], 'us_obj!': [-1, 0], 'use_word': [0, -4],
  'use_word!': [-1, -5], 'uses_her': [-1, -1], 'vaccine': [2, 3, 7], 'view_words': [-6, -7], 'violate': [2, 3, 7],
  'wage': [0, -4], 'wage!': [3, -2, 2], 'wage_service': [-5, -1], 'wait': [3, -3, 1], 'wait!': [-1, 3],
  'wait_bit': [2, -1, 0], 'wait_other_side': [2, 3, 2], 'wake': [4, 6, 7], 'wake!': [1, 2, 1],
  'waking_asked': [4, -2, 1], 'want': [-1, 0], 'want!': [1, 1, 1], 'want_me_come': [1, 0, 12], 'was': [0, 10],
  'was!': [-4, -5], 'watch_her': [3, 1, 4], 'watches_me': [4, -1, 13], 'way_out': [4, 3, 4], 'way_out!': [2, 3, 4],
  'we': [0, 3], 'we!': [1, -2, 4], 'weapon': [0, 2], 'weather_out': [-5, 2], 'weather_out!': [-5, 0],
  'web_show': [2, 0, 2], 'went_drinking': [2, 5, 0], 'went_drinking!': [-2, -3], 'went_work': [0, -3],
  'what_he_has': [1, -5, 5], 'what_he_has!': [1, -2, 2], 'what_to_do': [1, 4, 0], 'where_lost': [-2, -2],
  'where_what': [1, -1, 1], 'where_what!': [3, 0, 7], 'why_live': [10, 4, 1], 'why_live!': [3, -1, 1],
  'why_word': [-3, -4], 'wield': [-1, 7], 'wield!': [2, 2, 4], 'wild_place': [2, 6, 0], 'will_prove': [-1, 0],
  'will_report': [0, 2], 'window_only': [1, -2, 4], 'wish_gone': [7, 0, 1], 'wish_gone!': [2, 0, 1],
  'with': [2, -2, 2], 'with_boss': [3, 0, 3], 'with_me': [3, -2, 7], 'with_nobody': [4, 0, 4], 'withdraws': [2, -7, 1],
  'withhold': [5, -9, 5], 'withhold!': [-1, 0], 'without': [2, -3, 1], 'wont_now': [6, 1, 13], 'work_away': [-3, -1],
  'work_forbid': [2, 0, 6], 'work_kind': [5, -5, 12], 'work_kind!': [-1, -1], 'work_letter': [-1, 0],
  'work_mine': [0, -2], 'work_place': [4, -11, 2], 'world_from': [-1, 7], 'world_in': [2, 1, 1],
  'world_in!': [4, 0, 1], 'worn_out_life': [-3, -3], 'worthless': [3, -3, 1], 'wound': [0, 6], 'wound!': [0, 1],
  'wrist_place': [7, 5, 1], 'writing': [-1, 4], 'writing!': [-3, -1], 'wrong_place_hand': [4, 3, 7],
  'you_threat': [-9, -8], 'you_threat!': [-2, 0], 'young': [2, 7, 9], 'young!': [-2, 0], 'your_kin': [5, -1, 11],
  'your_people': [5, -3, 11], 'zero': [0, -4], 'zoo': [-1, -4], '~asks': [-16, 1], '~cond': [1, -1], '~en': [-12, -15],
  '~future': [-1, 2], '~going': [5, 4], '~habit': [11, -11], '~mn': [-19, -9], '~neg': [5, -1], '~past': [2, -1],
  '~start': [-22, -16], '~told': [-10, -8], '~victim': [1, -4], '~wish': [-1, -6],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'avsan 2,bgaad 2,card 3,chat -3,deer 2,em 4,game -2,garch -3,goodbye 6,google 3,haruul -2,help 2,id -6,instagramd -3,' +
  'iphone 2,massaj 2,nude 3,ogoh 4,operator -4,park 4,pasport 5,passportiig -2,ru -2,scam -4,tr 2,uuchihlaa 3,van 2,' +
  'vhmeer -2,vip 2,visa 3,viz -3,zurag -3,аа -2,аавд 2,аваагүй -4,аваад 5,аваач 4,авар -4,авахуул 2,авдаг 2,авлаа -2,' +
  'авлага -4,авмаар -3,авна -4,авр 6,аврааач 5,авраач 5,аврах 2,автобус 2,автобусанд 3,авхуул -2,авчих 4,авчраад 4,' +
  'агент 2,агентлаг 2,аж -11,ажил 4,ажилла -2,ажилладаг -2,ажилласан 3,ажиллуул 6,ажиллуулдаг 2,ажиллуулж 2,ажиллуулна 3,' +
  'ажилтай 2,ажлаа -4,ажлын 4,азтай -2,аиж -3,ай -2,айдаг 4,айж 4,айл 6,айлга 3,айлд 4,айсан -4,ал -2,алаад -4,алах 5,' +
  'алба -3,албад 2,албан -2,алгад 2,алд -3,алдаа -2,алдар -2,алдсан -2,алсан -2,алх -3,алхам -2,алчих 3,алчихна 2,ам -3,' +
  'амар 2,амарна -2,амгалан -5,америк -2,амидрал -2,амидрах 2,амла 3,амласан 4,амрах 3,амь 3,амьд 4,амьдардаг -3,' +
  'амьдрал -2,амьдрах 3,амьсгаа 2,амьсгал 2,амьтан -2,ангийн 2,англи -3,анх -2,анхны -2,араас 2,арай 2,арван 5,арга -2,' +
  'аса -2,асаа -2,асга 2,асуу -2,асуугаад 3,асуудал -3,асууж -4,асуулт -2,ахуй -2,ахын 2,ач -2,ачаа 4,ашигла -3,' +
  'ашиглаж -2,аюлтай 2,аюулд 2,аюултаи 2,аюултай 2,аялалд -2,аян -2,баг -4,багийн -2,багийнхан -3,багш -3,баина 3,' +
  'байв -2,байгаа -3,байгааа 2,байгааг -3,байгаагаа -2,байгаасай -2,байдал -3,байдалд -2,байж -2,байлаа -6,байна 3,' +
  'байнаа 3,байр -2,байрандаа -2,байрнаас 2,байсан -2,байснаа -4,байх 3,байхад 4,байхгүй 3,бангкок 2,бар -2,барагд 2,' +
  'барагдуул 2,барахгүй 2,бари 2,бариад -4,барилгын -3,баримт -2,баримтгүй 2,барин -2,бариул -5,барсан -2,баруун -2,' +
  'барь 2,барьдаг -2,барьж 3,барьсан 3,барьцаал -2,барьчихсан 2,бас 3,батарей 3,баярлалаа -5,баярлуул 3,бгаа 11,' +
  'бгаагүй -3,бдг 2,бензин 2,бензиний 2,бж -3,би -3,бид -4,биднийг -4,бидэнд -5,биед -3,биеийг -2,биеийн 4,биенд 2,' +
  'биеэрээ 2,бий -3,билээ -3,битги 2,битгии 2,битгий 2,бичдэг 4,бичи 5,бичиг -5,бичиж -2,бичий 5,бичлэг 4,бичлэгийг 2,' +
  'бичнэ 3,бичсэн 2,бичье 5,бишь 2,бн 4,бод -2,боддог 4,бодол -2,бодоод -4,бодох 6,бол -3,болго 6,болгон 2,болгоны -3,' +
  'болгоод 2,болгосон 3,болдог -5,болзоо 2,болино 2,боллоо -2,болно 2,болов 4,боловч -3,боломж -2,болохоор 6,болсон -2,' +
  'болтол -3,болчих 3,болчихсон 4,болъё -2,боль 3,больсон 8,больчих 3,боол -2,боолчлол -2,боолын -4,бороо -3,босо 2,' +
  'бсан 13,бу -3,бугуй 2,будуул -2,бурхан -4,бут 4,бууд 2,буудуул -2,бууж 2,бууз -3,бууруул 2,буух 3,буц -2,буцаад 3,' +
  'буцааж -3,буцаж -3,буюу -3,бхгү 2,бэлд -2,бэлэн -3,бэр 2,бүгд 4,бүгдийг -2,бүгдэд 2,бүл -3,бүлийг 2,бүлэг -4,' +
  'бүлэглэл -2,бүр -4,бүрийн -3,бүрмөсөн -2,бүртгүүл -2,бүрэн -3,бүсгүй -7,бүсээр -2,бүтэн 2,бүхнээс 2,бүү -4,бөгс 2,' +
  'бөгөөд -2,бөх -2,бөө 2,бөөрийг -2,вакцин -2,ве -7,вен 3,виз 2,визний 3,вэ -7,вэн 3,гадаа -6,гадаад -2,гадаадад 2,' +
  'гадагш -3,гадуур 2,газ 2,газар -3,газарт -3,газрын -3,гал -3,галд -3,ганц 2,ганцаар -3,ганцхан -5,гар 3,гараад 3,' +
  'гарах 3,гарахад 4,гарахгүй -3,гарган -4,гарда -4,гардаг -4,гарна 2,гарсан -5,гарц 5,гарч -4,гарчихсан -2,гаръя 6,' +
  'гарыг 2,гарын 2,гац -4,гацаа -2,гд 2,гдг -5,ге 3,герман -2,гж 2,гинжил 2,гомдол 2,гоё -2,гсэн -3,гудамж -3,' +
  'гудамжинд 4,гуий -2,гуй 4,гуйлга 2,гурил -3,гэ -2,гэдгийг -4,гэдэг -7,гэе 3,гэж 4,гэм -3,гэмтэл -3,гэнэ 5,гэр 7,' +
  'гэрт -2,гэрч 3,гэрчилгээ 4,гэсэн 6,гэсэнд -2,гэтэл -4,гэх -7,гэхлээр 2,гэхэд 5,гэхээр 7,гээ 2,гээд 7,гүйж 2,гүйц -2,' +
  'д -2,даа -4,даараад 3,даатгал -2,давхар 4,дагаад -2,дагаж 2,дагуу -2,дайны -4,дайр -4,далай -6,далайн -3,дамжи 4,' +
  'дамжуул 5,дандаа 3,дани 3,дараагийн -2,дараад 3,дарамт -2,дарж 3,дахиад 3,дахин -4,дийл -2,долоон -2,доогуур 4,дор 3,' +
  'доромжил -2,дотно -2,дотор 3,дотроо 3,дугаар 3,дулаан -4,дунд -2,дураараа 2,дургүйц 2,дуртай -4,дутуу 3,дуу -2,' +
  'дуугар 4,дуугүй 3,дууд 7,дуудаж 5,дуул -4,дуулаад -2,дуулдаг -2,дуус 2,дуусаагүй -2,дуусаад -3,дуусахгүй 2,' +
  'дуусгана -3,дуусгах 3,дуусна 4,дууссан -2,дуустал 2,дэвс -4,дэлгүүрийн -3,дэлхийд 4,дэргэдээ 2,дэрээр 3,дээ -2,' +
  'дээд -2,дээр 2,дээрээ -5,дээрээс -2,дүрс -2,дүүг 3,дүүгийн 2,дүүгээ -4,дүүд 2,дүүрэн 2,дөрвөн -5,дөө -2,евро 4,' +
  'европ -3,жаахан -4,живүүл 2,жижиг 2,жимс 2,жинхэнэ 4,жолоо -2,жорлонд 2,за -2,заа -5,зааж -2,завгүй -2,загна -8,' +
  'зай -2,залга 4,залгад -3,залгадаг -2,залгаж 2,залги 2,залуу -3,залуус -4,залуутай -4,залхаж 2,замд 2,заналхийл 2,' +
  'зангид 2,зар 4,зарж -2,зарсан 4,зарц -6,зарчихсан 2,засгийн -2,захи -2,захиал -4,захиргааны -3,зовлон -2,зовоо -3,' +
  'зогсдог 4,зогсож -2,зогсоо 8,зогсоод 2,зогсоож -2,зогсоол -2,зогсоохгүй -2,зогсохгүй -2,зод 4,зоддог 2,зодо -7,' +
  'зодолд -3,зодоон -2,зодуулж 2,зооринд 2,зоорь 2,зорилго -2,зугт 3,зугтаад 2,зугтах 2,зугтсан -3,зуны -3,зурах 3,' +
  'зургаан -2,зургууд 5,зургуудыг 3,зуур 2,зууч 2,зуучлагч 2,зэвсэгтэй 2,зүгээр -5,зүй -2,зүйл -5,зүрхээ 2,зүс -3,' +
  'зүсчих 2,зүү 2,зүүгээр -5,зөв -4,зөвхөн -2,зөр -2,ид -3,идэ -2,израиль -3,ийм -6,ил -3,илгээнэ 2,илж -3,илүү 3,' +
  'ингэж -5,инстаграмд -3,инээ -5,инээгээд -2,ир 2,ирвэл 3,иргэний 2,ирдэг 2,ирж 2,ирлээ -2,ирнэ -2,ирсэнгүй -3,ирчих 2,' +
  'ирчихлээ 5,ирчихсэн -3,ирэх 2,ирэхэд 4,ирээгүй 2,ирээд -3,ирээрэи -3,ирээрэй -3,ирээч 2,итгэл -2,итгэхгүй 3,их -3,' +
  'ич 2,камер 2,камерын 2,капитан -9,код 2,компани -4,компьютер 3,кофе -2,л 2,лиг -2,магад 4,магадгүй 4,майхан -2,' +
  'малайз 3,мана -5,манай -3,манайд 3,манайхан -2,мань -2,март -6,марта -2,мартаад -2,мартчих -3,мартчихаж -2,массаж 4,' +
  'мастер -2,мах -3,маш 3,машинаа -5,машинаар 2,мессеж 3,мин -4,мини 2,миниий 2,минийх -2,минут 4,минутад -2,минутын -3,' +
  'модель 6,морины 2,морь -4,муу -2,муур -4,муухай 5,мьянмар -4,мэдэгд -2,мэдэхгүй 3,мэдээ -2,мэдээгээр -2,мэдээд 3,' +
  'мэдээлэл -3,мэдүүл -2,мэнд -2,мэргэжлийн -2,мэс 3,мэт -3,мөнгө -2,мөнгөн -2,мөнгөний -2,мөнгөө -2,мөр -4,мөргө -3,' +
  'мөртлөө 2,мөрөөд -2,мөсөн -2,наа 3,наалд 3,наасан 2,нагац 3,надаас -3,надад 3,надтай 3,найз -3,найздаа -3,найзууд 3,' +
  'найзын 4,найзынхаа 3,найм 4,намайг 2,намайгаа 3,нар -6,нарын -2,нас -3,настай -5,нд -5,нийслэлийн -2,ном -7,' +
  'нохойгоо -2,нугад -3,нутаг -2,нуу 6,нуугаад -3,нуугд 2,нуугдчихсан 3,нуудаг 2,нууц 3,нууцаар 3,нуучихсан 2,нэг 6,' +
  'нэгэн -8,нэм -3,нэмж 3,нэмэгдүүл -2,нэр -2,нэрийг -2,нэрээр 2,нэх 5,нэхэ -2,нэхэж -2,нээ 6,нээгээ 2,нээгээд 2,' +
  'нядал -2,нүдээ 3,нүх -2,нүүр 4,нүүрс -3,нөх -2,нөхрийн 7,нөхрөө -2,нөхө 2,нөхөр 3,нөхөрт 2,огдоггуй 2,огохгуй -2,' +
  'одо 3,одоогоор -2,ойр -2,ойрт -3,ойртож -2,ойрхон 3,олго -2,олгогч -3,олд -6,олдсон -2,олно 3,олон -2,олохгүй -2,' +
  'онгой 3,онгойлгоод 3,онгоц -6,онлайн 2,оператор -4,ор -2,оргил -2,орго -2,ордоггүй 3,орж -3,орил -2,орлоо -4,орны 2,' +
  'оройн 4,оролд 2,оролдлого -3,орон 2,оронд -2,ороо -2,ороод -2,ороолго -2,ороолт 2,ороонд -2,орос -4,орох 4,орохгүй 2,' +
  'ороход 5,оруул -2,оруулж 3,орхи -3,орхичих -2,орхичихсон -2,орчим -2,орчин -3,орчих 3,охидыг 4,охиноо -2,охины 4,' +
  'очиж 2,пааспорт 3,парк 4,паспорт 3,паспортоо -2,профайл -2,реп -2,рүү 4,рүүгээ -2,саад -2,саатуул -4,сайн -8,' +
  'сайхан -5,сал -5,салаад -5,сан -2,санаа -2,санагд 3,санал -2,санахгүй 3,сандар -5,сар 5,сард 4,сарын -4,саун 2,' +
  'сейфэнд 2,сим 2,согт 4,согтоо 4,солисон 3,солиул -3,соль 5,сольсон 3,сонго -2,сонс -2,сонсож -2,сулла 2,сур -4,' +
  'сургуулийг 2,сургуулийн -3,сууж 3,суулгасан 2,суулгах -2,сууна -3,суусан -3,сууц -2,сэр 3,сэрчих 2,сэрэх 4,' +
  'сэтгүүлч -3,сүрэг -2,сүүлд -2,сөр -10,сөө 3,сөөж 3,та -8,тав -4,таваг 4,тавиад -2,тавина 2,тавьж -2,тавьчих 5,' +
  'тавьчихсан 3,тайван -3,тайвань -3,тайл -7,тайлсан -2,такси -5,талаар -2,тамхи 6,тамхины 4,танд -3,танилц -2,тараах -2,' +
  'тарах -2,тасал -2,тасар -2,тасл -2,таслa -3,тат -3,татa -6,татаад -3,тахиа 3,тийз 4,тийш -2,товч -2,тогл -6,тогло -3,' +
  'тоглолт -4,тоглоом -2,тогонд -3,тогоонд -2,тогт -4,тогш -3,тогши -3,толгой -4,толь 2,том -3,тоолж 2,торго 3,торгоно 2,' +
  'торгуулиа -3,торгууль 2,тр 2,тугж 3,тул -4,тулж 2,тулхүүр -2,тун -2,туршлага 3,тус -4,тусгай -3,тусл 4,тусла 3,' +
  'туслааач 3,туслаарай 2,туслаарайй 2,туслаач 3,тутам 2,туулж 2,тухай -7,тэврээд -2,тэвэр -2,тэг -2,тэгвэл -2,тэгээд -3,' +
  'тэд -2,тэднийг -3,тэй 5,тэмдэг -2,тэнц -4,тэнцэх -2,тэр -5,тэрэг -2,тэс 3,түгждэг -3,түгжиж 3,түгжээтэй 2,түл -2,' +
  'түлсэн 2,түлх 4,түлхүүр -4,түлхүүрийг 2,түлхүүрээ -3,түргэн -2,түү -5,түүгээр -2,түүнд -2,түүнийг -3,түүх -4,' +
  'төгрөг -5,төгрөгийн -3,төгсгө -3,төлбөр -6,төлж 3,төлсөн 2,төлчих -4,төлөвлө -2,төлөх 3,төмөр 2,төр -2,төрсний 3,' +
  'төрөл -2,төөрсөн -2,угаа -3,угаал 3,угуй 5,удаа 6,удахгүй -2,уих -2,уйд 2,уйл 2,уйлаад -2,ул -3,улай -2,улс -4,' +
  'улсын -2,унаад -2,унага 2,унагаа 2,унасан 3,уначихлаа 2,унт -3,унтаж -5,унтар 3,унтраа 2,унтсан -2,унтсаны -2,' +
  'унтуулж -2,унш -3,уншиж -2,унших 3,унэл 2,унэмлэх 5,ур -4,ура -2,урагд -2,уржигдар 2,урсан 2,усанд 3,уснаас 3,усны -2,' +
  'усыг -2,утас 2,утсаа 2,утсаар 5,утсанд 2,уу 3,уудаг -2,ууж -2,уул 2,уулаа 4,уулга 3,уулзсан -2,уулзуул 2,уулзъя 3,' +
  'ууна 2,уур 4,уурла 5,уурлаад 3,уурлад 4,уухаараа 3,уучих 5,уучихлаа 3,уучихсан 2,уучлаарай 2,ух 4,ухаангүй -4,' +
  'ухмээр -3,учир -6,уяа -2,финал 2,фэйсбүүк -3,фэйсбүүкт -2,хаалга 3,хаалгаа -2,хаалгач 2,хаасан 2,хавирга 3,хавч -3,' +
  'хад -4,хадам 5,хадмууд 2,хажуу -3,хай -3,хайна 2,хайран -2,хайрла -4,хайрт -2,хайртай -3,хайрын -4,хал -3,халд -2,' +
  'халуунд -2,хамаатан 2,хамгаал -4,хамгаалах -3,хамгийн -5,ханд -3,ханиа 2,ханиад 2,хар -3,харагдахгүй 2,харамс 3,' +
  'харахад -2,харвал -4,харж 3,харилцаа -2,харин -8,харихаас 2,харлаа 2,харь -3,харьж 2,харьц -2,хас 2,хаса 2,хасаад 3,' +
  'хаха -7,хашаа 2,хашаанд 3,хашааны 3,хашгир 2,хая 4,хаяг 5,хаячих 2,хаячихсан 2,хелп 2,хийд -2,хийдэг -3,хийе -4,' +
  'хийж -4,хийлгэдэг 6,хийнэ 4,хийхгүй -2,хийхийг 2,хийхээс 4,хийчих 4,хилийн 2,хичээлээ -4,хог 2,хогийн 2,хойд 2,' +
  'хойноо 2,хойш 6,холбоо -4,холд -2,холын -2,хоног -2,хоногт -4,хонь -2,хоол 6,хоолойг 3,хоолойгоо 2,хооронд -2,' +
  'хоосон -2,хор -7,хорвоо -2,хоригдсон -2,хориотой 3,хорисон 3,хорьж -2,хорьсон 3,хоцорсон 6,хоёр -2,хоёрыг 2,хувир -2,' +
  'хувцсыг -2,хувь -3,хугал 3,хугалсан 3,хугацаа -5,худаг 3,худалаа 2,худалда 2,худлаа 2,хулгайл -2,хурааж -2,хураасан 2,' +
  'хурдал 6,хуруу 2,хуруугаа 3,хутгаа -3,хутгал 2,хууль -3,хуур 2,хуурай -2,хуурд 2,хуучин 2,хучирхийл 3,хэ 5,хэвт 4,' +
  'хэд -3,хэдий -2,хэдхэн -2,хэдэн -3,хэзээ -6,хэл 3,хэлбэл -3,хэлж -2,хэлп 2,хэлэ 3,хэлэлц -3,хэлэх 2,хэлэхгүй 3,' +
  'хэлээд 2,хэлээрэй 2,хэлүүл 3,хэнд 4,хэнтэй 6,хэрвэ -4,хэрвээ -4,хэрхэн -2,хэрч -3,хэрчи -3,хэрэв -6,хэрэвээ -4,' +
  'хэрэггүй 6,хэрэглэгч -3,хэрэгтэ 2,хэрэгтэй 2,хэсэ -2,хэцүү -2,хээ 2,хяналт -3,хүзүү -2,хүйтэн -2,хүл -2,хүлээ -2,' +
  'хүлээж -2,хүмүүс -5,хүнд -3,хүнийг -2,хүнтэй 3,хүнээс 4,хүр -2,хүргэ -2,хүргэе -2,хүргэж 2,хүргэсэн -2,хүргэх 2,' +
  'хүрлээ -3,хүрсэн 4,хүртэл -2,хүрч -3,хүрэл -2,хүрээл -5,хүс -3,хүсэлт 2,хүсэн -2,хүч -2,хүчин 3,хүчинд 4,хүчиндл 2,' +
  'хүчиндс 2,хүчиндсэн 2,хүчиндүүл 2,хүчирхийл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 2,хүчирхийлэлд 2,хүү -3,хүүг 2,' +
  'хүүхдэд -2,хүүхдээ 2,хүүхдүүд 4,хүүхдүүдэд -2,хөдөлж 2,хөлс 3,хөлөө -3,хөндий -3,хөнөө -2,хөрш -2,хөрөнгө -2,' +
  'хөтөлбөр 2,хөхр -2,хөхөр -2,хөхөрсөн -2,хөш -2,хөөгөөд 2,хөөж -2,хөөлдө -2,хөөрхөн -4,цаас -2,цааш -2,цаашид -2,' +
  'цаг -4,цагаан -3,цагаар 3,цагдаа 5,цагдаагийн -5,цагдаад 4,цагийн 3,цагт -3,цагтаа -2,цай -4,цалин 5,цалинг -2,' +
  'цалингаа -3,цамхаг -3,царай -2,цахилгаан -3,цахилгааны -3,цахим -3,цонх 8,цонхоор 3,цоожилсон -2,цоожтой 2,цох -6,' +
  'цохи -3,цохидог 2,цохиж -2,цохилт -2,цохио -2,цохиод 2,цус 2,цустай 3,цэвэрлэ -7,цэнэг -2,цэнэгл -2,цэцэг -2,' +
  'цэцэрлэгээс -2,цээж -4,цээжин -2,ч 5,чагна 2,чадахгүй 5,чаддаггүй 2,чадна 3,чадсангүй -2,чатад 2,чатал 2,чатла 2,' +
  'чи -8,чимх -2,чин 3,чини 2,чиний 4,чинь 2,чөтгөр -2,шаард -2,шал 2,шалга -2,шалгалт -3,шалтгаан 5,шантаажил 2,шат -2,' +
  'шатаа -4,шатаана 2,шатнаас 4,шахал -4,шахлаа -4,шахсан 6,шд -2,шивнэ -2,шиг 7,шигээ -2,шид -2,шидсэн 2,шидэ -2,' +
  'шийд -2,шийдсэн 2,шилж -2,шинжилгээ 2,шинэ -8,ширт -2,ширээ -4,шон 3,шоу 2,шувуу -2,шүд -3,шүдний -2,шүршүүрт 2,' +
  'шүү -4,шүүх -3,шөнө 3,эвд 2,эвдэр -2,эвлэрсэн -5,эгч 2,эгчийг 3,эд -5,эзэн -2,эзэний -2,элдэв 2,эм 3,эмийг 2,' +
  'эмнэлэг 3,эмнэлэгт 2,эмч -3,эмэгтэй -4,эмэгтэйчүүд -6,эмээ -2,эндээс 2,энэ -6,эр -7,эргэ -3,эргэж -2,эргэн -2,' +
  'эргүүл -3,эрх -3,эрхтэн 3,эрчүүд 2,эс -9,эсээ -4,эхлээд -3,эхний -3,эхнэр 4,эцсийн -2,эцэг -2,ээ -6,ээж 3,ээждээ -2,' +
  'ээжийг 3,ээжийгээ 3,ээжийн 2,ээлж 2,юань 2,юм -2,юмаа 2,юу -4,яагаад 2,яана 2,яанаа 2,яаралтаи 3,яаралтай 3,яваад 5,' +
  'яваарай -6,явах 3,явдаг -3,явж -2,явлаа -2,явмаар 5,явуулаагүй -4,явуулаад 4,явуулаач -2,явуулах -3,явуулдаггүй 2,' +
  'явуулж 4,явуулчих -5,явчих 4,яд -2,ядар -2,ядарсан -2,ял -2,янхан -2,яралтай 3,яри -2,яриж 2,ярилц -2,ярилцлага -2,' +
  'ярь -2,ярьсан -2,ёс -2,ёсны -2,ёсоор -3,ёстой 2,үгийг -2,үгс 3,үгээ -2,үед -3,үзд 2,үздэг 2,үзсэн -2,үзэ -2,үзэгүй 2,' +
  'үзээгуй 2,үзээгүй 2,үзээд 2,үзээрэй -2,үзүүл 5,үзүүлж 4,үзүүлнэ -3,үйлдвэр -2,үйлчил 2,үйлчилгээнд 2,үл -4,үлдэх -2,' +
  'үлдээ 2,үлдээгээд 3,үлдээж -2,үлдээх -2,үнийг -2,үнсэ -2,үнсүүл -2,үнэ 2,үнэл 3,үнэмлэх 7,үнэн 3,үнэтэй -2,үнэхээр -2,' +
  'үргэлж -5,үрийг -2,үртэй 2,үс -2,үсд 2,үсээ -4,үх -5,үхвэл 3,үхлийн 3,үхлээ -2,үхмэр -2,үхмээр -2,үхсэн -2,үхсэний -4,' +
  'үхэж -2,үхэл 5,үү -4,үүд -5,үүдэнд -2,үүнээс -2,үүр 4,үүү -8,өвдөг -2,өвдөж -2,өвөө -5,өгвөл 2,өгдөггүй 4,өгнө 5,' +
  'өгсөн -3,өгсөнгүй 3,өгчих 4,өгье -2,өгөх 4,өгөөд 2,өгөөч -3,өдрийг 2,өдөр 3,өдөржин 3,өдөрт 4,өлс -2,өмд 2,өмнө 2,' +
  'өмнөөс 3,өмс -2,өнгөрөө -3,өндөр -2,өнөө 3,өр 3,өргүй -3,өргө -7,өргөн -3,өрийн -2,өрсөн 2,өртсөн 2,өрөнд 3,өрөөнд 3,' +
  'өрөөний 3,өрөөнөөс -3,өсгө -3,өшиглөсөн -2,өөд -2,өөрий 5,өөрийн -2,өөрөө -2,өөө -2'
