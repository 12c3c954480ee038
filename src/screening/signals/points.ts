/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abroad_strange': [1, 0, 2], 'accident': [-5, -3], 'acid_throw': [1, 0, 11], 'ad_sounds': [1, 8, 0],
  'adult_age': [0, -9], 'adverse': [-1, -2], 'adverse!': [-1, 1], 'afraid_else': [-2, 3], 'afraid_else!': [1, 0, 12],
  'after_fear': [7, 6, 7], 'after_fear!': [0, 1], 'afterwards': [7, 9, 7], 'age_old': [-1, -1],
  'agency_en': [7, -2, 12], 'agency_word': [2, -5, 12], 'agent_hand': [2, -2, 3], 'alarm_clock': [2, 5, 9],
  'alarm_clock!': [0, 2], 'alive_word': [3, 1, 1], 'all_drunk': [5, 4, 1], 'all_of': [1, -2, 1],
  'alone_come': [2, -1, 7], 'alone_not': [2, -3, 4], 'alone_stay': [2, -1, 7], 'alone_word': [1, -5, 4],
  'always_knows': [3, 3, 11], 'any:blocked': [-1, 0], 'any:critical': [31, 14], 'any:high': [32, -7],
  'any:medium': [25, -8], 'armed_wait': [1, 0, 2], 'arrested': [-2, 0], 'arrive': [4, 3, 0], 'arrive!': [1, 6, 9],
  'arrived_word': [2, -3, 2], 'asked_favour': [4, -1, 7], 'asked_favour!': [3, 0, 7], 'asks_angry': [1, 0, 10],
  'asks_fact': [-2, -2], 'asks_or_stranger': [1, 0, 2], 'asks_or_stranger!': [1, 0, 12], 'asks_pictures': [0, 5],
  'asks_pictures!': [-4, 0], 'asks_price': [2, -4, 11], 'baby_harm': [-2, -2], 'baby_sleep': [-1, -1],
  'back_from': [0, -2], 'bad_answer': [1, 0, 10], 'bad_home': [2, -3, 6], 'bai_neg': [-2, -1], 'bai_now': [-4, 7],
  'bai_past': [-9, -4], 'bank_loan': [-1, -4], 'bars_window': [2, 4, 4], 'bath_comes': [-2, -5], 'bath_watch': [-1, 2],
  'beat': [1, -2, 6], 'beat!': [-5, 0], 'beat_vow': [0, 2], 'beg_forced': [1, -1, 2], 'belgiin_word': [1, -3, 7],
  'belly': [2, -1, 6], 'below_arrived': [3, 3, 0], 'better_dead': [-2, -2], 'better_now': [-5, 0],
  'bind_throat': [-3, 1], 'birth': [1, 1, 7], 'blade': [7, -2, 0], 'blade_ir': [2, -4, 12], 'bleeding': [3, 7, 0],
  'blocked:asked-for-favours': [1, 0], 'blocked:at-the-edge': [-1, 0], 'blocked:baby-hurt': [0, 1],
  'blocked:beaten': [-1, -2], 'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-3, -3],
  'blocked:body-hurt': [-1, 0], 'blocked:breaks-off': [-3, 0], 'blocked:bruises': [-4, 0],
  'blocked:calls-for-rescue': [-3, 0], 'blocked:child-and-sex': [-1, -4], 'blocked:child-given-away': [1, 0],
  'blocked:child-left-alone': [3, -1], 'blocked:child-touched': [-2, 2], 'blocked:debt-bondage': [1, -1],
  'blocked:deceived': [-2, 0], 'blocked:forced-marriage': [-3, 4], 'blocked:forced-prostitution': [4, 2],
  'blocked:forced-sex': [-1, 0], 'blocked:forced-work': [-1, 0], 'blocked:guarded': [-1, 0],
  'blocked:handled-roughly': [-3, 0], 'blocked:her-pictures': [4, 1], 'blocked:hurts-herself': [-2, 0],
  'blocked:in-her-hand': [0, 1], 'blocked:insulted-controlled': [1, 0], 'blocked:locked-in': [-2, -2],
  'blocked:means-at-hand': [-3, 2], 'blocked:moved-on': [1, 2], 'blocked:no-was-not-heard': [2, 0],
  'blocked:not-let-out': [-1, 1], 'blocked:numb': [5, -5], 'blocked:offer-abroad': [1, 0],
  'blocked:papers-taken': [2, -1], 'blocked:phone-taken': [-1, 0], 'blocked:pictures': [3, 0],
  'blocked:pursued': [-5, 5], 'blocked:someone-reads-along': [0, -2], 'blocked:stabbed-or-burned': [-2, 3],
  'blocked:stalked': [4, 1], 'blocked:tormented': [2, 0], 'blocked:touched': [5, -2], 'blocked:two-catches': [4, 0],
  'blocked:wages-withheld': [1, 0], 'blocked:weapon-near': [-2, -1], 'blocked:will-kill': [0, 2],
  'blocked:wish-to-die': [7, 3], 'blood_now': [3, 4, 0], 'blue_spots': [0, -3], 'body_hurt': [2, 0, 6],
  'body_hurt!': [-1, 0], 'body_part': [-1, -3], 'body_part!': [1, 2, 10], 'body_sold_place': [0, -1],
  'bodywork': [1, 4, 2], 'border_over': [0, 3], 'boss': [0, -6], 'break_en': [-3, 0], 'break_off': [2, -4, 13],
  'bride': [-1, 5], 'bring': [1, 2, 0], 'bring!': [2, 0, 3], 'bring_en': [2, 2, 2], 'bring_en!': [2, 0, 13],
  'bring_in': [-4, 3], 'bring_in!': [1, 0, 4], 'bruise_place': [5, -3, 7], 'bruise_words': [4, -1, 6],
  'bump_words': [-6, 3], 'burden_en': [1, 5, 1], 'burden_en!': [-1, 0], 'burn_home': [-3, 6], 'burned_en': [0, -5],
  'but_en': [-2, -5], 'but_en!': [0, -1], 'by_force_word': [-4, 1], 'bye_word': [3, 8, 1], 'call_again': [-1, -1],
  'call_again!': [0, 2], 'call_police': [-3, 5], 'call_police!': [2, 0, 4], 'calls_many': [0, -1],
  'came_back_in': [5, 3, 0], 'camera_on': [1, -4, 10], 'camp_night': [0, -3], 'can': [0, 1], 'can!': [3, 0, 7],
  'cannot_bear': [-1, -4], 'cannot_bear!': [-2, 0], 'cannot_bear_more': [2, -2, 1], 'cannot_leave': [1, 0, 4],
  'cannot_speak': [-1, 1], 'cannot_stop_en': [0, -2], 'cant': [3, -1, 4], 'captive_place': [1, 8, 6], 'car': [3, 3, 0],
  'car_ride': [0, -1], 'car_strange': [2, 7, 0], 'car_tow': [1, 1, 1], 'caring': [0, -2], 'caught': [-2, 0],
  'changing_room': [0, 1], 'chase': [-1, 2], 'chat_word': [-4, 2], 'child': [-4, -1], 'child!': [-3, 0],
  'child_age': [8, 8, 9], 'child_class': [5, 0, 9], 'child_fear': [6, 3, 9], 'child_gone': [-6, 3],
  'child_goods': [-5, 0], 'child_goods!': [-1, 0], 'child_of_hers': [1, 3, 1], 'child_place': [-1, -3],
  'child_school_threat': [3, -1, 11], 'child_sleep': [-2, 3], 'child_sleep!': [-3, 0], 'child_word_age': [6, 9, 9],
  'children_among': [0, 2], 'children_better': [2, 10, 1], 'children_to': [1, 5, 1], 'children_with': [3, -5, 0],
  'choke': [3, 4, 0], 'class_chat': [2, -3, 10], 'class_child': [1, 3, 9], 'client': [2, -2, 2], 'client!': [3, 7, 0],
  'client_word': [0, -2], 'clothes_off': [-2, 0], 'code_word': [0, -2], 'come_along': [-3, 0],
  'come_daily': [1, 1, 11], 'come_en': [-1, 1], 'come_en!': [0, -1], 'come_here': [4, 5, 0], 'come_in': [2, -4, 13],
  'comes_back': [1, 0, 6], 'comes_back!': [-1, 0], 'comes_car': [2, 5, 0], 'coming_again': [2, -1, 0],
  'common': [-3, -1], 'common!': [0, -2], 'consent': [6, 0, 6], 'construction': [-2, 1], 'contact_not': [0, -3],
  'contact_not!': [-1, -3], 'contract_words': [-3, -5], 'cooking': [-5, -2], 'cost': [6, -4, 12], 'cost!': [0, -1],
  'court_word': [1, -3, 11], 'cow_herd': [0, -2], 'crash_thought': [0, -1], 'cries_fear': [2, -2, 6],
  'crime_made': [1, 0, 2], 'cry_beg': [2, 5, 1], 'crying': [3, 0, 9], 'cut_self': [1, -3, 1], 'cut_verb': [-3, 3],
  'cuts_en': [3, 0, 1], 'cuts_now': [-1, 2], 'danger': [2, 6, 0], 'days_gone': [2, -6, 4], 'deadline': [1, 10, 10],
  'debt': [2, -6, 5], 'debt_grow': [2, 4, 5], 'debt_grow!': [-1, 1], 'debt_line': [2, 0, 5], 'debt_put': [4, -3, 5],
  'debt_put!': [1, -1, 2], 'debt_sure': [2, -2, 5], 'debt_sure!': [1, 0, 10], 'deceive': [1, -6, 2],
  'deceive!': [0, -1], 'deceive_en': [1, 0, 2], 'decide': [1, -4, 1], 'decide!': [0, -1], 'decided_end': [0, 3],
  'decides': [10, 2, 6], 'demand_money': [5, -4, 10], 'demand_money!': [-2, 2], 'demand_sex': [0, 1],
  'denied_thought': [-1, 0], 'deny_food': [1, 0, 9], 'destroy': [5, -4, 6], 'did_it': [3, -1, 7], 'die': [-3, -3],
  'die!': [-2, 0], 'die_and_rest': [1, 0, 1], 'die_or': [0, 1], 'die_wish': [9, 7, 1], 'die_wish!': [-1, 0],
  'different_now': [-2, -3], 'different_now!': [-1, 0], 'disappear_en': [0, -4], 'doing_what': [1, 3, 0],
  'done_for': [1, 6, 1], 'done_for!': [0, -1], 'donor_egg': [1, 0, 12], 'dont_know_place': [2, -1, 4],
  'dont_know_place!': [1, 0, 4], 'dont_know_who': [2, 0, 12], 'dont_plea': [-1, 9], 'dont_plea!': [2, 0, 7],
  'dont_tell': [0, 4], 'doze': [-2, 1], 'drag_off': [2, 5, 0], 'drag_off!': [-4, 0], 'drag_word': [5, 4, 6],
  'drank_there': [3, -2, 7], 'drank_there!': [-1, 0], 'drawing_words': [-1, 0], 'drink_pills': [0, 3],
  'drink_pills!': [-3, 0], 'drink_with': [1, -1, 2], 'driver': [1, 6, 0], 'drug_her': [1, 4, 2], 'drug_use': [-4, 0],
  'drum_beat': [-6, -2], 'drunk': [8, -1, 6], 'drunk!': [-2, 0], 'dur_word': [0, -11], 'eager_word': [0, 3],
  'earn': [-2, -1], 'earn!': [-3, 0], 'eased_by': [4, -4, 1], 'elsewhere': [0, -1], 'embassy_official': [-1, 0],
  'embassy_words': [-2, 5], 'end_not': [5, -2, 5], 'end_wish': [2, -1, 1], 'ends_all': [4, 1, 1],
  'entertain': [2, -3, 2], 'entertain!': [1, 0, 2], 'erase': [0, 3], 'erase!': [-2, -2], 'erase_chat': [-1, -2],
  'escape': [-2, 1], 'escape_must': [1, 5, 2], 'euph_bad': [0, -5], 'euph_thing': [5, -7, 7], 'euph_words': [-1, 1],
  'every': [5, -13, 6], 'everyone_en': [1, 3, 1], 'everyone_mn': [2, 1, 10], 'everyone_see': [2, 2, 1],
  'everyone_would_en': [7, 2, 2], 'everyone_would_en!': [0, -2], 'ex_partner': [8, -1, 11], 'exam_or_work': [0, 1],
  'exam_words': [0, -1], 'exam_words!': [-3, 0], 'exclaim': [2, 0, 9], 'face': [0, -5], 'fake_porn': [0, -1],
  'fall_end': [3, 0, 1], 'family': [3, 0, 9], 'family!': [0, 1], 'family_cut': [1, -1, 4], 'family_talk': [2, -5, 4],
  'farewell_act': [-2, -4], 'fear': [-7, -5], 'fear!': [-1, 0], 'fee_excuse': [-6, -2], 'fiction': [-5, 1],
  'fight_on': [0, 2], 'film_hold': [0, -1], 'find_word': [3, -1, 11], 'fine_noun': [-1, -2], 'fine_words': [1, 0, 5],
  'fined_en': [2, 0, 5], 'fix_word': [-1, 2], 'fly_now': [5, -5, 12], 'fly_unknown': [1, 0, 12],
  'follow_everywhere': [3, -1, 4], 'follow_words': [2, -7, 11], 'food_choke': [-1, 2], 'food_words': [1, -2, 5],
  'forbid': [5, -1, 4], 'force': [2, -1, 7], 'force!': [-3, -2], 'forced_me': [1, -1, 7], 'forced_word': [5, 0, 7],
  'forced_word!': [-3, 0], 'foreign_friend': [-2, -3], 'found_child': [-2, 4], 'found_en': [6, -1, 7],
  'found_en!': [-1, 0], 'found_if': [6, -5, 4], 'found_it': [-1, 1], 'found_me': [4, 5, 0], 'free_word': [1, -2, 12],
  'friend_sold': [2, 3, 2], 'from_outside': [1, 1, 4], 'from_outside_locked': [2, 2, 4], 'game': [-2, 2],
  'game_kid': [2, -1, 7], 'game_meet': [1, -5, 9], 'gave_out': [-5, 5], 'gave_out!': [-4, 0], 'gay_word': [0, -1],
  'get_out': [2, 2, 4], 'get_out!': [0, 7], 'gift_wrap': [-4, 0], 'gifts': [0, -5], 'girl_word': [2, 2, 2],
  'girls_only': [1, -3, 12], 'girls_wanted': [0, -1], 'give': [-2, -3], 'give!': [1, 2, 3], 'give_back_not': [8, 2, 3],
  'give_back_not!': [-3, -3], 'given_away': [6, -5, 2], 'given_away!': [0, -2], 'given_for_money': [1, 2, 2],
  'go_after': [3, -5, 1], 'go_alone_never': [1, -2, 4], 'go_away': [-1, -3], 'go_away!': [-2, 4], 'go_out': [1, 5, 4],
  'go_out!': [2, -2, 4], 'go_with': [1, -2, 2], 'goal_hit': [-2, 0], 'goes_out': [2, 7, 0], 'goes_round': [3, 4, 0],
  'goodbye': [6, 11, 1], 'goodbye_friends': [1, -3, 1], 'goodbye_sure': [4, 1, 1], 'goods': [-4, 0],
  'goods!': [1, 0, 0], 'goods_sale': [0, 5], 'grade_word': [1, -4, 7], 'grade_word!': [3, -1, 5], 'groomer': [3, 2, 9],
  'grooms': [2, 0, 2], 'grooms!': [-2, 2], 'group_word': [2, -3, 10], 'grown_up_now': [4, -7, 7], 'guard': [3, -1, 4],
  'guest_hotel': [-4, -2], 'guest_words': [-6, 4], 'gun_home': [2, 3, 0], 'gunshot': [4, -2, 0], 'gym_work': [-1, 0],
  'haashaa_any': [2, 4, 0], 'hair_by': [3, -7, 6], 'hand_in': [4, -2, 7], 'hand_over': [4, 0, 2],
  'hand_over!': [-3, 2], 'hand_raise': [1, 1, 6], 'hand_touch': [1, 1, 6], 'handed_over': [2, 5, 1],
  'hang_words': [2, 6, 1], 'harm_part': [-2, -1], 'harm_self_noun': [2, -1, 1], 'hatred_home': [0, -2],
  'have': [-3, 0], 'he_watches': [2, -1, 13], 'head_turns': [-2, 2], 'heavy_more': [3, 0, 1], 'heavy_more!': [5, 2, 1],
  'height_edge': [1, 1, 1], 'held_down': [2, -3, 7], 'held_in': [-1, 2], 'help_general': [1, 1, 0],
  'help_word': [-1, 0], 'helpless': [2, -1, 9], 'helpless!': [-3, 0], 'her_image': [4, -6, 10],
  'her_image!': [2, -1, 6], 'herd_words': [-3, -1], 'herding': [4, 2, 4], 'hidden_place': [3, 6, 0],
  'hidden_why': [6, -3, 6], 'hide': [0, 1], 'high_pay': [-1, 1], 'hil_cross': [1, -1, 2], 'him_com': [0, 1],
  'him_obj': [-4, 3], 'him_obj!': [0, 2], 'him_with': [1, 0, 9], 'his_excuse': [3, 1, 7], 'his_trousers': [-2, 0],
  'hits_with': [7, 2, 6], 'hits_with!': [-4, 1], 'hoarse': [0, 3], 'hold_by': [2, -5, 0], 'hold_captive': [2, 2, 4],
  'hold_captive!': [-3, 0], 'holds_me': [4, -1, 1], 'holds_me!': [1, 0, 1], 'home_near': [-2, -1],
  'home_violence_noun': [-3, -1], 'honoson': [2, 2, 7], 'hoping': [-2, -4], 'hoping!': [1, 0, 7],
  'hostel_teacher': [0, 8], 'hostess': [1, 0, 12], 'hotel_word': [1, -4, 12], 'how_long': [1, 1, 9],
  'how_long!': [1, 0, 0], 'how_many': [4, 1, 1], 'hunger': [-1, 4], 'hurt_act': [2, 0, 6], 'hurt_en': [1, 6, 1],
  'hurt_threat': [2, -3, 11], 'i_get': [-9, 0], 'idiom': [-4, 1], 'idiom!': [1, 0, 0], 'idiom_word': [-2, 1],
  'idiom_word!': [-1, 0], 'if_dead': [7, -4, 1], 'if_no_money': [1, 6, 10], 'if_not': [2, 0, 10], 'if_word': [-8, -5],
  'ill_pregnant': [-1, -1], 'imprisoned_like': [2, -6, 4], 'in_turns': [1, 0, 7], 'info': [-8, -3],
  'info_only': [0, -1], 'inside_en': [5, 1, 4], 'inside_en!': [1, 0, 4], 'insists': [3, -2, 10], 'insists!': [5, 6, 7],
  'insult': [-3, -4], 'insult!': [0, 1], 'intimate_place': [3, 2, 7], 'intimate_place!': [0, 2], 'jealous': [4, -4, 6],
  'jealous!': [-1, 0], 'job': [-3, -5], 'job_busy': [-2, 3], 'job_guard': [-3, 0], 'job_lie': [-1, -3],
  'job_summer': [-3, 0], 'joke': [-15, 6], 'jump': [1, 3, 1], 'jump_en': [1, 2, 1], 'jump_tried': [-1, 6],
  'just_takes': [1, 0, 6], 'kept': [2, 0, 3], 'kept_by_doctor': [-4, 3], 'key': [-4, -6], 'kid_alone': [-3, 0],
  'kill': [1, 4, 0], 'kill!': [-1, 0], 'kill_joke': [-3, -4], 'kill_joke!': [1, 0, 0], 'kill_words': [1, 2, 0],
  'kind_act': [-2, -3], 'kiss': [1, -5, 7], 'knock': [-4, 0], 'knows_address': [0, 1], 'last_step': [2, 2, 1],
  'last_time': [1, 2, 1], 'last_trip': [1, 2, 1], 'last_word': [-1, 7], 'last_words': [2, 0, 1],
  'later_word': [4, -3, 13], 'laughed': [0, -6], 'leak_verb': [1, -3, 10], 'leaked': [1, -1, 10],
  'leave_en': [1, -2, 1], 'leave_en!': [1, -1, 4], 'leave_threat': [-2, 3], 'leaving': [-1, -1], 'leaving!': [4, 3, 4],
  'led_along': [0, 4], 'led_away': [1, -3, 2], 'led_away!': [-1, 0], 'left_not': [5, 1, 1], 'lesson': [4, 0, 9],
  'let_go_not': [0, -1], 'let_out': [0, -3], 'let_out!': [1, 2, 4], 'let_stop': [0, -2], 'letter_en': [3, 2, 1],
  'letter_write': [0, 3], 'lie': [-1, 1], 'lie_arrived': [1, 3, 2], 'lie_en': [0, -3], 'lies_on': [2, 0, 7],
  'life': [3, -2, 1], 'life!': [-1, 0], 'life_word': [0, 1], 'life_word!': [0, -2], 'lift_hand': [1, 0, 7],
  'like_nothing': [1, 0, 13], 'like_slave': [-4, -1], 'live': [4, -5, 1], 'live!': [4, -4, 1], 'live_not_want': [0, 1],
  'lock': [2, 10, 4], 'lock!': [-2, 0], 'locked_en': [0, 4], 'long_ago': [2, -5, 7], 'long_hours': [3, -3, 2],
  'lost_count': [2, 1, 4], 'lost_count!': [1, -1, 2], 'lost_sense': [2, -1, 1], 'love_wait': [-8, 0],
  'love_words2': [-5, -4], 'lure': [1, -5, 12], 'lure!': [1, 0, 10], 'lure2': [5, -2, 12], 'lyric_words': [-9, 0],
  'made_drunk': [6, -1, 7], 'made_up': [2, 3, 10], 'make_do': [1, 5, 2], 'make_do!': [-1, -1], 'make_use': [1, 0, 2],
  'make_use!': [-1, 0], 'make_work': [1, -4, 2], 'make_work!': [-4, -1], 'make_work_hard': [-1, 2],
  'make_work_hard!': [-3, -2], 'makeup_words': [1, -4, 2], 'many': [1, 2, 1], 'many!': [-2, 0], 'marks': [5, 4, 0],
  'marry_offer': [0, -1], 'marry_word': [0, -5], 'marry_word!': [1, -1, 6], 'may': [-2, -3], 'may!': [-1, 2],
  'me': [4, 4, 1], 'me!': [-1, -1], 'me_dat': [3, 0, 7], 'me_obj': [7, 5, 0], 'me_obj!': [0, -2], 'means': [8, 16, 1],
  'med': [-1, 5], 'medical': [-4, 4], 'medical_kidney': [-1, 0], 'medical_take': [2, 1, 2], 'memory_gap': [4, -1, 7],
  'men_actors': [5, -3, 7], 'men_actors!': [3, 0, 6], 'message_stalk': [-1, -4], 'met_online': [1, -3, 12],
  'missing_held': [4, -2, 3], 'missing_person': [3, 0, 9], 'missing_words': [2, 4, 1], 'mocked_out': [-1, 0],
  'money': [4, -4, 5], 'money!': [2, -1, 2], 'money_hold': [4, -1, 6], 'money_word': [4, 2, 5], 'month_all': [-1, -2],
  'month_all!': [1, 0, 2], 'mortgage_body': [0, -2], 'moved_en': [7, -1, 2], 'movie_word': [4, -2, 2],
  'msg_word': [-2, 3], 'much': [-6, -1], 'mutual_fight': [-3, 2], 'my': [2, -4, 6], 'my!': [1, 1, 0],
  'my_picture_ins': [2, -3, 10], 'near_en': [5, -2, 13], 'near_now': [4, -6, 13], 'near_word': [3, 1, 13],
  'need': [-3, -1], 'need!': [-3, -2], 'neglected': [2, 5, 4], 'neglected!': [2, 1, 4], 'net_place': [1, -3, 10],
  'never_done': [2, -6, 4], 'never_wake': [5, -2, 1], 'news': [-5, 0], 'newspaper': [-13, 1], 'night': [6, -3, 7],
  'no_certain': [4, -6, 12], 'no_clothes': [1, 0, 0], 'no_contract': [3, -2, 12], 'no_food': [2, -2, 2],
  'no_papers': [4, 0, 3], 'no_phone': [0, 1], 'no_return': [1, -1, 1], 'no_signal': [-3, 4], 'no_use': [1, -3, 1],
  'no_use!': [1, 0, 5], 'no_use_en': [-2, 0], 'no_window': [3, 8, 4], 'nobody_bothered': [1, 2, 1],
  'nobody_en': [2, -2, 1], 'nobody_here': [-3, 2], 'nobody_needs': [-5, -1], 'not_be': [2, -9, 6],
  'not_her_pictures': [-1, 0], 'not_possible': [0, 3], 'not_return': [-1, -1], 'not_stopped': [3, 3, 7],
  'not_told': [3, -4, 9], 'nothing': [1, -5, 1], 'now_word': [1, 4, 0], 'now_word!': [1, -2, 13], 'nude': [5, 1, 10],
  'nude!': [2, 0, 7], 'numbed': [2, 4, 1], 'numbed!': [2, 0, 1], 'number_big': [5, 6, 9],
  'number_changed': [2, -2, 11], 'number_floor': [2, -2, 1], 'number_many': [0, 3], 'number_men': [1, 5, 0],
  'number_pills': [11, 8, 9], 'of_everything': [5, -1, 1], 'of_height': [0, 2], 'of_height!': [1, 0, 4],
  'off_citizen': [1, 0, 12], 'off_naked': [4, 2, 12], 'off_unknown': [2, 0, 12], 'off_visa': [4, -1, 12],
  'offer_en': [1, 0, 12], 'offer_for_grade': [0, -1], 'offer_strange': [1, -1, 12], 'offer_word': [4, -2, 12],
  'older': [1, -3, 9], 'older_man': [4, -4, 2], 'older_man!': [3, 3, 4], 'older_words': [0, -3], 'on_me': [2, 3, 0],
  'one_coin': [2, 2, 5], 'one_coin!': [1, 0, 1], 'oneself': [-1, 4], 'online_talk': [6, -5, 10],
  'only_death': [4, 2, 1], 'only_go_with': [0, -1], 'only_one': [8, -5, 1], 'opens_pack': [0, 1], 'ordinary': [-6, 2],
  'organ': [0, -1], 'organ_contract': [0, 3], 'other_harm': [-6, 0], 'other_help': [-1, -4], 'other_job': [-5, 2],
  'other_job!': [-2, -1], 'other_job_real': [3, 1, 2], 'other_man_each': [1, 7, 2], 'other_owner': [4, 0, 2],
  'other_place': [9, 1, 0], 'others_ease': [-3, -2], 'others_ease!': [3, -2, 1], 'out_for_now': [1, 0, 13],
  'outside_door': [6, 5, 0], 'outside_door!': [3, 2, 4], 'over_now': [1, -2, 2], 'over_partner': [4, -4, 11],
  'overdose_more': [2, 0, 1], 'overdose_word': [2, 4, 1], 'overhear': [1, -2, 13], 'overhear!': [3, 3, 1],
  'owed_say': [-1, -2], 'own': [-2, -4], 'own_door': [-7, 0], 'own_home': [3, -2, 4], 'own_marriage': [-5, -5],
  'own_trip': [-5, -1], 'owned': [2, -5, 2], 'paper': [4, -6, 3], 'paper!': [8, -4, 3], 'paper_debt': [1, -1, 5],
  'papers_fine': [-5, 0], 'parent_gone': [4, -3, 6], 'partner': [4, -5, 6], 'partner_older': [-2, 7],
  'partner_rape': [0, 1], 'passport': [7, -10, 3], 'passport!': [7, -4, 3], 'passport_send': [1, 0, 12],
  'pay_back': [0, -4], 'pay_back!': [2, 2, 5], 'pay_first': [1, -1, 12], 'people_word': [0, -1],
  'people_word!': [-4, -1], 'pest_words': [3, 0, 0], 'pharmacy_words': [-1, -1], 'pharmacy_words!': [-1, 0],
  'phone': [4, 1, 4], 'phone!': [3, -6, 4], 'phone_cut': [0, 4], 'phone_cut!': [1, -1, 4], 'phone_device': [-3, 2],
  'phone_limited': [1, -1, 4], 'phone_normal': [-1, -1], 'phone_off_en': [2, 0, 1], 'photo_ok': [-2, -1],
  'photo_words': [2, 3, 10], 'picture': [4, 0, 10], 'picture!': [1, 0, 10], 'picture_ok': [-7, -6],
  'picture_ok!': [-1, 0], 'picture_out': [-2, 5], 'picture_out!': [-2, 0], 'pills': [-1, 6], 'pills_en': [-8, -4],
  'plant_live': [-2, -1], 'play_words': [-3, 0], 'please': [0, 11], 'please!': [2, 0, 13], 'poison_way': [3, 5, 1],
  'police': [3, 12, 0], 'poorly_dressed': [1, 2, 0], 'pound': [-1, 0], 'pound!': [-2, 1], 'pour_on': [1, -2, 6],
  'pregnant': [1, -1, 6], 'pressing': [6, 0, 2], 'pressing!': [1, -1, 1], 'prevention': [1, 0, 9], 'prob_word': [0, 2],
  'promised': [3, 2, 2], 'propose': [2, -4, 12], 'pulled': [-2, 0], 'pulled!': [1, -3, 6], 'punish': [5, 6, 4],
  'punish!': [-1, 1], 'put_in': [3, 1, 7], 'put_in!': [1, 2, 6], 'put_out': [2, -5, 10], 'put_out!': [4, 0, 12],
  'put_will': [2, -2, 10], 'quarantine': [3, -4, 4], 'quiet_word': [3, 2, 13], 'quota': [1, -4, 2], 'rape': [6, 8, 7],
  'rape_hint': [3, -3, 7], 'rape_words': [1, 3, 7], 'reason_word': [-5, 0], 'recent': [0, 3],
  'recipe_words': [3, -2, 2], 'recorded': [-1, -1], 'recruiter': [10, 1, 12], 'regret_en': [2, 0, 11],
  'regret_threat': [-1, 3], 'religion': [-6, 4], 'rent_live': [-4, -3], 'rescue': [2, 14, 0], 'return': [2, 0, 4],
  'return!': [2, 0, 3], 'return_not': [0, -1], 'river_word': [-3, 5], 'river_word!': [1, 0, 6], 'roof_up': [2, 2, 1],
  'room': [6, 1, 4], 'room!': [1, -1, 4], 'rope_hang': [0, 2], 'rope_means': [3, -2, 1], 'rope_ready': [1, -3, 1],
  'rough': [-3, -2], 'rough!': [-1, -1], 'rule:after-the-dead': [2, -1], 'rule:afterwards': [1, 14],
  'rule:asked-for-favours': [3, 0], 'rule:asked-for-pictures': [0, 4], 'rule:at-the-edge': [5, 10],
  'rule:baby-hurt': [-5, -1], 'rule:bare-rescue': [7, 5], 'rule:beaten': [6, 4], 'rule:beaten-alone': [7, 7],
  'rule:being-taken': [1, 3], 'rule:body-hurt': [9, 3], 'rule:breaks-off': [6, -4], 'rule:bruises': [-6, 3],
  'rule:call-the-police': [4, 7], 'rule:calls-for-rescue': [4, 9], 'rule:child-and-sex': [2, -1],
  'rule:child-frightened': [0, 2], 'rule:child-given-away': [0, -1], 'rule:child-gone': [2, 4],
  'rule:child-kept-from-her': [1, -1], 'rule:child-left-alone': [2, 5], 'rule:child-marked': [0, 10],
  'rule:child-missing': [2, 0], 'rule:child-sought': [1, -3], 'rule:child-touched': [2, 7],
  'rule:come-quickly': [3, 5], 'rule:coming-near': [7, 5], 'rule:cries-next-door': [0, 4], 'rule:cut-off': [4, -1],
  'rule:danger-alone': [6, 0], 'rule:debt-bondage': [-5, -2], 'rule:debt-without-end': [3, 0],
  'rule:deceived': [0, 10], 'rule:does-not-know-where': [2, -1], 'rule:drugged': [-2, 0],
  'rule:drunk-and-frightening': [1, 0], 'rule:earned-from-her': [1, -2], 'rule:euphemism': [-2, -3],
  'rule:false-pictures': [1, 2], 'rule:forced-marriage': [2, 3], 'rule:forced-prostitution': [2, -4],
  'rule:forced-sex': [2, -2], 'rule:forced-work': [-2, 6], 'rule:goodbye': [4, 6], 'rule:got-ready': [2, -3],
  'rule:guarded': [5, -3], 'rule:handled-roughly': [2, -2], 'rule:held-by-one': [2, 0], 'rule:her-pictures': [6, 5],
  'rule:hurts-herself': [4, 3], 'rule:in-danger': [2, 0], 'rule:in-her-hand': [7, 10],
  'rule:insulted-controlled': [3, 0], 'rule:killing-alone': [8, 6], 'rule:last-words': [2, 0],
  'rule:life-without-meaning': [4, 3], 'rule:locked-in': [4, 0], 'rule:made-to-break-the-law': [1, 0],
  'rule:means-at-hand': [9, 10], 'rule:moved-on': [3, -3], 'rule:no-sense-in-living': [4, 0],
  'rule:no-was-not-heard': [0, -6], 'rule:not-let-out': [5, -10], 'rule:not-wake': [3, -4], 'rule:numb': [4, -1],
  'rule:offer-abroad': [11, -1], 'rule:offer-with-a-catch': [5, -3], 'rule:one-step': [3, 1], 'rule:organ': [1, -1],
  'rule:papers-asked': [-6, -1], 'rule:papers-in-their-hands': [-1, -2], 'rule:papers-taken': [9, -5],
  'rule:phone-taken': [3, -2], 'rule:pictures': [7, -5], 'rule:pictures-deadline': [0, 6], 'rule:pursued': [0, 7],
  'rule:rape': [10, 2], 'rule:scam-compound': [1, -1], 'rule:set-on-fire': [3, 2], 'rule:sexual-harm': [5, 3],
  'rule:sleep-or-else': [4, 1], 'rule:sold': [7, 1], 'rule:sold-after-led': [2, 0],
  'rule:someone-reads-along': [11, -4], 'rule:stabbed-or-burned': [1, 3], 'rule:stalked': [6, -4],
  'rule:stopped-when-leaving': [4, -2], 'rule:take-own-life': [7, -3], 'rule:taken-alone': [4, 5],
  'rule:taken-on-arrival': [1, 0], 'rule:threatened': [2, -2], 'rule:throat': [2, 4], 'rule:tormented': [-4, 1],
  'rule:touched': [-1, 2], 'rule:tried-before': [0, 1], 'rule:two-catches': [7, -2],
  'rule:unfinished-sentence': [1, 1], 'rule:violated-alone': [5, 2], 'rule:violence-word': [0, 3],
  'rule:wages-withheld': [1, 0], 'rule:wants-away': [2, 4], 'rule:weapon-near': [5, 7],
  'rule:weapon-word-alone': [6, 3], 'rule:will-kill': [-4, 1], 'rule:wish-to-die': [13, 3], 'rule:without-me': [9, -1],
  'rule:wounded': [-5, -1], 'said_no': [3, -1, 7], 'said_no!': [1, 1, 7], 'say_so': [4, -3, 2], 'say_so!': [1, 1, 2],
  'say_when': [3, -2, 2], 'scam': [0, 1], 'scam_job': [1, 2, 2], 'scam_mule': [1, 0, 2], 'scam_online': [-3, -2],
  'scam_place': [4, 8, 2], 'school_phone': [-4, -4], 'school_words2': [3, -5, 4], 'school_words2!': [-3, 1],
  'scream_at': [-11, 3], 'secret_cam': [0, -1], 'secret_film': [1, -2, 10], 'secretly': [-2, 1], 'seek': [-1, 4],
  'seek!': [0, -1], 'self_cut': [-1, 0], 'self_obj': [0, -2], 'sell': [2, -2, 2], 'sell_body': [2, -6, 2],
  'sell_person': [3, -2, 2], 'send': [-3, 2], 'send!': [-2, -1], 'send_somebody': [2, 7, 0], 'sends_men': [1, -1, 11],
  'serve': [1, 0, 2], 'serve_home': [-1, -1], 'sex_act': [6, -2, 7], 'sex_act!': [-3, 4], 'sex_touch': [4, 1, 7],
  'sex_touch!': [-1, 0], 'sexual': [7, 0, 7], 'sexual_harm': [-1, 3], 'sexual_harm!': [-2, 0],
  'sexual_violence_en': [6, 7, 7], 'sharp_weapon': [1, 11, 0], 'short_word': [0, -3], 'shouts_then_sorry': [1, 0, 6],
  'sign_or_leave': [2, -3, 2], 'sign_or_leave!': [2, -5, 3], 'silent_need': [0, -1], 'sit_with': [-3, 1],
  'sits_with': [4, -4, 3], 'sleep_made': [1, 0, 2], 'sleep_req': [5, -2, 7], 'sleep_with': [-1, -6],
  'sleep_with!': [-1, 1], 'sold_off': [0, -6], 'some_time': [3, -3, 2], 'somebody': [2, -4, 1], 'somebody!': [0, -2],
  'someone_along': [1, -2, 4], 'someone_reads': [4, 3, 13], 'soon': [0, 13], 'sorry_mother': [1, 0, 1],
  'sos': [6, 3, 0], 'speak': [0, 1], 'speak!': [5, 0, 4], 'sport': [-6, 0], 'sport_jump': [-2, 0],
  'sport_lock': [-3, -1], 'spread': [-1, 3], 'spread!': [-1, -2], 'squeezes': [-1, -2], 'squeezes!': [-4, -1],
  'stab': [-3, 7], 'stab!': [-1, 0], 'stairs': [3, -1, 6], 'stand_near_me': [1, 0, 11], 'stand_sit': [-1, 1],
  'stand_sit!': [-1, 2], 'stand_there': [2, 4, 1], 'stand_there!': [-1, 0], 'stand_watch': [0, 5],
  'stands_daily': [-1, 0], 'step_parent': [-2, 7], 'step_parent!': [0, 1], 'stepfather': [5, 4, 9],
  'stomach_words': [1, 11, 0], 'story_part': [-2, 1], 'stove': [-6, 0], 'stranded': [-1, 0],
  'strange_app': [2, -2, 10], 'strikes': [2, 3, 6], 'suffer': [0, 2], 'suffer!': [-3, 0], 'suicide_think': [5, -1, 1],
  'suicide_word': [3, -3, 1], 'suicide_word!': [-2, 0], 'surround': [-3, 0], 'suspicious_find': [0, -3],
  'sweet_words': [-1, 2], 'take_away': [-1, 1], 'take_away!': [-3, -1], 'take_en': [1, 1, 4], 'take_en!': [-1, 0],
  'take_hard': [-3, 0], 'take_hard!': [-5, 0], 'take_in_hand': [0, 3], 'take_soft': [3, -2, 3], 'take_soft!': [-4, 1],
  'tattoo_words': [-1, 0], 'tear_away': [0, 1], 'tell': [4, -5, 11], 'tell!': [3, 1, 12], 'tell_threat': [5, -1, 7],
  'tells_parents': [1, 7, 10], 'temper': [2, 0, 6], 'tent_in': [1, -6, 7], 'thanks_bye': [-3, 0],
  'that_thought': [3, 0, 1], 'the_dead': [-2, 0], 'the_debt': [-3, -2], 'the_night': [-3, 13], 'the_night!': [-1, 0],
  'then_money': [3, 4, 10], 'then_what': [4, 0, 1], 'then_what!': [-1, 0], 'they': [5, 4, 0], 'they!': [4, 2, 12],
  'thing_dies': [-5, -4], 'threaten': [-5, -5], 'threaten!': [-1, 0], 'throat': [3, 8, 6], 'throat!': [-1, 2],
  'throat_threat': [1, 2, 11], 'throat_voice': [1, 1, 6], 'throw_break': [4, 2, 6], 'ticket_en': [4, -3, 12],
  'tied': [2, 8, 0], 'tired': [-2, -2], 'tired_life': [-1, 6], 'tired_of': [3, -2, 1], 'to_edge': [2, 6, 1],
  'tonight_do': [0, 2], 'took_en': [4, 4, 2], 'torment': [0, -1], 'torment!': [-1, 0], 'touched_child': [6, -1, 7],
  'touched_child!': [-1, 1], 'touching': [5, 3, 7], 'touching!': [0, -4], 'toy': [0, 2], 'tracker': [3, -3, 11],
  'traffic': [-1, 3], 'traffic_fine': [-5, 0], 'trafficked': [1, -1, 2], 'train_way': [2, 0, 1], 'trauma': [4, -1, 6],
  'travel': [-4, -2], 'travel_own': [-3, 2], 'travel_own2': [-1, 0], 'tried_it': [-3, 1], 'trust_ask': [7, -3, 12],
  'trust_ask!': [0, -1], 'try_word': [-4, -1], 'try_word!': [-1, 0], 'twenty': [-1, 0], 'twenty_or_hold': [-1, 0],
  'unconscious': [3, 6, 0], 'unpaid': [2, -2, 5], 'unsaid': [5, 4, 7], 'until': [0, -6], 'until!': [-2, 0],
  'urgent': [2, 10, 0], 'us_obj': [7, 4, 2], 'use_word!': [-2, -3], 'uses_her': [-1, -2], 'vaccine': [2, 3, 7],
  'view_words': [-5, -4], 'violate': [2, 2, 7], 'wage': [0, -3], 'wage!': [3, -2, 2], 'wage_service': [-5, 0],
  'wait': [2, -3, 1], 'wait!': [-1, 2], 'wait_other_side': [2, 2, 2], 'wake': [5, 6, 7], 'wake!': [1, 1, 1],
  'waking_asked': [5, -4, 1], 'want': [0, -1], 'want!': [-1, 0], 'was': [1, 10, 0], 'was!': [-4, -5],
  'way_out': [5, 1, 4], 'way_out!': [3, 2, 4], 'we': [1, 0, 2], 'we!': [2, -1, 4], 'weapon': [1, 2, 0],
  'weather_out': [-5, 1], 'weather_out!': [-5, 0], 'web_show': [2, 0, 10], 'went_work': [0, -4],
  'what_to_do': [1, 4, 0], 'where_lost': [0, -1], 'where_what': [1, -2, 0], 'why_live': [8, 1, 1],
  'why_live!': [3, -1, 1], 'why_word': [-3, -2], 'wield': [0, 8], 'wield!': [4, 2, 4], 'wild_place': [3, 6, 0],
  'will_prove': [-2, -1], 'window_only': [1, -2, 4], 'wish_gone': [8, 0, 1], 'wish_gone!': [2, 0, 1],
  'with': [5, -3, 2], 'with_boss': [4, -3, 3], 'with_me': [2, -3, 7], 'with_nobody': [3, -1, 4],
  'withdraws': [2, -3, 1], 'withhold': [7, -9, 5], 'withhold!': [-1, 0], 'without': [2, 1, 1], 'work_away': [-3, -2],
  'work_forbid': [1, 0, 6], 'work_letter': [0, -1], 'work_mine': [0, -2], 'work_place': [6, -12, 2],
  'world_from': [0, 4], 'world_in': [2, -1, 1], 'worthless': [3, -2, 1], 'wound': [0, 7], 'wound!': [0, 1],
  'wrist_place': [9, 5, 1], 'writing': [0, 3], 'writing!': [1, -1, 13], 'wrong_place_hand': [3, 4, 7],
  'you_threat': [-7, -8], 'you_threat!': [-2, 0], 'young': [4, 6, 9], 'young!': [-2, 0], 'your_people': [6, -4, 11],
  'zero': [2, -3, 1], 'zoo': [-2, -5], '~asks': [-14, 0], '~cond': [3, -1], '~en': [-14, -15], '~future': [1, 3],
  '~going': [6, 4], '~habit': [10, -10], '~mn': [-20, -9], '~neg': [6, -1], '~past': [2, 0], '~start': [-24, -16],
  '~told': [-9, -7], '~victim': [2, -3], '~wish': [0, -10],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'AI-аар -2,avsan 2,bgaad 3,card 3,chat -3,deer 3,game -3,garch -3,google 3,help 2,id -5,karaoked -2,kk 3,massaj 3,' +
  'nude 3,ogoh 4,operator -4,park 4,scam -3,ticket 2,tr 2,uuchihlaa 2,vhmeer -2,vip 3,visa 3,viz -3,zurag -5,аав 2,' +
  'аваагүй -4,аваад 5,аваач 2,авар -5,авах -2,авахгүй 2,авлаа -3,авмаар -2,авр 6,аврааач 5,авраач 5,аврах 2,автобусанд 2,' +
  'авхуул -2,авч -2,авчих 5,авчраад 3,агент 2,агсан -2,аж -11,ажил 5,ажилласан 4,ажиллуул 4,ажиллуулж 3,ажлаа -4,ажлын 4,' +
  'аиж -3,ай -2,айдаг 4,айж 3,айл 5,айлга 2,айлд 4,аймшигтай 2,айсан -4,ал -2,алаад -4,алах 4,алба -2,албад 3,алд -3,' +
  'алдаа -2,алдаж 4,алдсан -3,ална 2,алнаа 2,алх -4,алхам -3,алчих 3,ам -3,амар 4,амарна -2,амархан 2,америк -2,' +
  'амидарч -2,амидрал -2,амидрах 2,амийг 2,амрах 3,амыг 2,амь 3,амьд 4,амьдардаг -2,амьдарч -2,амьдрал -2,амьдрах 3,' +
  'амьсгаа 2,амьсгал 2,амьтан -2,англи -4,анх -2,анхны -2,араас 3,арай 2,арван 5,арга -3,аргагүй -2,архи -3,асаа -3,' +
  'асга 2,асрагч 2,асуу -2,асуугаад 2,асуудал -2,асууж -5,ахуй -2,ахын 3,ач -2,ачаа 3,ашигла -3,ашиглаж -2,аюлтай 2,' +
  'аюулд 2,аюултаи 2,аюултай 2,аян -2,баг -3,багаж 2,багийнхан -2,багш -3,баина 3,баисан 2,байв -4,байгаа -2,байгааг -3,' +
  'байдаг 6,байдал -3,байж -4,байлаа -6,байна 3,байнаа 3,байр -4,байрнаас 2,байснаа -2,байх 3,байхад 3,байхгүй 3,' +
  'байхыг -2,бар -3,бараа -2,барагд 2,барагдуул 3,барахгүй 2,бари 2,баригд -3,баригдсан -3,барилгын -2,баримт -3,' +
  'барин -2,бариул -6,барсан -2,барь 2,барьцаал -2,барьчихсан 3,бас 2,батарей 3,баярлалаа -5,бгаа 11,бдг 3,бензиний 2,' +
  'бж -2,би -3,бид -3,биднийг -5,бидэнд -5,биед -3,биеийн 4,биеэрээ 3,бий -3,билээ -3,битги 3,битгии 3,битгий 3,бич -2,' +
  'бичдэг 3,бичи 6,бичиг -5,бичий 6,бичлэг 4,бичлэгийг 2,бичнэ 2,бичсэн 3,бичье 3,бишь 2,бйна -2,бн 3,бна -2,бод -2,' +
  'боддог 3,бодоод -4,бодох 7,бол -3,болго 5,болгоны -3,болгоод 2,болгосон 3,болгочих 2,болзоо 2,болов 4,боловч -3,' +
  'боломж -2,болохоор 4,болтол -3,болчих 3,болчихсон 4,болъё -2,боль 3,больсон 7,больчих 3,боол -2,боолчлол -2,боолын -3,' +
  'бороо -2,бсан 11,бсн -3,бу -3,бугуй 2,будуул -2,бурхан -5,бут 4,буудуул -2,бууж 2,бууз -4,бууны -2,буусан 2,буух 2,' +
  'буцаад 3,буцааж -3,буцаж -3,буюу -3,бхгү 3,бэлд -2,бэлэн -3,бэр 2,бүгд 3,бүгдийг -3,бүгдэд 2,бүл -2,бүлэг -5,бүр -4,' +
  'бүрийг -2,бүрийн -2,бүрмөсөн -2,бүртгүүл -2,бүрэн -3,бүс 2,бүсгүй -7,бүтэн 2,бүх 2,бүхнээс 2,бүү -7,бөгс 2,бөгөөд -2,' +
  'бөх -2,бөөрийг -2,вакцин -3,ве -6,вен 4,видео 2,виз 2,визний 3,вэ -6,вэн 4,гадаа -6,гадаад -2,гадаадад 2,гадагш -3,' +
  'газар -2,газарт -3,газрын -3,гал -5,галд -3,ганц 2,ганцаар -3,ганцхан -5,гар 2,гараад 3,гарах 5,гарахад 4,гарвал 2,' +
  'гаргаад 2,гарган -3,гаргах -2,гаргахгүй 3,гарда -5,гардаг -5,гарна 2,гарсан -4,гарт 2,гартаа -2,гарц 5,гарч -4,' +
  'гарчихлаа 2,гарчихсан -2,гаръя 5,гд 2,гдг -5,ге 4,герман -2,гомдол 3,гсн -3,гсэн -4,гудамж -3,гудамжинд 4,гуий -2,' +
  'гуй 4,гуйлга 2,гэ -3,гэдгийг -4,гэдэг -7,гэе 4,гэж 4,гэм -3,гэмтэл -2,гэнэ 4,гэр 8,гэрийн -2,гэрт -2,гэрчилгээ 5,' +
  'гэрээгүй 2,гэрээс 2,гэсэн 5,гэсэнд -2,гэтэл -6,гэх -6,гэхлээр 2,гэхэд 5,гэхээр 7,гээ 2,гээд 8,гүйж 2,гүйц -2,гүүр -2,' +
  'д -3,даа -3,даараад 3,давхар 3,дага -2,дагуу -2,дайр -6,далай -7,дамжи 3,дамжуул 4,дандаа 3,дани 2,дараа 3,' +
  'дараагийн -2,дараад 3,дарга -4,дарж 2,дахин -2,дийл -2,долларын -2,долоо 2,долоон -2,доогуур 3,дор 2,доромжил -2,' +
  'дотно -2,дотроо 4,дугаар 4,дулаан -4,дунд -2,дураараа 2,дургүй -2,дургүйц 2,дуртай -4,дутуу 3,дуу -2,дуугар 4,' +
  'дуугүй 5,дууд 8,дуудаач 2,дуудаж 4,дуудлага -2,дуул -4,дуулаад -2,дуус 2,дуусаад -3,дуусгана -3,дуусгах 3,дуусна 4,' +
  'дуустал 2,дэвс -5,дэлгүүрийн -2,дэлхийд 4,дэргэдээ 2,дээ -3,дээр 3,дээрээ -4,дүрс -3,дүүг 2,дүүгээ -4,дүүд 2,' +
  'дөрвөн -4,дөө -2,евро 2,европ -3,ертөнц -2,жаахан -5,жижиг 2,жинхэнэ 4,жорлонд 2,за -2,заа -5,зааж -3,завгүй -2,' +
  'завд 2,загна -9,зай -2,залга 3,залгад -4,залгадаг -3,залгаж 2,залил -2,залуу -3,залуус -4,залуутай -3,залх 2,залхаж 2,' +
  'замд 3,заналхийл 2,зар 4,зарсан 4,зарц -5,зарчихсан 2,засгийн -2,зах 2,захиал -3,захиргааны -3,зовлон -2,зовоо -3,' +
  'зогсдог 3,зогсож -3,зогсоо 7,зогсоод 2,зогсоож -3,зогсоол -2,зогсоохгүй -2,зогсохгүй -2,зод 5,зоддог 3,зодо -7,' +
  'зодолд -3,зодоон -2,зорилго -2,зочин 2,зугт 2,зугтсан -3,зуны -2,зурагт 2,зурах 3,зургаа 2,зургаан -2,зургууд 3,' +
  'зургуудыг 3,зуур 3,зууч 2,зуучлагч 3,зэвсэгтэй 2,зүгээр -7,зүй -2,зүйл -5,зүрх -2,зүс -4,зөв -4,зөвхөн -4,зөө 3,ид -2,' +
  'идэ -2,израиль -2,ийм -7,илсэн -2,илүү 3,ингэж -5,инээ -2,ирвэл 3,иргэний 2,ирдэг 3,ирж 2,ирлээ 2,ирнэ -2,ирсэнгүй -2,' +
  'ирчихлээ 2,ирээд -3,ирээрэи -3,ирээрэй -3,ирээч 2,итгэл -2,итгэх 2,итгэхгүй 3,их -3,ич 2,капитан -9,караокед -2,' +
  'карт 3,кк 3,клуб 3,компани -5,компьютер 4,кофе -2,л 2,лиг -3,луу 2,лүү 2,магадгүй 4,майхан -2,малайз 2,мана -5,' +
  'манай -2,манайд 3,мань -3,март -7,марта -2,мартаад -2,мартчихаж -2,массаж 4,мастер -2,мах -5,маш 3,машинаа -5,' +
  'машинд -2,мессеж 2,мин -4,мини 2,миниий 2,минут 4,минутад -2,минутын -2,мод -2,морины 2,морь -3,муу -2,муур -4,' +
  'муухай 5,мэд 2,мэддэг 2,мэдсэн 2,мэдэгд -2,мэдэхгүй 3,мэдээ -2,мэдээгээр -2,мэдээд 2,мэдээлэл -3,мэдүүл -2,мэнд -2,' +
  'мэс 3,мэт -2,мөнгө -2,мөнгөний -2,мөнгөө -2,мөнх -2,мөр -4,мөргө -4,мөртлөө 2,мөрөөд -2,мөсөн -2,наа 4,наалд 3,' +
  'наасан 2,нагац 4,над 2,надаас -3,надтай 2,найз -3,найздаа -4,найзууд 3,найзууддаа 2,найзын 4,найзынхаа 3,найм 4,' +
  'намайг 2,намайгаа 3,нар -4,нарийн -2,нарт 2,нарыг 3,нарын -2,нас -2,настай -5,нд -6,нийслэлийн -2,ном -6,нугад -3,' +
  'нутаг -2,нуу 6,нуугаад -3,нууц 2,нуучихсан 2,нэг 7,нэгэн -8,нэм -5,нэмж 2,нэмэ -2,нэмэгдүүл -2,нэр -3,нэх 5,нэхэж -2,' +
  'нээ 7,нээгээ 2,нээгээд 2,нядал -2,няц 2,нүдээ 4,нүүр 4,нүүрс -3,нөгөө 5,нөх -2,нөхрийн 6,нөхрөө -2,нөхрөөсө 2,' +
  'нөхрөөсөө 2,нөхөр 3,огохгуй -3,одо 3,одоогоор -2,ойр -2,ойрт -3,ойрхон 3,олгогч -4,олдсон -3,олно 4,олон -2,олс 2,' +
  'олчих 2,онгой 3,онгойлгоод 3,онгоц -7,онгоцны -2,онлайн 3,оператор -4,ор -2,оргил -2,орго -2,ордоггүй 2,орж -4,' +
  'орлоо -4,орны 2,оройн 4,оролд 2,оронд -3,ороо -4,ороод -2,ороолт 2,ороонд -3,орос -4,орох 5,ороход 3,оруулж 4,орхи -3,' +
  'орчим -2,орчин -3,орчих 3,охидыг 4,охидын -2,охиноо -2,охины 4,оч 2,очоод 2,пааспорт 3,парк 4,паспорт 3,паспортоо -2,' +
  'реп -2,руу 6,рүү 6,саад -2,саатуул -4,сайн -7,сайхан -6,сал -5,салаад -5,салон -2,сан -3,сана -2,санагд 3,санал -3,' +
  'сандар -5,сар 5,сарын -2,саун 2,сая 2,сейф 2,сейфэнд 3,сий -2,сим 3,согт 3,согтоо 4,согтуу -2,солисон 4,солиул -3,' +
  'солонгос -2,соль 4,сольсон 4,сонго -2,сулла 5,сургуулийг 2,сургууль 4,сууж 2,суулгасан 2,сууна -2,суусан -3,суух 2,' +
  'сэр 4,сэтгүүлч -2,сүрэг -2,сүх -3,сүүлд -2,сүүлийн 2,сөр -10,сөх -3,сөө 4,та -8,тав -5,таваг 5,тавиад -2,тавилаа -2,' +
  'тавина 2,тавьж -2,тавьчих 3,тавьчихсан 2,тайван -4,тайвань -4,тайл -4,такси -2,талаар -2,тамхи 3,тамхины 2,танилц -2,' +
  'тараах -2,тарах -3,тасал -2,таслa -3,тат -3,татa -6,татаад -3,тахиа 2,тийз 3,тийшээ -2,товч -2,тогл -6,тогло -4,' +
  'тоглож -2,тоглолт -5,тоглоом -3,тогоо 2,тогт -4,тогш -3,тогши -4,толгой -4,толгойг -2,том -4,тор -2,торго 2,тр 2,' +
  'тугж 3,тулд 2,тулж 2,тулхүүр -2,тун -2,тус -4,тусгай -4,тусл 3,тусла 3,туслааач 4,туслаарай 2,туслаарайй 2,туслаач 4,' +
  'тутам 2,туулж 2,тухай -6,тэврэ -2,тэврээд -3,тэвэр -3,тэг -2,тэгвэл -2,тэгсэн 2,тэгээд -3,тэд -2,тэдгээр -4,' +
  'тэднийг -2,тэй 4,тэмдэг -2,тэнц -4,тэр -5,тэрэг -2,түгждэг -3,түгжиж 3,түгжсэн 3,түгжээд -2,түгжээтэй 2,түлх 3,' +
  'түлхүүр -5,түлхүүрийг 2,түлхүүрээ -4,түлэ -2,түргэн -2,түү -6,түүнд -4,түүний -2,түүнийг -5,түүх -2,төгрөг -5,' +
  'төгрөгийн -2,төгсгө -3,төл 2,төлбөр -6,төлж 3,төлүүл 2,төлөх 4,төр -2,төрсний 3,төсөөл -2,төөрсөн -3,угаа -3,угаал 3,' +
  'угуй 5,удаа 7,удахгүй -2,уйд 4,уйлаад -2,ул -4,улаан -2,улс -4,улсын -2,унага 2,унагаа 2,унасан 4,унтаж -7,унтар 4,' +
  'унтах 2,унтраа 4,унш -2,уншиж -2,унших 4,унэл 2,унэмлэх 5,ур -3,ура -2,урагд -2,уржигдар 3,урин -2,урсан 2,урын -2,' +
  'урьсан 2,усан -2,усанд 5,уснаас 3,усны -2,усыг -2,утас 2,утсаар 5,утсанд 2,уу 4,ууж -3,уул 2,уулаа 5,уулга 2,' +
  'уулзсан -2,уулзуул 2,уулзъя 3,ууна 2,уур 4,уурла 6,уурлаад 3,уурлад 4,уух 2,уухаараа 3,уучих 4,уучихлаа 2,уучихсан 2,' +
  'уучлаарай 2,ух 5,ухаан 4,ухаангүй -3,ухмээр -3,учир -8,финал 2,фэйсбүүк -2,хаа 2,хаалга 4,хаалгаа -2,хаалганы 2,' +
  'хаалгач 2,хаалгыг 2,хаасан 2,хаашаа 2,хавирга 3,хавч -2,хад -3,хадам 5,хадгал 2,хадгалдаг 3,хадмууд 2,хажуу -2,хай -2,' +
  'хайж 2,хайна 2,хайр -2,хайран -2,хайрла -4,хайрт -2,хайртай -3,хайрцаг 2,хайрын -4,хал -2,халд -2,хамгаал -3,' +
  'хамгаалах -3,хамгийн -5,хамт 3,ханиад 2,хар -3,хараад 2,харамс 2,харахад -2,харвал -4,хардаж -2,харж 2,харин -7,' +
  'харь -3,харьц -2,хас 2,хаса 2,хасаад 3,хаха -7,хашаа 2,хашаанд 3,хашааны 3,хая 4,хаяг 4,хаячих 3,хаячихсан 2,хелп 2,' +
  'хийдэг -2,хийе -3,хийж -3,хийлгэдэг 6,хийхгүй -2,хийхээс 4,хийчих 3,хичээлээ -4,хогийн 2,хойно 2,хойноо 2,хойш 5,' +
  'холбоо -3,холд -2,хоно -2,хоногт -2,хонолоо 2,хоносон -2,хоол 6,хоолойг 2,хоолоо -2,хоосон -3,хор -3,хорвоо -2,' +
  'хориг -2,хоригд -2,хоригдсон -3,хориотой 5,хорь -3,хорьж -4,хохирогч 2,хоцорсон 6,хоёр -2,хоёрыг 2,хувь -3,хугал 2,' +
  'хугалсан 3,хугацаа -5,худаг 2,худалаа 2,худалда 2,худалдан -2,худлаа 2,хулгай -2,хулгайл -3,хураасан 2,хурдал 6,' +
  'хуруугаа 2,хуулийн -2,хууль -3,хуурай -2,хуучин 2,хучирхийл 2,хэ 6,хэвт 6,хэвтэж 3,хэд -5,хэдий -3,хэдэн -4,хэзээ -5,' +
  'хэл 2,хэлбэл -3,хэлж -2,хэлп 2,хэлэ 3,хэлэхгүй 3,хэлээрэй 2,хэлүүл 3,хэнд 4,хэнийг -2,хэнтэй 6,хэр -2,хэрвэ -4,' +
  'хэрвээ -4,хэрхэн -2,хэрч -2,хэрчи -2,хэрэв -6,хэрэвээ -4,хэрэггүй 6,хэрэглэгч -3,хэрэгтэ 3,хэрэгтэй 3,хээ 2,хяналт -3,' +
  'хүлээ -3,хүлээн -2,хүмүүс -4,хүнд -2,хүнийг -2,хүнтэй 2,хүнээс 4,хүр -2,хүргэх 2,хүрлээ -3,хүрсэн 4,хүртэл -2,хүрч -4,' +
  'хүрэл -2,хүрэхгүй 2,хүрээл -5,хүс -4,хүсэл 2,хүсэлт 2,хүсэн -2,хүч 2,хүчин 2,хүчиндл 3,хүчиндс 2,хүчиндсэн 2,' +
  'хүчиндүүл 3,хүчиндүүлсэн 2,хүчирхийл 2,хүчирхийлл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 2,хүчирхийлэлд 2,хүүг 3,' +
  'хүүхдээ 6,хүүхэдтэй 2,хөгийн 3,хөдөлж 2,хөлс 3,хөлөө -3,хөндий -2,хөнөө -2,хөрш -2,хөрөнгө -2,хөтөлбөр 2,хөх -2,' +
  'хөхөрсөн -2,хөөгөөд 3,хөөж -2,хөөлдө -2,хөөрхөн -3,цаас -2,цааш -2,цаашид -2,цаг -5,цагаа -2,цагаар 3,цагдаа 5,' +
  'цагдаагийн -5,цагдаад 4,цагийн 3,цагт -3,цагтаа -2,цай -3,цалин 7,цалингаа -3,цамхаг -4,царай -2,цахилгаан -2,' +
  'цахилгааны -2,цахим -3,цонх 8,цонхоор 2,цоож -2,цоожилсон -2,цоожтой 2,цоол -2,цох -7,цохи -2,цохидог 2,цохиж -3,' +
  'цохилт -2,цохио -2,цус 3,цустай 2,цэвэрлэ -7,цэвэрлэгч 3,цэнэг -2,цэнэгл -2,цэцэг -2,цэцэрлэг 3,цэцэрлэгийн 2,' +
  'цэцэрлэгээс -2,цээж -2,цээжин -2,ч 5,чад 2,чадахгүй 4,чаддаггүй 2,чадна 4,чамаиг 2,чамайг 2,чамтай 2,чанар -2,чатал 2,' +
  'чатла 2,чи -8,чимх -3,чин 3,чини 2,чиний 4,чинь 2,чир 2,чөтгөр -3,шалтгаан 3,шантаажил 2,шатаа -2,шатаана 2,шатнаас 4,' +
  'шахa 2,шахаж 2,шахал -5,шахсан 5,шд -3,шиг 5,шид -3,шидсэн 2,шийд -3,шийдсэн 2,шил 2,шилж -2,шинжилгээ 2,шинэ -8,' +
  'ширт -3,ширээ -3,шоу 3,шувуу -2,шүд -2,шүү -4,шүүх -3,шөнө 2,эвд 3,эвлэрсэн -5,эгч 4,эгчийг 2,эд -4,эзэн -3,эзэний -2,' +
  'элдэ 2,элдэв 2,эм 5,эмийг 2,эмнэлэг 3,эмч -2,эмэгтэй -4,эмэгтэйчүүд -6,эмээ -2,эндээс 3,энэ -6,эр -6,эргэ -3,эргэж -2,' +
  'эргүүл -3,эртэй 2,эрх -3,эрхтэн 2,эс -9,эсээ -4,эх -2,эхний -4,эхнэр 3,эцсийн -2,эцэг -2,ээ -4,ээж 3,ээждээ -2,' +
  'ээжийг 2,ээжийгээ 2,ээжийн 3,ээлж 2,юань 3,юм -2,юмыг 2,юу -5,юуны -2,яагаад 2,яам -2,яана 2,яанаа 2,яаралтаи 3,' +
  'яаралтай 3,яваад 5,яваарай -6,явах 3,явдаг -2,явж -2,явмаар 4,явуулаагүй -4,явуулаад 5,явуулаач -2,явуулах -2,' +
  'явуулж 4,явуулчих -5,явчих 4,явчихлаа 2,ядар -3,ядарсан -3,ял -2,ялга -2,янгиа -2,янхан -2,яралтай 3,яри -2,ярилц -2,' +
  'ярь -2,ярьсан -2,ёс -2,ёсоор -3,үг -2,үгийг -2,үгүй -2,үед -3,үзд 2,үздэг 2,үзэгүй 3,үзээгуй 2,үзээгүй 3,үзээд 2,' +
  'үзээрэй -2,үзүүл 5,үзүүлнэ -3,үйлдвэр -2,үйлчилгээнд 2,үйлчлүүлэг 2,үл -4,үлдэх -2,үлдээ 2,үлдээгээд 2,үлдээж -2,' +
  'үлдээх -2,үнийг -3,үнсүүл -2,үнэ 3,үнэл 3,үнэмлэх 7,үнэн 3,үнэтэй -2,үргэлж -5,үрийг -2,үртэй 2,үс -4,үсд 2,үсээ -5,' +
  'үх -4,үхвэл 3,үхлийн 2,үхлээ -2,үхмэр -2,үхмээр -2,үхсэний -5,үхэл 6,үхүүл -2,үү -3,үүд -6,үүдэнд -2,үүр 4,үүү -7,' +
  'өвдөг -2,өвдөөд -2,өвөө -4,өгвөл 2,өгдөггүй 4,өглөө 2,өгнө 3,өгсөн -2,өгсөнгүй 2,өгч -2,өгчих 3,өгье -2,өгөх 2,' +
  'өгөхгүй -2,өгөөд 2,өдрийн -2,өдөр 5,өдөржин 3,өдөрт 4,өлсөж -2,өмнө 2,өмнөөс 2,өнгий -2,өнгөрөө -2,өндөр -3,өнөө 2,' +
  'өнөөдөр -2,өр 4,өргө -6,өргөж -2,өргөн -3,өрийн -4,өртсөн 3,өрөнд 3,өрөө -3,өрөөнд 3,өрөөний 3,өрөөнөөс -3,өсгө -3,' +
  'өөд -2,өөр 3,өөртөө -2,өөрөө -2,өөө -2'
