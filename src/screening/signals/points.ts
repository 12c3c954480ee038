/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'accident': [-5, -4], 'account_money': [1, 4, 6], 'acid_throw': [1, -2, 11], 'ad_sounds': [0, 6],
  'adult_age': [1, -6, 9], 'adverse': [-1, -3], 'afraid_else': [-1, 2], 'afraid_else!': [-1, 0],
  'after_fear': [7, 3, 7], 'afterwards': [8, 10, 7], 'age_old': [-1, -3], 'agency_en': [7, -2, 12],
  'agency_word': [5, -5, 12], 'agent_hand': [2, -1, 3], 'airport_meet': [2, 1, 12], 'alarm_clock': [1, 5, 9],
  'alarm_clock!': [-2, 2], 'alive_word': [4, 0, 1], 'all_drunk': [4, 4, 1], 'all_of': [1, -2, 1], 'all_seen': [-1, -5],
  'all_word': [1, -2, 1], 'alone_come': [2, 1, 7], 'alone_not': [2, -2, 4], 'alone_stay': [2, 0, 7],
  'alone_word': [1, -4, 4], 'alone_word_not': [0, -1], 'always_knows': [4, 3, 11], 'any:blocked': [-1, 1],
  'any:critical': [30, 13], 'any:high': [31, -7], 'any:medium': [25, -10], 'armed_wait': [1, 0, 2],
  'arrested': [-2, 3], 'arrive': [3, 3, 0], 'arrive!': [0, 4], 'arrived_saw': [2, -6, 2], 'arrived_word': [4, 0, 2],
  'ask_back': [4, -2, 3], 'ask_sum': [4, -10, 5], 'ask_sum!': [1, -1, 12], 'asked_favour': [5, -3, 7],
  'asked_favour!': [3, 0, 7], 'asked_laugh': [0, -1], 'asks_angry': [1, -1, 10], 'asks_fact': [-4, 1],
  'asks_or_stranger': [1, 1, 2], 'asks_pictures': [0, 6], 'asks_pictures!': [-3, 0], 'asks_price': [3, -1, 11],
  'at_the_door': [1, 4, 0], 'attack_word': [-3, 6], 'baby_harm': [-1, -4], 'baby_sleep': [-2, -1],
  'back_from': [0, -1], 'bad_answer': [1, -1, 10], 'bad_drink': [1, 0, 1], 'bad_home': [0, -3], 'bai_neg': [-2, 1],
  'bai_now': [-4, 3], 'bai_past': [-7, -3], 'bank_loan': [-1, -4], 'bars_window': [1, 4, 4], 'bath_comes': [-3, -5],
  'bath_watch': [2, 1, 7], 'beach_words': [-5, 2], 'beat': [1, -1, 6], 'beat!': [-5, 0], 'beat_vow': [0, 1],
  'bed_or_else': [0, -5], 'beg_forced': [1, -1, 2], 'begins_now': [-1, 6], 'belgiin_word': [1, 0, 7],
  'belly': [1, -2, 6], 'below_arrived': [3, 1, 0], 'below_arrived!': [1, 0, 6], 'beside_her': [1, 3, 13],
  'better_dead': [-2, -2], 'better_now': [-6, -1], 'bind_senses': [3, 3, 0], 'bind_throat': [-2, 1], 'bind_up': [0, 7],
  'birth': [0, 1], 'blade': [6, -1, 0], 'blade_ir': [1, -4, 12], 'bleeding': [3, 7, 0],
  'blocked:asked-for-favours': [1, 0], 'blocked:at-the-edge': [-1, 0], 'blocked:baby-hurt': [0, -1],
  'blocked:beaten': [-1, -3], 'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-4, -1],
  'blocked:body-hurt': [-1, 0], 'blocked:breaks-off': [-2, 0], 'blocked:bruises': [-4, 0],
  'blocked:calls-for-rescue': [-3, 0], 'blocked:child-and-sex': [-1, -5], 'blocked:child-given-away': [1, 0],
  'blocked:child-left-alone': [3, 1], 'blocked:child-touched': [-1, 2], 'blocked:cruel-acts': [3, -7],
  'blocked:danger-in-plain-words': [-1, 0], 'blocked:debt-bondage': [1, 0], 'blocked:debt-in-plain-words': [1, 0],
  'blocked:debt-without-end': [1, 0], 'blocked:deceived': [-2, 0], 'blocked:forced-into-bed': [-1, 0],
  'blocked:forced-marriage': [-4, 3], 'blocked:forced-prostitution': [2, 0], 'blocked:forced-work': [-1, 0],
  'blocked:groped': [2, -2], 'blocked:guarded': [-1, 0], 'blocked:handled-roughly': [-3, 0],
  'blocked:held-in-plain-words': [1, 2], 'blocked:her-pictures': [3, 1], 'blocked:hurts-herself': [-3, 0],
  'blocked:in-her-hand': [0, 1], 'blocked:insulted-controlled': [2, 0], 'blocked:life-without-meaning': [2, -1],
  'blocked:locked-in': [-2, -1], 'blocked:means-at-hand': [-3, 1], 'blocked:moved-on': [0, 2],
  'blocked:no-was-not-heard': [2, 0], 'blocked:numb': [6, -6], 'blocked:offer-abroad': [1, 0],
  'blocked:papers-asked': [-1, 0], 'blocked:papers-out-of-reach': [-1, -1], 'blocked:papers-taken': [1, -1],
  'blocked:phone-taken': [-1, 0], 'blocked:pictures': [2, 0], 'blocked:pursued': [-5, 5],
  'blocked:shown-and-chosen': [1, 0], 'blocked:someone-reads-along': [-1, -1], 'blocked:stabbed-or-burned': [-2, 3],
  'blocked:stalked': [5, 0], 'blocked:threat-in-plain-words': [4, 2], 'blocked:tormented': [2, 0],
  'blocked:touched': [3, -1], 'blocked:two-catches': [3, 0], 'blocked:used-and-tricked': [4, 1],
  'blocked:weapon-near': [-1, 0], 'blocked:will-kill': [0, 2], 'blocked:wish-to-die': [7, 1],
  'blocked:wounded': [-3, 0], 'blood_from': [-1, 0], 'blood_now': [2, 4, 0], 'blood_runs': [-2, 2],
  'blue_spots': [1, -3, 9], 'body_hurt': [2, -1, 6], 'body_hurt!': [-1, 0], 'body_part': [0, -2],
  'body_part!': [1, 0, 7], 'body_sold_place': [0, -2], 'body_words': [0, 1], 'bodywork': [0, 5], 'border_over': [0, 4],
  'boss': [0, -6], 'break_en': [0, 1], 'break_off': [2, -5, 13], 'bride': [1, 4, 2], 'bring': [0, 1],
  'bring!': [1, 0, 3], 'bring_en': [1, 1, 10], 'bring_en!': [2, 0, 13], 'bring_in': [-2, 2], 'bring_in!': [2, -2, 4],
  'broken_lock': [-4, 0], 'bruise_place': [6, -3, 7], 'bruise_words': [4, -2, 6], 'bump_words': [-5, 4],
  'burden_en': [2, 5, 1], 'burden_en!': [-1, 0], 'burn_home': [-1, 7], 'burned_en': [0, -5], 'but_en': [-3, -6],
  'but_en!': [0, -1], 'by_force_word': [-3, 1], 'bye_word': [2, 7, 1], 'call_again': [-1, 1], 'call_again!': [0, 1],
  'call_police': [-3, 6], 'call_police!': [3, -1, 4], 'calls_daily': [-1, 1], 'calls_her': [4, -1, 12],
  'calls_her!': [1, 0, 1], 'calls_many': [0, -1], 'calm_now': [-7, 0], 'came_back_in': [6, 2, 0],
  'camera_on': [1, -3, 10], 'can': [-1, -1], 'can!': [3, 4, 4], 'cannot_bear': [1, -2, 1],
  'cannot_bear_more': [2, -3, 1], 'cannot_leave': [1, -1, 4], 'cannot_speak': [-1, 1], 'cannot_stop_en': [0, -3],
  'cant': [1, 1, 4], 'captive_place': [1, 5, 6], 'car': [5, 5, 0], 'car_ride': [0, 2], 'car_strange': [3, 6, 0],
  'car_tow': [2, 1, 1], 'caring': [0, -2], 'caught': [-1, 0], 'caught_back': [-7, 1], 'caught_back!': [-2, -1],
  'caught_in': [-2, 0], 'caught_in!': [1, 0, 12], 'changing_room': [0, 1], 'chase': [-2, 4], 'chat_or_go': [-2, -3],
  'chat_or_go!': [1, 2, 4], 'chat_word': [-4, 2], 'cheat_made': [0, -1], 'child': [-3, -1], 'child!': [-2, 0],
  'child_age': [8, 6, 9], 'child_class': [5, 0, 9], 'child_fear': [7, 5, 9], 'child_gone': [-7, -2],
  'child_gone!': [-1, 0], 'child_goods': [-5, 0], 'child_me': [-1, 6], 'child_of_hers': [3, 2, 1],
  'child_place': [-2, 0], 'child_school_threat': [3, 0, 11], 'child_sleep': [-3, 2], 'child_sleep!': [-3, 0],
  'child_word_age': [5, 5, 9], 'children_among': [-1, 2], 'children_better': [3, 13, 1], 'children_given': [1, 0, 1],
  'children_to': [2, 6, 1], 'children_with': [1, -2, 0], 'choke': [3, 5, 0], 'choose_made': [3, 5, 2],
  'class_chat': [0, -1], 'class_child': [1, 1, 9], 'client': [2, -4, 2], 'client!': [3, 6, 0], 'client_word': [0, 5],
  'clients_en': [5, 2, 2], 'clothes_off': [-1, 1], 'code_word': [1, -1, 0], 'come_along': [-2, 0],
  'come_daily': [1, -1, 11], 'come_en': [-1, 1], 'come_en!': [-1, -1], 'come_here': [3, 4, 0], 'come_in': [1, -4, 13],
  'comes_back': [1, 1, 6], 'comes_car': [2, 5, 0], 'coming_again': [2, 0, 0], 'common': [-3, -1], 'common!': [1, 0, 6],
  'consent': [5, 0, 6], 'construction': [-2, -1], 'contact_not': [0, -1], 'contact_not!': [-3, -3],
  'contract_words': [-3, -3], 'cooking': [-8, -4], 'cost': [5, -5, 12], 'cost!': [0, 2], 'court_word': [1, -3, 11],
  'cow_herd': [0, -2], 'crash_self': [1, 0, 0], 'crash_thought': [0, -1], 'cries_fear': [3, -3, 6],
  'cries_fear!': [-1, 0], 'crime_made': [1, -1, 2], 'cruel_act': [0, -2], 'cruel_sure': [4, -2, 6],
  'cry_beg': [2, 4, 1], 'crying': [2, -1, 9], 'curses': [1, 0, 6], 'cut_self': [1, -3, 1], 'cut_verb': [-4, 3],
  'cuts_en': [4, -1, 1], 'cuts_now': [-1, 0], 'danger': [1, 4, 0], 'danger!': [-1, 0], 'days_gone': [2, -4, 4],
  'deadline': [1, 9, 10], 'debt': [3, -5, 5], 'debt!': [1, 0, 10], 'debt_grow': [1, 4, 5], 'debt_line': [1, 1, 5],
  'debt_put': [4, -3, 5], 'debt_put!': [2, -1, 2], 'debt_sure': [3, 0, 5], 'debt_sure!': [1, 0, 10],
  'deceive': [2, -6, 2], 'deceive_en': [1, 0, 2], 'decide': [2, -3, 1], 'decide!': [1, 2, 7], 'decided_end': [0, 4],
  'decides': [9, 3, 6], 'demand_money': [4, -4, 10], 'demand_money!': [-2, 2], 'demand_sex': [0, 1],
  'denied_thought': [-2, 0], 'destroy': [5, -2, 6], 'did_it': [4, 0, 7], 'die': [-1, -4], 'die!': [-1, 0],
  'die_and_rest': [1, -1, 1], 'die_or': [-1, 1], 'die_wish': [9, 3, 1], 'die_wish!': [-1, 0],
  'different_now': [-2, -1], 'different_now!': [-1, 0], 'disappear_en': [-1, -4], 'doing_what': [1, 3, 0],
  'done_for': [1, 6, 1], 'done_for!': [0, -1], 'donor_egg': [1, 0, 12], 'dont_know_place': [1, 0, 4],
  'dont_know_who': [2, 0, 12], 'dont_plea': [-1, 8], 'dont_plea!': [2, 5, 7], 'dont_tell': [0, 4], 'doze': [-3, 2],
  'drag_off': [3, 6, 0], 'drag_off!': [-3, 0], 'drag_word': [5, 2, 6], 'drank_there': [3, -3, 7],
  'drawing_words': [-1, 0], 'drink_pills': [-1, 3], 'drink_pills!': [0, -3], 'drink_with': [1, -1, 2],
  'drive_out': [1, 1, 6], 'driver': [1, 5, 0], 'drown_her': [2, 0, 0], 'drug_her': [1, 4, 2], 'drug_use': [-4, -1],
  'drum_beat': [-6, -2], 'drunk': [7, -4, 6], 'drunk!': [-2, 0], 'dur_word': [0, -8], 'dying_word': [2, -2, 1],
  'each_step': [1, 1, 11], 'eager_word': [1, 2, 12], 'earn': [-1, -2], 'earn!': [-3, 0], 'eased_by': [1, -3, 1],
  'election_words': [-1, 0], 'elsewhere': [1, -3, 2], 'embassy_official': [-1, 0], 'embassy_words': [-3, 5],
  'end_not': [6, -2, 5], 'end_wish': [2, -1, 1], 'ends_all': [4, 0, 1], 'entertain': [2, -3, 2],
  'entertain!': [1, 1, 2], 'erase': [1, 2, 0], 'erase!': [-2, -4], 'erase_chat': [-1, -2], 'escape_must': [1, 4, 2],
  'euph_bad': [0, -4], 'euph_thing': [7, -4, 7], 'euph_words': [-1, 0], 'every': [5, -9, 6], 'everyone_en': [1, 3, 1],
  'everyone_mn': [2, 1, 10], 'everyone_see': [1, 2, 1], 'everyone_would_en': [6, 2, 2], 'everyone_would_en!': [0, -2],
  'ex_partner': [8, -2, 11], 'exam_or_work': [-3, 3], 'exam_words': [0, -3], 'exam_words!': [-2, 0],
  'exclaim': [2, 1, 9], 'face': [0, -5], 'face!': [1, 0, 6], 'fake_porn': [0, -1], 'fall_end': [3, 0, 1],
  'family': [3, 1, 9], 'family!': [2, 1, 12], 'family_cut': [2, -1, 4], 'family_talk': [1, -6, 4], 'far_land': [-1, 1],
  'farewell_act': [-1, -5], 'fear': [-6, -4], 'fear!': [-1, 0], 'fear_home': [2, 0, 6], 'fee_excuse': [-6, -2],
  'fee_list': [0, -1], 'fiction': [-6, 1], 'fight_on': [-1, 4], 'film_verb': [3, 1, 13], 'film_verb!': [-2, -1],
  'film_when': [0, 3], 'find_now': [-1, 4], 'find_word': [2, -1, 11], 'finds_out': [2, -7, 11], 'finds_out!': [0, -1],
  'fine_noun': [0, -2], 'fine_words': [1, 0, 5], 'fined_en': [2, -1, 5], 'fix_word': [-1, 1], 'fly_first': [2, 0, 12],
  'fly_her': [1, -1, 2], 'fly_now': [4, -4, 12], 'follow_everywhere': [3, 0, 4], 'follow_words': [2, -5, 11],
  'food_choke': [-2, 2], 'food_choke!': [-1, 0], 'food_words': [2, -2, 5], 'forbid': [4, -4, 4], 'force': [3, -2, 7],
  'force!': [-3, 0], 'forced_me': [1, 0, 7], 'forced_word': [5, 1, 7], 'forced_word!': [-3, -1],
  'foreign_friend': [-2, -2], 'forgive_all': [4, 11, 1], 'found_child': [-1, 2], 'found_en': [6, -4, 10],
  'found_if': [4, 1, 4], 'found_it': [-1, 3], 'found_me': [2, 6, 0], 'free_word': [1, -2, 12],
  'friend_sold': [2, 2, 2], 'from_here': [4, 1, 6], 'from_me_sum': [-1, 4], 'from_outside': [1, 2, 4],
  'from_outside_locked': [2, 3, 4], 'game': [-3, 2], 'game_kid': [0, -3], 'game_meet': [1, -1, 9], 'gave_out': [-5, 5],
  'gave_out!': [-3, 0], 'gay_word': [0, -1], 'get_out': [1, 4, 4], 'get_out!': [-1, 4], 'gift_wrap': [-3, 0],
  'gifts': [-1, -4], 'girl_word': [2, 2, 2], 'girls_give': [1, 6, 2], 'girls_only': [3, -3, 12], 'give': [-1, -3],
  'give!': [0, 2], 'give_back_not': [6, 2, 3], 'give_back_not!': [-3, -3], 'given_away': [5, -3, 2],
  'given_away!': [0, -2], 'given_for_debt': [1, -5, 5], 'given_for_money': [1, 2, 2], 'given_up': [4, 2, 1],
  'go_after': [3, -5, 1], 'go_alone_never': [1, -2, 4], 'go_away': [0, -2], 'go_away!': [-2, 5], 'go_mad': [-2, 6],
  'go_out': [1, 4, 4], 'go_out!': [3, 0, 4], 'go_with': [1, -2, 2], 'goal_hit': [-1, 0], 'goes_out': [1, 7, 0],
  'goes_round': [2, 2, 0], 'goodbye': [7, 11, 1], 'goodbye_friends': [1, -2, 1], 'goodbye_sure': [3, 0, 1],
  'goods': [-4, 0], 'goods!': [1, -1, 0], 'goods_sale': [0, 4], 'grabbed_her': [-3, 1], 'grabbed_her!': [1, -2, 5],
  'grade_word': [1, -3, 7], 'grade_word!': [3, 0, 5], 'groomer': [3, 2, 9], 'grooms': [3, 2, 2], 'grooms!': [-2, 1],
  'grope': [5, -1, 7], 'group_word': [2, -3, 10], 'grown_net_man': [0, -4], 'grown_up_now': [4, -7, 7],
  'guard': [4, -1, 4], 'guest_hotel': [-4, -1], 'guest_words': [-6, 1], 'gun_home': [2, 3, 1], 'gunshot': [4, -1, 0],
  'gym_work': [-2, 0], 'gym_work!': [1, 0, 12], 'haashaa_any': [0, 4], 'hair_by': [2, -7, 6], 'hand_in': [3, -4, 7],
  'hand_in!': [-1, 0], 'hand_moves': [0, 2], 'hand_over': [2, 0, 2], 'hand_over!': [-1, 2], 'hand_raise': [1, 2, 6],
  'hand_raise!': [-1, 0], 'hand_touch': [1, 3, 6], 'hand_touch!': [-1, 0], 'handed_over': [3, 5, 1],
  'hang_words': [2, 5, 1], 'harm_part': [-3, -1], 'harm_part!': [1, -1, 6], 'harm_said': [7, 2, 11],
  'harm_self_noun': [1, -1, 1], 'has_en': [3, -1, 3], 'has_en!': [2, 1, 3], 'hatred_home': [-1, -2], 'have': [-2, 0],
  'he_watches': [2, -1, 13], 'head_ache': [-1, 0], 'head_turns': [-2, 2], 'heavy_more': [2, -2, 1],
  'heavy_more!': [5, 1, 1], 'height_edge': [1, -1, 1], 'held_down': [1, -3, 7], 'held_in': [-1, 3],
  'help_general': [2, 1, 0], 'help_word': [0, 3], 'helpless': [2, -1, 9], 'helpless!': [-2, 0],
  'her_image': [4, -4, 10], 'her_image!': [2, -1, 6], 'herd_words': [-2, -1], 'herding': [4, 1, 0],
  'hidden_place': [4, 7, 0], 'hidden_why': [6, -3, 6], 'hide': [-2, 3], 'high_pay': [0, 1], 'high_place': [2, 1, 1],
  'high_stay': [2, 7, 0], 'hil_cross': [1, -1, 2], 'him_com': [-1, 1], 'him_obj': [-2, 4], 'him_obj!': [-2, 2],
  'him_with': [0, -3], 'his_excuse': [3, 2, 7], 'his_trousers': [-3, 0], 'hits_with': [5, 1, 6], 'hits_with!': [-2, 0],
  'hoarse': [-2, 3], 'hoarse!': [-1, 0], 'hold_by': [1, -3, 0], 'hold_captive': [1, 0, 4], 'hold_captive!': [-3, 0],
  'holds_me': [4, 0, 1], 'holds_me!': [1, 0, 1], 'home_near': [-2, -1], 'home_not_back': [1, 3, 1],
  'home_violence_noun': [-3, 1], 'honoson': [2, 0, 7], 'hoping': [-3, -4], 'hoping!': [2, 3, 7],
  'hostel_teacher': [0, 8], 'hostess': [1, 1, 12], 'hotel_word': [2, -2, 12], 'hours_ago': [1, 8, 7],
  'how_long': [0, 1], 'how_long!': [-1, -1], 'how_many': [4, 1, 1], 'how_many!': [2, 0, 2], 'how_many_word': [-4, 0],
  'hunger': [-1, 4], 'hunger!': [1, 0, 9], 'hurt_act': [2, 1, 6], 'hurt_en': [0, 6], 'hurt_threat': [2, -3, 11],
  'i_get': [-10, 0], 'idiom': [-5, 2], 'idiom!': [1, 0, 0], 'idiom_word': [-3, 0], 'idiom_word!': [-1, 0],
  'if_dead': [7, -4, 1], 'if_no_money': [1, 6, 10], 'if_not': [2, -1, 10], 'if_speaks': [5, -2, 11],
  'if_word': [-8, -5], 'if_word!': [1, 0, 1], 'ill_pregnant': [-1, 1], 'imprisoned_like': [3, -3, 4],
  'in_hand': [3, 6, 1], 'in_turns': [1, -1, 7], 'info': [-8, -3], 'info_only': [-1, -1], 'inside_en': [5, 2, 4],
  'inside_en!': [-1, 0], 'insists': [2, -2, 10], 'insists!': [5, 7, 7], 'instead_of_debt': [4, 0, 5],
  'insult': [-3, -6], 'insult!': [-1, 0], 'intimate_place': [2, 1, 7], 'intimate_place!': [-1, 0], 'it_ends': [-1, 1],
  'jealous': [3, -4, 6], 'jealous!': [-1, 0], 'job': [-4, -1], 'job_busy': [-3, 4], 'job_guard': [-4, 0],
  'job_lie': [-2, -1], 'job_lie!': [1, 0, 2], 'job_summer': [-3, 0], 'joke': [-15, 6], 'jump': [1, 2, 1],
  'jump_en': [1, 2, 1], 'jump_tried': [-1, 4], 'just_takes': [1, 0, 7], 'keep_en': [4, 0, 3], 'keep_en!': [-1, 0],
  'keep_in': [-1, -1], 'keeps_it': [0, -3], 'keeps_it!': [1, 0, 3], 'kept': [2, -1, 3], 'kept_by_doctor': [-4, 3],
  'key': [-3, -2], 'key_theirs': [2, -5, 4], 'kid_alone': [-3, 0], 'kid_locked': [2, 0, 9], 'kid_shaken': [2, 0, 9],
  'kill': [0, 3], 'kill!': [-1, 0], 'kill_joke': [-4, -3], 'kill_words': [1, 3, 0], 'kind_act': [-1, -3],
  'kiss': [2, -5, 7], 'kiss_force': [1, -2, 7], 'knock': [-4, 0], 'knock_down': [-2, 7], 'knows_address': [0, 2],
  'last_step': [2, 1, 1], 'last_time': [1, 2, 1], 'last_trip': [1, 2, 1], 'last_word': [-1, 7],
  'last_words': [4, 0, 1], 'late_answer': [-1, 0], 'later_word': [3, -5, 13], 'laughed': [0, -8],
  'leak_verb': [2, -2, 10], 'leaked': [1, 0, 10], 'leave_en': [2, -3, 1], 'leave_en!': [0, -2],
  'leave_threat': [-2, 3], 'leaving': [-1, -3], 'leaving!': [4, 5, 4], 'led_along': [0, 3], 'led_away': [0, -4],
  'led_away!': [-1, -1], 'left_not': [5, -1, 1], 'lesson': [5, 1, 9], 'let_go_not': [1, 0, 4], 'let_out': [-2, -1],
  'let_out!': [1, 1, 4], 'let_stop': [0, -1], 'letter_done': [1, 0, 1], 'letter_en': [2, 1, 1],
  'letter_write': [1, 2, 1], 'lie': [-2, 1], 'lie_arrived': [1, 4, 2], 'lie_en': [0, -3], 'lie_together': [1, 6, 9],
  'lies_down_made': [5, -5, 7], 'lies_on': [2, -1, 7], 'lies_still': [2, 5, 0], 'life': [3, -2, 1], 'life!': [-1, 0],
  'life_from': [3, -3, 1], 'life_word': [0, 1], 'life_word!': [1, -2, 1], 'lift_hand': [2, -4, 7],
  'like_nothing': [2, 0, 13], 'like_slave': [-4, -3], 'line_up': [2, 0, 2], 'live': [4, -7, 1], 'live!': [3, -4, 1],
  'live_not_want': [0, 1], 'lives_under': [3, -1, 6], 'lock': [2, 8, 4], 'lock!': [-3, 0], 'locked_en': [-2, 5],
  'locked_in_en': [8, 6, 4], 'locked_state': [4, 3, 4], 'long_ago': [1, -10, 7], 'long_hours': [3, -2, 2],
  'lost_count': [3, 1, 4], 'lost_count!': [1, 0, 2], 'lost_sense': [2, 0, 1], 'love_wait': [-8, 0],
  'love_words2': [-6, -4], 'love_words2!': [-2, 0], 'loved_well': [-3, 0], 'low_battery': [2, 0, 0],
  'lure': [1, -4, 12], 'lure!': [1, 0, 10], 'lure2': [5, -2, 12], 'lyric_words': [-9, 0], 'machine_stuck': [2, 0, 6],
  'machine_stuck!': [-1, 0], 'made_drunk': [6, -1, 7], 'made_up': [3, 2, 10], 'make_do': [0, 7], 'make_do!': [0, -1],
  'make_use': [2, 0, 2], 'make_use!': [-1, 0], 'make_work': [1, -3, 2], 'make_work!': [-2, -1],
  'make_work_hard': [-1, 2], 'make_work_hard!': [-3, -2], 'makeup_words': [1, -3, 5], 'man_here': [7, 2, 0],
  'many': [-1, 3], 'many_men': [3, -3, 2], 'marks': [5, 5, 0], 'marry_offer': [0, -1], 'marry_word': [0, -4],
  'marry_word!': [1, -2, 6], 'massage_words': [-1, 0], 'may': [-2, -2], 'may!': [-1, 2], 'me': [4, 5, 1],
  'me!': [-3, -1], 'me_by': [-2, -2], 'me_dat': [3, -3, 7], 'me_obj': [7, 2, 0], 'me_obj!': [-1, -2],
  'means': [9, 14, 1], 'med': [-2, 5], 'medical': [-4, 4], 'medical_kidney': [-1, 0], 'medical_take': [2, 5, 2],
  'memory_gap': [5, 3, 7], 'men_actors': [5, -4, 7], 'men_actors!': [3, 0, 4], 'message_stalk': [-1, -4],
  'met_net': [-2, -4], 'met_online': [1, -2, 12], 'missing_held': [3, -3, 3], 'missing_person': [3, 0, 9],
  'missing_words': [2, 4, 1], 'mocked_out': [-1, 0], 'money': [3, -6, 5], 'money!': [1, -1, 5],
  'money_hold': [4, 0, 6], 'money_word': [2, 4, 5], 'month_all': [0, -2], 'month_all!': [1, 0, 2],
  'mortgage_body': [0, -1], 'mother_carry': [1, 0, 12], 'moved_and_found': [2, -2, 11], 'moved_en': [8, -2, 2],
  'movie_word': [3, 0, 2], 'msg_word': [-3, 2], 'much': [-5, -2], 'must_pay': [3, -3, 5], 'mutual_fight': [-3, 0],
  'my': [2, -2, 6], 'my!': [2, 1, 0], 'my_picture_ins': [2, -5, 10], 'near_en': [5, -2, 13], 'near_now': [5, -7, 13],
  'near_word': [2, -2, 13], 'need': [-2, 0], 'need!': [-1, -2], 'neglected': [2, 6, 4], 'neglected!': [3, 2, 4],
  'neighbours_from': [0, 9], 'net_cut': [2, -2, 4], 'net_place': [1, -3, 10], 'never_done': [1, -5, 4],
  'never_got': [3, -4, 3], 'never_wake': [5, -2, 1], 'new_address': [-1, -2], 'news': [-7, 0], 'newspaper': [-12, -1],
  'night': [7, -3, 7], 'no_certain': [6, -4, 12], 'no_choice': [-1, 1], 'no_clothes': [1, 3, 7],
  'no_contract': [3, -2, 12], 'no_food': [2, -3, 2], 'no_papers': [4, 0, 3], 'no_phone': [0, 1],
  'no_return': [1, -3, 1], 'no_signal': [-3, 4], 'no_use': [1, -1, 1], 'no_use!': [2, 0, 5], 'no_use_en': [-2, 0],
  'no_window': [2, 9, 4], 'nobody_bothered': [1, 1, 1], 'nobody_en': [2, -1, 1], 'nobody_here': [-2, 6],
  'nobody_needs': [-6, 1], 'nobody_needs!': [0, 2], 'not_back': [5, 2, 1], 'not_be': [2, -11, 6],
  'not_her_pictures': [-1, 0], 'not_possible': [1, 0, 4], 'not_return': [0, -2], 'not_sent_to': [-3, -4],
  'not_stopped': [1, 2, 7], 'not_told': [4, -6, 12], 'not_with_me': [4, -5, 4], 'nothing': [2, -5, 1],
  'now_word': [3, 5, 0], 'now_word!': [1, -2, 13], 'nowhere_to_go': [2, 0, 0], 'nude': [5, -1, 10], 'nude!': [3, 0, 7],
  'numbed': [3, 3, 1], 'numbed!': [2, 0, 1], 'number_big': [6, 7, 9], 'number_changed': [2, -1, 11],
  'number_floor': [2, 0, 1], 'number_many': [0, 3], 'number_men': [1, 5, 0], 'number_pills': [9, 8, 9],
  'nursing': [3, 1, 6], 'of_everything': [4, -2, 1], 'of_height': [-1, 5], 'of_height!': [1, 0, 4],
  'off_citizen': [1, 0, 12], 'off_meet': [-1, 0], 'off_naked': [4, 2, 12], 'off_unknown': [1, 1, 12],
  'off_visa': [4, -2, 12], 'offer_en': [1, -1, 12], 'offer_for_grade': [0, -1], 'offer_strange': [0, -2],
  'offer_word': [3, -1, 12], 'older': [0, -3], 'older_man': [4, -5, 2], 'older_man!': [2, 4, 4],
  'older_words': [0, -6], 'on_me': [2, 2, 11], 'on_video': [2, 0, 10], 'one_cent': [3, -1, 5], 'one_cent!': [1, 0, 2],
  'one_coin': [2, 0, 5], 'one_coin!': [1, 0, 6], 'oneself': [-1, 5], 'online_talk': [6, -5, 10],
  'only_death': [3, 0, 1], 'only_go_with': [0, -1], 'only_one': [8, -3, 1], 'opens_pack': [0, 2], 'ordinary': [-6, 1],
  'organ': [0, -1], 'organ_contract': [0, 2], 'other_harm': [-7, 0], 'other_help': [-1, -3], 'other_job': [-6, 3],
  'other_job!': [-2, -1], 'other_job_real': [3, 3, 2], 'other_man_each': [1, 6, 2], 'other_owner': [4, -1, 2],
  'other_place': [7, 0, 0], 'other_than_said': [1, 0, 2], 'others_ease': [-2, -2], 'others_ease!': [3, -1, 1],
  'out_for_now': [0, -2], 'out_in_cold': [0, -1], 'outside_door': [5, 1, 0], 'outside_door!': [2, 3, 4],
  'over_now': [1, -3, 2], 'over_partner': [3, -4, 11], 'overdose_more': [2, 2, 1], 'overdose_word': [1, 3, 1],
  'overhear': [1, -3, 13], 'overhear!': [2, 3, 1], 'owed_say': [-1, -1], 'own': [-3, -3], 'own_door': [-6, 0],
  'own_fall': [0, 2], 'own_home': [2, -1, 4], 'own_key': [-5, 0], 'own_looks': [2, 2, 7], 'own_marriage': [-5, -5],
  'own_trip': [-6, -1], 'owned': [1, -5, 2], 'paper': [2, -6, 3], 'paper!': [7, -3, 3], 'paper_debt': [2, -1, 5],
  'papers_en': [5, -2, 3], 'papers_fine': [-4, -1], 'papers_word': [1, -1, 3], 'papers_word!': [3, -3, 3],
  'parent_gone': [5, -1, 6], 'partner': [3, -7, 6], 'partner_older': [-1, 8], 'passport': [5, -8, 3],
  'passport!': [6, -3, 3], 'passport_send': [1, 0, 12], 'pay_back': [0, -3], 'pay_back!': [2, -1, 5],
  'pay_first': [1, -1, 12], 'pay_made': [1, -1, 5], 'people_word': [0, -1], 'people_word!': [-2, 0],
  'pest_words': [2, 0, 0], 'pet_shut': [-4, 0], 'pharmacy_words': [-1, -3], 'pharmacy_words!': [-1, 0],
  'phone': [5, 1, 4], 'phone!': [3, -3, 4], 'phone_cut': [0, 3], 'phone_cut!': [2, -2, 4], 'phone_device': [-3, 2],
  'phone_limited': [1, -1, 4], 'phone_lost': [1, 0, 10], 'phone_normal': [-1, 0], 'phone_normal!': [-1, 0],
  'phone_off_en': [2, 0, 1], 'photo_ok': [-2, -1], 'photo_words': [2, 2, 10], 'pic_word': [2, -9, 10],
  'picture': [3, 0, 10], 'picture!': [1, 0, 10], 'picture_ok': [-5, -8], 'picture_out': [1, 4, 10],
  'picture_out!': [-2, 0], 'pills': [-2, 5], 'pills_en': [-7, -3], 'pills_word': [5, 5, 1], 'place_shown': [1, 0, 11],
  'plant_live': [-2, -2], 'play_words': [-3, 0], 'please': [2, 12, 0], 'please!': [2, 0, 13], 'poison_drink': [-1, 0],
  'poison_way': [3, 6, 1], 'police': [2, 13, 0], 'poorly_dressed': [2, 1, 0], 'pound': [-1, 0], 'pound!': [-1, 1],
  'pour_on': [1, 0, 6], 'pregnant': [1, -5, 6], 'prepared': [2, 2, 1], 'pressed_down': [8, 3, 0],
  'pressing': [5, -1, 2], 'pressing!': [2, -1, 1], 'prison_out': [1, 3, 3], 'promised': [4, 1, 2],
  'propose': [2, -4, 12], 'pulled': [-1, 0], 'pulled!': [1, -2, 6], 'punish': [3, 7, 4], 'punish!': [-1, 0],
  'put_in': [3, -1, 7], 'put_in!': [2, 2, 6], 'put_into': [-2, 4], 'put_into!': [-1, 1], 'put_out': [2, -4, 10],
  'put_out!': [3, -1, 12], 'put_will': [2, 0, 10], 'quarantine': [4, -2, 4], 'quiet_word': [2, 2, 13],
  'quota': [1, -6, 2], 'rape': [5, 8, 7], 'rape_hint': [3, -4, 7], 'rape_words': [1, 1, 7], 'raped_word': [4, -2, 7],
  'reason_word': [-5, -1], 'rebuffed': [2, 5, 6], 'rebuffed!': [-4, 1], 'recent': [1, 2, 7], 'recipe_words': [1, 0, 2],
  'recorded': [0, -3], 'recruiter': [9, 1, 12], 'regret_en': [2, -1, 11], 'regret_threat': [-1, -2],
  'religion': [-7, 4], 'rent_live': [-3, -2], 'rescue': [3, 15, 0], 'rescue!': [1, 4, 6], 'return': [1, 6, 11],
  'return!': [2, 0, 3], 'return_not': [0, -3], 'revenge': [2, 0, 11], 'river_word': [-4, 4], 'river_word!': [1, 0, 6],
  'roof_up': [2, 3, 1], 'room': [7, 3, 4], 'room!': [1, -2, 12], 'room_camera': [0, -2], 'room_empty': [-4, 2],
  'rope_en': [0, 1], 'rope_hang': [0, 2], 'rope_means': [2, -3, 1], 'rope_ready': [1, -3, 1], 'rough': [-3, -2],
  'rough!': [-1, -1], 'rule:after-the-dead': [2, -1], 'rule:afterwards': [2, 12], 'rule:asked-for-favours': [4, -4],
  'rule:asked-for-pictures': [0, 5], 'rule:at-the-edge': [6, 9], 'rule:at-the-means': [5, 4],
  'rule:at-the-means-alone': [6, 2], 'rule:baby-hurt': [-5, -1], 'rule:bare-rescue': [8, 5], 'rule:beaten': [7, 1],
  'rule:beaten-alone': [6, 7], 'rule:being-taken': [1, 5], 'rule:blow-words-alone': [3, -4], 'rule:body-hurt': [8, 1],
  'rule:breaks-off': [7, -4], 'rule:bruises': [-3, 1], 'rule:call-the-police': [4, 8], 'rule:calls-for-rescue': [4, 7],
  'rule:child-and-sex': [3, -1], 'rule:child-frightened': [0, 1], 'rule:child-given-away': [0, -3],
  'rule:child-gone': [2, 4], 'rule:child-in-plain-words': [5, 7], 'rule:child-kept-from-her': [1, -2],
  'rule:child-left-alone': [3, 6], 'rule:child-marked': [0, 11], 'rule:child-missing': [2, -2],
  'rule:child-sought': [1, -2], 'rule:child-touched': [1, 8], 'rule:come-quickly': [3, 4], 'rule:coming-near': [8, 3],
  'rule:cries-next-door': [0, 4], 'rule:cruel-acts': [3, 1], 'rule:cut-off': [5, -1], 'rule:danger-alone': [6, 0],
  'rule:danger-in-plain-words': [5, 5], 'rule:debt-bondage': [-4, -3], 'rule:debt-in-plain-words': [4, 0],
  'rule:debt-without-end': [4, -1], 'rule:deceived': [1, 6], 'rule:does-not-know-where': [1, 0],
  'rule:driven-from-home': [2, -1], 'rule:drugged': [-2, 0], 'rule:drunk-and-frightening': [0, -1],
  'rule:earned-from-her': [2, -5], 'rule:euphemism': [-2, -1], 'rule:false-pictures': [1, 2],
  'rule:filmed-and-spread': [3, -2], 'rule:followed-alone': [3, 0], 'rule:forced-into-bed': [4, 2],
  'rule:forced-marriage': [2, 3], 'rule:forced-prostitution': [2, -1], 'rule:forced-sex': [2, -1],
  'rule:forced-work': [-1, 7], 'rule:given-up': [5, 6], 'rule:goodbye': [4, 5], 'rule:got-ready': [2, -3],
  'rule:groped': [1, 2], 'rule:guarded': [4, -2], 'rule:handled-roughly': [4, 0], 'rule:held-by-one': [2, 0],
  'rule:held-in-a-word': [6, 5], 'rule:held-in-plain-words': [8, -2], 'rule:her-pictures': [7, 8],
  'rule:hurts-herself': [4, 2], 'rule:in-danger': [2, 1], 'rule:in-her-hand': [8, 11], 'rule:in-one-breath': [4, 7],
  'rule:insulted-controlled': [2, 3], 'rule:killing-alone': [8, 6], 'rule:last-words': [4, 0],
  'rule:life-without-meaning': [3, 3], 'rule:locked-in': [3, 0], 'rule:made-to-break-the-law': [1, -1],
  'rule:means-at-hand': [8, 10], 'rule:moved-on': [3, -5], 'rule:no-sense-in-living': [5, 2],
  'rule:no-was-not-heard': [1, -5], 'rule:not-aloud': [5, -1], 'rule:not-aloud-alone': [3, 0],
  'rule:not-let-out': [4, -8], 'rule:not-wake': [3, -4], 'rule:numb': [4, 1], 'rule:offer-abroad': [11, -1],
  'rule:offer-in-plain-words': [3, 0], 'rule:offer-with-a-catch': [5, -3], 'rule:one-step': [3, 1],
  'rule:organ': [1, 0], 'rule:papers-asked': [-3, -1], 'rule:papers-in-their-hands': [0, -2],
  'rule:papers-out-of-reach': [5, -4], 'rule:papers-taken': [10, -3], 'rule:papers-taken-on-the-way': [2, 0],
  'rule:phone-taken': [4, -1], 'rule:pictures': [8, -6], 'rule:pictures-deadline': [0, 7], 'rule:pursued': [2, 9],
  'rule:rape': [9, 1], 'rule:scam-compound': [1, 0], 'rule:set-on-fire': [3, 2], 'rule:sexual-harm': [6, 0],
  'rule:shown-and-chosen': [2, 5], 'rule:sleep-or-else': [4, 2], 'rule:sold': [8, 0], 'rule:sold-after-led': [2, 0],
  'rule:someone-reads-along': [10, -4], 'rule:spread-alone': [4, 0], 'rule:stabbed-or-burned': [1, 4],
  'rule:stalked': [7, -5], 'rule:stopped-when-leaving': [4, -3], 'rule:take-own-life': [7, -3],
  'rule:taken-alone': [6, 5], 'rule:taken-on-arrival': [1, -2], 'rule:threat-in-plain-words': [2, 2],
  'rule:threatened': [1, -3], 'rule:throat': [2, 5], 'rule:tormented': [-4, 2], 'rule:touched': [1, 3],
  'rule:tried-before': [0, -2], 'rule:two-catches': [7, 0], 'rule:unfinished-sentence': [1, 2],
  'rule:used-and-tricked': [3, 7], 'rule:violated-alone': [5, 1], 'rule:violence-word': [2, 3],
  'rule:wages-withheld': [2, -2], 'rule:wants-away': [2, 3], 'rule:weapon-near': [3, 8],
  'rule:weapon-word-alone': [7, 3], 'rule:will-kill': [-4, 2], 'rule:wish-to-die': [13, 4], 'rule:without-me': [9, -2],
  'rule:wounded': [-4, -2], 'safe_place': [4, 5, 4], 'safe_place!': [-3, 0], 'said_no': [4, -1, 7],
  'said_no!': [3, 3, 7], 'say_so': [4, -2, 2], 'say_so!': [3, 0, 2], 'say_when': [3, -1, 3], 'scam': [-1, 0],
  'scam_job': [0, 1], 'scam_mule': [1, 0, 2], 'scam_online': [-2, -2], 'scam_place': [5, 11, 2],
  'school_phone': [-3, -4], 'school_words2': [3, -3, 4], 'school_words2!': [-3, 1], 'scream_at': [-10, 1],
  'scream_at!': [-1, 0], 'screen_shot': [1, -2, 10], 'secret_cam': [0, -1], 'secret_film': [2, -3, 10],
  'secret_pics': [3, 2, 10], 'secretly': [-1, -1], 'see_not': [1, -3, 4], 'seek': [-2, 2], 'seek!': [1, 1, 2],
  'self_obj': [1, -1, 1], 'sell': [1, -1, 2], 'sell_body': [2, -9, 2], 'sell_person': [3, -1, 2], 'send': [-2, 6],
  'send!': [-2, -2], 'send_not': [3, -4, 2], 'send_not!': [1, -1, 4], 'send_somebody': [2, 7, 0],
  'sends_men': [1, -1, 11], 'serve_home': [-1, -1], 'serve_out': [3, -3, 2], 'serve_out!': [-3, -3],
  'sex_act': [6, -2, 7], 'sex_act!': [-4, 1], 'sex_touch': [4, 2, 7], 'sex_touch!': [-1, 0], 'sexual': [5, 2, 7],
  'sexual_harm': [0, 4], 'sexual_harm!': [-1, -1], 'sexual_violence_en': [6, 7, 7], 'share_out': [-1, 0],
  'sharp_weapon': [1, 10, 0], 'short_word': [0, -3], 'shouts_then_sorry': [2, 0, 6], 'shows_himself': [1, 0, 7],
  'shows_up': [2, -8, 11], 'shows_up!': [1, 0, 9], 'shut_place': [2, -4, 4], 'shut_place!': [1, 0, 4],
  'sign_or_leave': [0, -2], 'sign_or_leave!': [2, -3, 3], 'sit_with': [-2, 1], 'sit_with!': [1, 0, 6],
  'sits_with': [4, -2, 3], 'sleep_made': [-1, 1], 'sleep_now': [1, -1, 7], 'sleep_now!': [0, 2],
  'sleep_req': [6, -2, 7], 'sleep_with': [-2, -5], 'sleep_with!': [0, 1], 'sold_off': [0, -6], 'some_time': [2, -3, 2],
  'somebody': [2, -4, 1], 'somebody!': [-1, -1], 'someone_along': [1, -2, 4], 'someone_reads': [4, 3, 13],
  'soon': [-1, 14], 'sorry_mother': [1, 0, 1], 'sos': [6, 4, 0], 'speak': [1, 0, 2], 'speak!': [5, -2, 4],
  'sport': [-6, 0], 'sport_jump': [-2, 0], 'sport_lock': [-3, -3], 'spread': [-1, 2], 'spread!': [0, -3],
  'spread_done': [1, 3, 10], 'spy_app': [3, -2, 11], 'squeezes': [0, -2], 'squeezes!': [-5, -1], 'stab': [-4, 7],
  'stairs': [3, 2, 6], 'stand_near_me': [0, -2], 'stand_sit': [-1, 2], 'stand_sit!': [-1, 3], 'stand_there': [1, 6, 1],
  'stand_there!': [-1, 0], 'stand_watch': [0, 4], 'stands_daily': [-1, 0], 'starve_her': [1, 4, 2],
  'stay_inside': [-1, -1], 'stay_inside!': [3, -2, 1], 'step_parent': [-2, 7], 'step_parent!': [2, 1, 9],
  'stepfather': [5, 3, 9], 'stomach_words': [2, 9, 0], 'stops_now': [2, 5, 0], 'story_part': [-2, 1],
  'stove': [-6, -1], 'stranded': [-1, -1], 'strange_app': [2, -2, 10], 'strictly': [-3, -1], 'strictly!': [-2, -6],
  'strikes': [0, 4], 'suffer': [0, 4], 'suffer!': [-3, 0], 'suicide_think': [5, -2, 1], 'suicide_word': [3, -2, 1],
  'suicide_word!': [-2, 0], 'sum_word': [6, 5, 5], 'sun_not': [1, -2, 4], 'surround': [-3, 0],
  'suspicious_find': [0, -2], 'swallowed': [6, 2, 1], 'sweet_words': [-1, 1], 'take_away': [-1, -1],
  'take_away!': [-5, -1], 'take_en': [0, 3], 'take_en!': [-1, 0], 'take_hard': [-2, -1], 'take_hard!': [-5, 0],
  'take_in_hand': [0, 6], 'take_it': [-2, 2], 'take_it!': [0, 2], 'take_or_lie': [1, 3, 2], 'take_or_lie!': [0, 3],
  'take_soft': [4, -2, 3], 'take_soft!': [-3, 1], 'tattoo_words': [-1, 0], 'tell': [4, -6, 11], 'tell!': [4, 0, 12],
  'tell_threat': [4, -2, 7], 'tells_parents': [2, 4, 10], 'temper': [2, 0, 6], 'tent_in': [1, -5, 7],
  'thanks_bye': [-3, 0], 'that_thought': [3, 0, 1], 'the_dead': [-1, 0], 'the_debt': [-2, 2], 'the_night': [-3, 7],
  'then_money': [2, 4, 10], 'then_money!': [-1, 0], 'then_what': [5, 1, 1], 'then_what!': [-1, 0],
  'there_again': [0, -3], 'they': [6, 4, 0], 'they!': [4, 3, 12], 'thing_dies': [-5, -4], 'thing_dies!': [-1, 0],
  'this_time': [1, 4, 1], 'threat_came': [3, -2, 11], 'threat_if_en': [1, -1, 11], 'threaten': [-4, -5],
  'threaten!': [-1, 0], 'throat': [2, 10, 6], 'throat!': [0, 2], 'throat_threat': [1, 1, 11],
  'throat_voice': [1, 1, 6], 'throw_break': [5, 3, 6], 'throws_things': [-2, 0], 'ticket_en': [4, -3, 5],
  'tied': [0, 6], 'tied_to': [3, 6, 4], 'time_long': [4, -4, 5], 'tired': [-2, -2], 'tired_life': [0, 7],
  'tired_of': [1, -3, 1], 'tired_to_death': [-2, 0], 'to_edge': [3, 6, 1], 'to_kin': [-2, 4], 'to_me': [-1, 5],
  'tonight_do': [0, 2], 'took_en': [3, 5, 2], 'took_en!': [-1, 0], 'torment': [0, 1], 'torment!': [-1, 0],
  'touched_child': [5, -2, 7], 'touched_child!': [-1, 1], 'touching': [3, 2, 7], 'touching!': [0, -4],
  'toward_it': [5, 4, 0], 'toy': [0, 3], 'tracker': [4, -2, 11], 'traffic': [-2, 3], 'traffic_fine': [-6, 0],
  'trafficked': [0, -1], 'train_way': [2, 1, 1], 'trauma': [5, -1, 6], 'travel': [-4, -5], 'travel_own': [-3, 3],
  'travel_own2': [-1, 0], 'tricked': [2, -3, 2], 'tried_it': [-3, -2], 'tries_on': [2, 0, 7], 'trust_ask': [8, -2, 12],
  'trust_ask!': [0, -1], 'try_again': [1, -1, 1], 'try_word': [-3, 2], 'try_word!': [-1, 0], 'twenty': [-1, 0],
  'twenty_or_hold': [-1, 0], 'unconscious': [1, 7, 0], 'undress_say': [2, -3, 10], 'undressed_by': [3, 0, 7],
  'unpaid': [1, -2, 5], 'unsaid': [4, 4, 7], 'until': [0, -5], 'until!': [-2, 0], 'urgent': [2, 10, 0],
  'us_obj': [7, 4, 2], 'us_obj!': [-1, 0], 'use_word': [0, -3], 'use_word!': [-1, -5], 'uses_her': [0, -1],
  'vaccine': [2, 3, 7], 'view_words': [-6, -7], 'violate': [2, 3, 7], 'wage': [0, -4], 'wage!': [3, -2, 2],
  'wage_service': [-5, -1], 'wait': [3, -3, 1], 'wait!': [-1, 3], 'wait_bit': [3, -1, 0], 'wait_other_side': [2, 3, 2],
  'wake': [4, 6, 7], 'wake!': [2, 2, 1], 'waking_asked': [5, -2, 1], 'want!': [1, 0, 1], 'want_me_come': [1, 0, 12],
  'was': [0, 10], 'was!': [-4, -5], 'watch_her': [1, 0, 4], 'watches_me': [4, -1, 13], 'way_out': [5, 3, 4],
  'way_out!': [2, 3, 4], 'we': [0, 3], 'we!': [1, -2, 4], 'weapon': [0, 2], 'weather_out': [-5, 2],
  'weather_out!': [-5, 0], 'web_show': [2, 0, 2], 'went_drinking': [2, 5, 0], 'went_drinking!': [-2, -3],
  'went_work': [0, -3], 'what_he_has': [1, -5, 5], 'what_he_has!': [0, -2], 'what_to_do': [2, 4, 0],
  'where_lost': [-1, -2], 'where_what': [1, -1, 0], 'where_what!': [3, 0, 7], 'why_live': [10, 4, 1],
  'why_live!': [3, -1, 1], 'why_word': [-2, -4], 'wield': [-1, 7], 'wield!': [3, 2, 4], 'wild_place': [2, 6, 0],
  'will_prove': [-1, 0], 'will_report': [0, 2], 'window_only': [1, -2, 4], 'wish_gone': [8, 0, 1],
  'wish_gone!': [2, 0, 1], 'with': [3, -2, 2], 'with_boss': [3, -1, 3], 'with_me': [2, -2, 7], 'with_me_must': [-1, 0],
  'with_nobody': [4, 0, 4], 'withdraws': [3, -7, 1], 'withhold': [5, -9, 5], 'withhold!': [-1, 0],
  'without': [2, -2, 1], 'wont_now': [2, 0, 13], 'wont_now!': [1, 0, 13], 'work_away': [-3, -1],
  'work_forbid': [2, 0, 6], 'work_kind': [5, -5, 2], 'work_kind!': [-1, -1], 'work_letter': [-1, 0],
  'work_mine': [0, -2], 'work_place': [4, -10, 2], 'world_from': [-1, 7], 'world_in': [2, 1, 1],
  'world_in!': [4, 0, 1], 'worn_out_life': [-3, -3], 'worthless': [3, -3, 1], 'wound': [0, 6], 'wound!': [0, 1],
  'wrist_place': [8, 5, 1], 'writing': [0, 4], 'writing!': [-2, -1], 'wrong_place_hand': [4, 3, 7],
  'you_threat': [-9, -8], 'you_threat!': [-2, 0], 'young': [2, 7, 9], 'young!': [-1, 0], 'your_kin': [5, -1, 11],
  'your_people': [5, -3, 11], 'zero': [0, -4], 'zoo': [-1, -4], '~asks': [-15, 1], '~cond': [1, -1], '~en': [-12, -15],
  '~future': [0, 2], '~going': [5, 4], '~habit': [11, -11], '~mn': [-20, -9], '~neg': [5, -1], '~past': [2, -1],
  '~start': [-23, -16], '~told': [-10, -8], '~victim': [1, -5], '~wish': [0, -6],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'AI-аар -2,avsan 2,bgaad 2,bichleg 2,card 3,chat -4,deer 2,em 3,game -2,garch -3,google 3,haruul -2,help 2,id -6,' +
  'iphone 2,massaj 2,nude 3,ogoh 4,operator -4,park 4,pasport 5,passportiig -2,scam -3,tr 2,uuchihlaa 3,van 2,vhmeer -2,' +
  'vip 2,visa 3,viz -3,zurag -4,аваагүй -4,аваад 5,аваач 3,авар -5,авах -2,авлаа -2,авлага -4,авмаар -2,авна -3,авр 6,' +
  'аврааач 5,авраач 5,аврах 2,автобусанд 3,авч -2,авчих 4,авчраад 4,агент 2,агентлаг 2,агсан -2,аж -11,ажил 3,ажилла -2,' +
  'ажилладаг -2,ажилласан 3,ажиллуул 5,ажиллуулж 2,ажилтай 2,ажлаа -4,ажлын 3,азтай -2,аиж -4,ай -2,айдаг 4,айж 3,айл 6,' +
  'айлга 2,айлд 5,аймшигтай 2,айсан -4,ал -2,алаад -4,алах 5,алба -2,албад 2,алгад 2,алд -3,алдаа -2,алдар -2,алдсан -3,' +
  'алсан -2,алх -3,алхам -2,алчих 3,ам -3,амар 3,амарна -2,амгалан -5,америк -2,амидрал -2,амидрах 2,амла 3,амласан 4,' +
  'амрах 3,амь 3,амьд 4,амьдардаг -3,амьдрал -2,амьдрах 3,амьсгаа 2,амьсгал 2,амьтан -2,ангийн 2,англи -3,анх -2,' +
  'анхны -2,араас 2,арай 2,арван 5,арга -2,аса -2,асаа -2,асга 2,асуу -2,асуугаад 3,асуудал -3,асууж -5,ахуй -2,ахын 2,' +
  'ач -2,ачаа 4,ашигла -3,ашиглаж -2,аюлтай 3,аюулд 2,аюултаи 3,аюултай 3,аялалд -2,аян -2,баг -4,багийн -2,багийнхан -3,' +
  'багш -3,баина 3,байв -2,байгаа -2,байгааа 2,байгааг -3,байдал -3,байдалд -2,байж -3,байлаа -6,байна 3,байнаа 3,' +
  'байр -2,байрандаа -2,байснаа -4,байх 3,байхад 4,байхгүй 3,бангкок 2,бар -2,барагд 2,барагдуул 2,барахгүй 2,бари 2,' +
  'бариад -3,баригдсан -2,барилгын -3,барин -2,бариул -4,баруун -2,барь 2,барьдаг -2,барьж 3,барьсан 2,барьцаал -2,' +
  'барьчихсан 2,бас 3,батарей 3,баярлалаа -5,баярлуул 3,бгаа 11,бгаагүй -3,бдг 2,бж -3,би -2,бид -4,биднийг -4,бидэнд -5,' +
  'биед -3,биеийг -2,биеийн 4,биеэрээ 2,бий -2,билээ -3,битги 2,битгии 2,битгий 2,бичдэг 4,бичи 5,бичиг -5,бичиж -2,' +
  'бичий 5,бичлэг 4,бичлэгийг 2,бичнэ 3,бичсэн 2,бичье 5,бишь 2,бн 3,бод -2,боддог 3,бодоод -4,бодох 7,бол -3,болго 6,' +
  'болгонд 2,болгоны -3,болгоод 2,болгосон 3,болдог -5,болзоо 2,болов 4,боловч -3,боломж -2,болохоор 6,болсон -2,' +
  'болтол -4,болчих 3,болчихсон 4,болъё -2,боль 4,больсон 7,больчих 3,боол -2,боолчлол -2,боолын -3,бороо -2,бсан 13,' +
  'бу -3,бугуй 2,будуул -2,бурхан -4,бут 4,бууд 2,буудуул -2,бууж 2,бууз -3,бууруул 2,буух 2,буц -2,буцаад 2,буцааж -3,' +
  'буцаж -3,буюу -3,бхгү 2,бэлд -2,бэлэн -3,бэр 2,бүгд 4,бүгдийг -2,бүгдэд 2,бүл -3,бүлийг 2,бүлэг -4,бүлэглэл -2,бүр -4,' +
  'бүрийн -3,бүртгүүл -2,бүрэн -3,бүсгүй -7,бүтэн 2,бүхнээс 2,бүү -4,бөгс 2,бөгөөд -2,бөх -2,бөө 2,бөөрийг -2,вакцин -2,' +
  'ве -6,вен 3,визний 3,вэ -6,вэн 3,гадаа -5,гадаад -2,гадаадад 2,гадагш -4,гадуур 2,газ 3,газар -3,газарт -3,газрын -3,' +
  'гал -3,галд -3,ганц 2,ганцаар -3,ганцхан -5,гар 3,гараад 2,гарах 3,гарахад 4,гарахгүй -3,гарган -4,гаргахгүй 2,' +
  'гарда -5,гардаг -4,гарлаа -2,гарна 2,гарсан -6,гарц 4,гарч -4,гарчихсан -2,гаръя 5,гарыг 2,гарын 2,гац -4,гд 3,гдг -5,' +
  'ге 3,герман -2,гинжил 2,гомдол 2,гоё -2,гсн -2,гсэн -3,гудамж -3,гудамжинд 4,гуий -2,гуй 4,гуйлга 2,гурил -3,гэ -3,' +
  'гэдгийг -4,гэдэг -7,гэе 3,гэж 4,гэм -3,гэмтэл -3,гэнэ 5,гэр 7,гэрийн -2,гэрт -2,гэрч 3,гэрчилгээ 4,гэрээгүй 2,гэсэн 6,' +
  'гэсэнд -2,гэтэл -5,гэх -7,гэхлээр 2,гэхэд 5,гэхээр 7,гээ 2,гээд 6,гүйж 2,гүйц -2,д -2,даа -3,даараад 3,даатгал -2,' +
  'давхар 5,дагад -2,дайны -3,дайр -4,далай -6,далайн -3,дамжи 4,дамжуул 5,дандаа 3,дани 3,дараагийн -2,дараад 3,' +
  'дарамт -2,дарамтал -2,дарамтл -2,дарж 2,дахиад 3,дахин -3,дийл -2,долоон -2,доогуур 4,дор 2,доромжил -2,дотно -2,' +
  'дотор 3,дотроо 4,дугаар 3,дулаан -4,дунд -2,дураараа 2,дургүйц 2,дуртай -4,дутуу 3,дуу -2,дуугар 4,дуугүй 3,дууд 7,' +
  'дуудаж 5,дуул -4,дуулаад -2,дуулдаг -2,дуус 2,дуусаагүй -2,дуусаад -3,дуусахгүй 2,дуусгана -3,дуусгах 3,дуусна 4,' +
  'дуустал 2,дэвс -4,дэлгүүрийн -3,дэлхийд 4,дэргэд 2,дэргэдээ 2,дээ -2,дээд -2,дээр 2,дээрээ -5,дээрээс -2,дүрс -2,' +
  'дүүг 2,дүүгийн 2,дүүгээ -4,дүүд 2,дүүрэн 2,дөнгөж 2,дөрвөн -5,дөө -3,евро 4,европ -3,жаахан -4,жижиг 2,жимс 2,' +
  'жинхэнэ 4,жорлонд 2,за -2,заа -5,зааж -3,завгүй -2,завд 2,загна -9,зай -2,залга 4,залгад -3,залгадаг -3,залгаж 2,' +
  'залги 2,залуу -3,залуус -4,залуутай -4,залх 2,залхаж 2,замд 2,заналхийл 3,зангид 3,зар 4,зарж -2,зарсан 4,зарц -6,' +
  'зарчихсан 2,засгийн -2,захиал -4,захиргааны -3,зовлон -2,зовоо -2,зогсдог 4,зогсож -2,зогсоо 8,зогсоож -2,зогсоол -2,' +
  'зогсоохгүй -2,зогсохгүй -2,зод 5,зоддог 2,зодо -7,зодолд -3,зодуулж 2,зоог -2,зооринд 2,зоорь 2,зорилго -2,зугт 3,' +
  'зугтах 2,зугтсан -2,зуны -3,зурах 3,зургаан -2,зургууд 4,зургуудыг 3,зуур 2,зууч 2,зуучлагч 2,зэвсэгтэй 2,зүгээр -5,' +
  'зүй -2,зүйл -5,зүс -3,зүү 2,зүүгээр -5,зөв -4,зөвхөн -2,ид -3,идэ -2,израиль -3,ийм -6,ил -3,илж -3,илүү 3,ингэж -5,' +
  'инээ -5,инээгээд -2,ир 2,ирвэл 2,иргэний 2,ирдэг 2,ирлээ -2,ирнэ -2,ирсэнгүй -2,ирчих 3,ирчихлээ 4,ирэх 2,ирэхэд 4,' +
  'ирээд -3,ирээрэи -3,ирээрэй -3,ирээч 2,итгэл -2,итгэхгүй 3,их -3,ич 2,камер 2,камерын 2,капитан -9,код 2,компани -5,' +
  'компьютер 3,кофе -2,л 2,лиг -3,магад 4,магадгүй 4,майхан -2,малайз 3,мана -5,манай -3,манайд 3,манайхан -2,мань -2,' +
  'март -6,марта -2,мартаад -2,мартчих -3,мартчихаж -2,массаж 4,мастер -2,мах -4,маш 3,машинаа -5,мессеж 2,мин -3,мини 2,' +
  'миниий 2,минийх -2,минут 5,минутад -2,минутын -3,мод -2,модель 7,морины 2,морь -4,муу -2,муур -4,муухай 5,мьянмар -4,' +
  'мэддэг 2,мэдэгд -2,мэдэхгүй 3,мэдээ -2,мэдээгээр -2,мэдээд 3,мэдээлэл -3,мэдүүл -2,мэнд -2,мэс 3,мэт -3,мөнгө -2,' +
  'мөнгөн -2,мөнгөний -2,мөнгөө -2,мөр -4,мөргө -4,мөртлөө 2,мөрөөд -2,мөсөн -2,наа 3,наалд 3,наасан 2,нагац 3,над 2,' +
  'надаас -3,надад 3,надтай 2,найз -3,найздаа -3,найзууд 2,найзын 3,найзынхаа 3,найм 4,нам 2,намайг 2,намайгаа 3,нар -6,' +
  'нарын -2,нас -2,настай -5,нд -6,нийслэлийн -2,ном -6,нугад -2,нутаг -2,нуу 6,нуугаад -2,нуудаг 2,нууц 3,нууцаар 3,' +
  'нуучихсан 2,нухур -2,нэг 6,нэгэн -8,нэм -3,нэмж 3,нэмэгдүүл -2,нэрийг -2,нэрээр 3,нэх 5,нэхэ -2,нээ 6,нээгээ 2,' +
  'нээгээд 2,нядал -2,нүдээ 3,нүх -2,нүүр 4,нүүрс -3,нөх -2,нөхрийн 7,нөхрөө -2,нөхөр 3,нөхөрт 2,огохгуй -2,одо 3,' +
  'одоогоор -2,ойр -2,ойрт -3,ойртож -2,ойрхон 3,олго -2,олгогч -3,олд -5,олдсон -2,олно 3,олон -2,олохгүй -2,онгой 3,' +
  'онгойлгоод 3,онгоц -7,онлайн 2,оператор -4,ор -3,оргил -2,орго -2,ордоггүй 3,орж -3,орлоо -4,орны 2,оройн 4,оролд 2,' +
  'оролдлого -3,орон 2,оронд -2,ороод -2,ороолго -2,ороолт 2,ороонд -2,орос -4,орох 4,орохгүй 2,ороход 4,орт 2,оруулж 3,' +
  'орхи -3,орхичих -2,орхичихсон -2,орчим -2,орчин -3,орчих 3,охидыг 4,охиноо -2,охины 4,оч 2,очоод 2,пааспорт 2,парк 4,' +
  'паспорт 3,паспортийг 2,паспортоо -2,паспортыг 2,профайл -2,реп -2,рүү 4,рүүгээ -2,саад -2,саатуул -3,сайн -8,' +
  'сайхан -6,сал -5,салаад -5,сан -2,санаа -2,санагд 3,санал -2,санахгүй 4,сандар -5,сар 5,сард 4,сарын -4,саун 2,' +
  'сейфэнд 2,сим 3,согт 3,согтоо 4,согтуу -2,солисон 4,солиул -2,солих -2,соль 5,сольсон 4,сонго -2,сонсож -2,сулла 2,' +
  'сур -4,сургуулийг 2,сургуулийн -3,сууж 3,суулгасан 2,суулгах -2,сууна -3,суусан -3,сэр 3,сэрчих 2,сэрэх 4,сэтгүүлч -2,' +
  'сүрэг -2,сүх -2,сүүлд -2,сүүлийн 2,сөр -10,сөх -2,сөө 3,сөөж 3,та -8,тав -3,таваг 4,тавиад -2,тавина 2,тавьж -2,' +
  'тавьчих 4,тавьчихсан 3,тайван -3,тайвань -3,тайл -5,такси -3,талаар -2,тамхи 6,тамхины 5,танд -3,танилц -2,тараах -2,' +
  'тарах -2,тасал -2,таслa -3,тат -3,татa -6,татаад -3,тахиа 2,тийз 3,тийм -3,тийш -2,тийшээ -2,товч -2,тогл -6,тогло -3,' +
  'тоглолт -4,тоглоом -2,тогонд -3,тогт -4,тогш -3,тогши -3,толгой -4,том -3,тоолж 3,торго 2,торгоно 2,тохир 2,тр 2,' +
  'тугж 4,тул -4,тулж 2,тулхүүр -2,тун -2,туршлага 3,тус -4,тусгай -3,тусл 3,тусла 3,туслааач 3,туслаарай 2,туслаарайй 2,' +
  'туслаач 3,тутам 2,туулж 2,тухай -6,тэврээд -2,тэвэр -3,тэг -2,тэгвэл -2,тэгээд -2,тэд -2,тэднийг -3,тэй 5,тэмдэг -2,' +
  'тэнц -4,тэнцэх -2,тэр -5,тэрэг -3,тэс 3,түгждэг -3,түгжиж 3,түгжээтэй 2,түлх 4,түлхүүр -4,түлхүүрийг 2,түлхүүрээ -3,' +
  'түргэн -2,түү -5,түүгээр -2,түүнд -3,түүнийг -3,түүх -4,төгрөг -4,төгрөгийн -3,төгсгө -3,төлбөр -6,төлж 4,төлсөн 3,' +
  'төлчих -3,төлөвлө -2,төлөх 3,төмрөөр 2,төмөр 2,төр -2,төрсний 3,төрөл -2,төөрсөн -2,угаа -3,угаал 3,угуй 4,удаа 7,' +
  'удахгүй -2,уих -2,уйд 2,уйл 2,уйлаад -2,ул -3,улай -2,улс -4,улсын -2,унаад -2,унага 2,унасан 4,уначихлаа 2,унт -3,' +
  'унтаж -5,унтар 3,унтлаа 2,унтраа 3,унтсан -2,унтсаны -2,унтуулж -2,унш -2,уншиж -2,унших 4,унэл 2,унэмлэх 5,ур -4,' +
  'ура -2,урагд -2,уржигдар 2,урин -2,урсан 2,урын -2,усанд 5,уснаас 3,усны -2,усыг -2,утас 2,утсаа 2,утсаар 5,утсанд 2,' +
  'уу 3,уудаг -2,ууж -2,уул 2,уулаа 4,уулга 2,уулзсан -2,уулзуул 2,уулзъя 3,ууна 2,уур 4,уурла 6,уурлаад 3,уурлад 4,' +
  'уух 2,уухаараа 3,уучих 5,уучихлаа 3,уучихсан 2,уучлаарай 2,ух 5,ухаан 2,ухаангүй -4,ухмээр -3,учир -6,уя -2,уяа -2,' +
  'финал 2,фэйсбүүк -2,хаалга 4,хаалгаа -3,хаалган 2,хаалганы 3,хаалгач 2,хаасан 2,хаашаа 2,хавирга 3,хавч -2,хад -4,' +
  'хадам 5,хадмууд 2,хажуу -3,хай -3,хайна 2,хайран -2,хайрла -3,хайрт -2,хайртай -3,хайрын -4,хал -3,халд -2,халуунд -2,' +
  'хамаатан 2,хамгаал -4,хамгаалах -3,хамгийн -4,хамт 2,ханд -2,ханиа 2,ханиад 2,хар -3,харагдахгүй 2,харамс 3,' +
  'харахад -2,харвал -4,хардаж -2,харж 3,харин -7,хариу 2,хариул -2,харлаа 2,харуул -2,харь -3,харьж 2,харьц -2,хас 2,' +
  'хаса 3,хасаад 3,хаха -7,хашаа 2,хашаанд 3,хашааны 3,хая 5,хаяг 5,хаячих 3,хаячихсан 2,хелп 2,хийдэг -3,хийе -4,' +
  'хийж -4,хийлгэдэг 6,хийнэ 4,хийхгүй -2,хийхийг 2,хийхээс 4,хийчих 4,хилийн 2,хичээлээ -3,хогийн 2,хойд 2,хойноо 2,' +
  'хойш 6,холбоо -4,холд -2,холын -2,хоногт -4,хонолоо 2,хонь -2,хоол 7,хоолойг 3,хоолойгоо 2,хооронд -2,хоосон -2,' +
  'хор -6,хорвоо -2,хоригдсон -3,хориглодог 2,хориотой 3,хорисон 3,хорло -2,хорьж -2,хорьсон 3,хоцорлоо -2,хоцорсон 6,' +
  'хоёр -2,хоёрыг 2,хувир -2,хувь -3,хугал 2,хугалсан 3,хугацаа -4,худаг 2,худалаа 2,худалда 2,худлаа 2,хулгайл -2,' +
  'хураасан 2,хурдал 6,хуруугаа 2,хутгаа -2,хутгал 2,хууль -3,хуур 2,хуурай -2,хуурд 2,хуурч -2,хуучин 2,хучирхийл 2,' +
  'хэ 5,хэвт 4,хэд -3,хэдий -3,хэдхэн -2,хэдэн -3,хэзээ -6,хэл 3,хэлбэл -3,хэлж -3,хэлп 2,хэлэ 3,хэлэлц -2,хэлэх 2,' +
  'хэлэхгүй 3,хэлээд 3,хэлээрэй 2,хэлүүл 3,хэнд 4,хэнтэй 6,хэрвэ -4,хэрвээ -4,хэрхэн -2,хэрч -3,хэрчи -3,хэрэв -6,' +
  'хэрэвээ -4,хэрэггүй 6,хэрэглэгч -2,хэрэгтэ 3,хэрэгтэй 3,хэсэ -2,хэцүү -2,хээ 2,хяналт -3,хүзүү -2,хүйтэн -2,хүл -2,' +
  'хүлээ -3,хүмүүс -5,хүнд -3,хүнийг -2,хүнтэй 2,хүнээс 4,хүр -2,хүргэх 2,хүрлээ -3,хүрсэн 5,хүртэл -2,хүрч -5,хүрэл -2,' +
  'хүрээл -5,хүс -3,хүсэн -2,хүсээгүй 2,хүч -3,хүчил 2,хүчин 3,хүчинд 4,хүчиндл 3,хүчиндс 2,хүчиндсэн 2,хүчиндүүл 3,' +
  'хүчирхийл 2,хүчирхийлл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 2,хүчирхийлэлд 2,хүү -3,хүүг 3,хүүхдэд -2,хүүхдээ 2,' +
  'хүүхдүүд 4,хүүхдүүдэд -2,хөдөлж 2,хөлс 4,хөлөө -3,хөндий -2,хөнөө -2,хөрөнгө -2,хөхр -2,хөхөр -2,хөхөрсөн -2,хөш -2,' +
  'хөөгөөд 2,хөөж -2,хөөлдө -2,хөөрхөн -4,хөөрч -2,цаас -2,цааш -3,цаашид -2,цаг -4,цагаан -3,цагаар 3,цагдаа 5,' +
  'цагдаагийн -5,цагдаад 4,цагийн 3,цагт -3,цагтаа -2,цай -3,цалин 5,цалинг -2,цалингаа -3,цамхаг -3,царай -2,' +
  'цахилгаан -3,цахилгааны -3,цахим -3,цонх 8,цонхоор 3,цоожилсон -2,цоожтой 2,цох -6,цохи -3,цохидог 2,цохиж -2,' +
  'цохилт -2,цохио -2,цохиод 2,цус 3,цустай 3,цэвэрлэ -7,цэнэгл -2,цэнэглэ -2,цэцэг -2,цэцэрлэгээс -2,цээж -4,цээжин -2,' +
  'ч 5,чагна 2,чадахгүй 5,чаддаггүй 2,чадна 3,чадсангүй -2,чатал 2,чатла 2,чи -8,чимх -2,чин 3,чини 2,чиний 3,чинь 2,' +
  'чөтгөр -2,шал 2,шалга -2,шалгалт -3,шалтгаан 5,шантаажил 2,шат -2,шатаа -4,шатаана 2,шатнаас 4,шахал -4,шахлаа -4,' +
  'шахсан 6,шивнэ -2,шиг 7,шигээ -2,шид -3,шидсэн 2,шидэ -2,шийд -3,шийдсэн 2,шилж -2,шинжилгээ 2,шинэ -7,ширт -2,' +
  'ширээ -4,шон 3,шоу 2,шувуу -2,шүд -2,шүү -4,шүүх -3,шөнө 2,эвд 3,эвдэр -2,эвлэрсэн -5,эгч 2,эгчийг 3,эд -5,эзэн -2,' +
  'элдэв 2,эм 3,эмийг 2,эмнэлэг 3,эмч -3,эмэгтэй -4,эмэгтэйчүүд -6,эндээс 2,энэ -6,эр -6,эргэ -3,эргэж -2,эргэн -2,' +
  'эргүүл -3,эрх -3,эрхтэн 2,эрчүүд 3,эс -9,эсээ -4,эхлээд -2,эхний -3,эхнэр 3,эцсийн -2,ээ -5,ээж 3,ээждээ -2,ээжийг 2,' +
  'ээжийгээ 2,ээжийн 2,ээлж 2,юань 3,юм -2,юмаа 2,юу -4,яагаад 2,яам -2,яана 2,яанаа 2,яаралтаи 3,яаралтай 3,яваад 5,' +
  'яваарай -6,явах 3,явдаг -2,явж -2,явлаа -2,явмаар 4,явуулаагүй -4,явуулаад 4,явуулаач -2,явуулах -3,явуулдаггүй 2,' +
  'явуулж 4,явуулчих -5,явчих 4,явчихлаа 2,яг -2,яд -2,ядар -2,ядарсан -2,ял -2,янхан -2,яр 2,яралтай 3,яри -2,ярилц -2,' +
  'ярилцлага -2,ярь -2,ёс -2,ёсоор -3,үгийг -2,үгс 2,үгээ -2,үед -2,үзд 2,үздэг 2,үзсэн -3,үзэ -2,үзэгүй 2,үзээгуй 2,' +
  'үзээгүй 2,үзээд 2,үзээрэй -2,үзүүл 4,үзүүлж 4,үзүүлнэ -3,үйлдвэр -2,үйлчилгээнд 2,үл -4,үлд 2,үлдэх -2,үлдээ 2,' +
  'үлдээгээд 3,үлдээж -2,үлдээх -2,үнийг -2,үнсүүл -2,үнэ 2,үнэл 2,үнэлүүл 2,үнэмлэх 8,үнэн 3,үнэтэй -2,үнэхээр -2,' +
  'үргэлж -5,үрийг -2,үртэй 2,үс -3,үсд 2,үсээ -4,үх -6,үхвэл 3,үхлийн 2,үхмэр -2,үхмээр -2,үхсэний -4,үхэж -2,үхэл 5,' +
  'үү -4,үүд -5,үүдэнд -2,үүнээс -2,үүр 4,үүү -8,өвдөг -2,өвлийн -2,өвөө -5,өгвөл 3,өгдөггүй 3,өгнө 4,өгсөн -3,' +
  'өгсөнгүй 3,өгчих 4,өгье -2,өгөх 3,өгөөд 2,өгөөч -3,өдрийг 2,өдөр 3,өдөржин 3,өдөрт 4,өлсөж -2,өлөн 2,өмнө 2,өмнөөс 3,' +
  'өмс -2,өнгөрөө -3,өндөр -2,өнөө 2,өр 2,өргүй -2,өргө -7,өргөн -3,өрийн -2,өрсөн 2,өртсөн 2,өрөнд 3,өрөөнд 3,өрөөний 3,' +
  'өрөөнөөс -3,өсгө -3,өшиглөсөн -2,өөд -2,өөрий 4,өөрийн -2,өөө -2'
