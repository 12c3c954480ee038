/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abroad_strange': [1, 0, 2], 'accident': [-4, -4], 'acid_throw': [1, 0, 11], 'ad_sounds': [1, 7, 0],
  'adult_age': [0, -10], 'adverse': [0, -2], 'adverse!': [-1, 1], 'afraid_else': [-1, 3], 'afraid_else!': [1, 0, 12],
  'after_fear': [7, 5, 7], 'after_fear!': [0, 1], 'afterwards': [7, 10, 7], 'age_old': [-1, 1],
  'agency_en': [6, -3, 12], 'agency_word': [1, -3, 12], 'agent_hand': [3, -2, 3], 'alarm_clock': [2, 5, 9],
  'alarm_clock!': [0, 2], 'alive_word': [3, 1, 1], 'all_drunk': [4, 4, 1], 'all_of': [2, -3, 1],
  'alone_come': [1, 1, 7], 'alone_not': [2, 0, 4], 'alone_stay': [1, -1, 7], 'alone_word': [1, -3, 4],
  'alone_word_not': [1, 0, 13], 'always_knows': [3, 3, 11], 'any:blocked': [-2, 1], 'any:critical': [32, 14],
  'any:high': [33, -7], 'any:medium': [25, -8], 'armed_wait': [1, 0, 2], 'arrested': [-2, 0], 'arrive': [4, 3, 0],
  'arrive!': [-1, 6], 'arrived_word': [2, -3, 2], 'asked_favour': [4, -2, 7], 'asked_favour!': [2, 0, 7],
  'asked_laugh': [1, 0, 3], 'asks_angry': [1, -1, 10], 'asks_fact': [-3, -2], 'asks_fact2': [-2, 0],
  'asks_or_stranger': [1, 1, 2], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [2, 4, 10],
  'asks_pictures!': [-4, 0], 'asks_price': [3, -2, 11], 'baby_harm': [-1, -2], 'baby_sleep': [-1, -1],
  'back_from': [0, -2], 'bad_answer': [2, 0, 10], 'bad_home': [2, -1, 6], 'bai_neg': [-1, -1], 'bai_now': [-4, 7],
  'bai_past': [-9, -4], 'bank_loan': [0, -5], 'bars_window': [2, 5, 4], 'bath_comes': [-1, -7], 'bath_watch': [-1, 3],
  'beat': [0, -2], 'beat!': [-4, -2], 'beat_vow': [0, 2], 'beg_forced': [1, -1, 2], 'belgiin_word': [1, -3, 7],
  'belly': [2, -1, 6], 'below_arrived': [3, 2, 0], 'better_dead': [-2, -2], 'better_now': [-5, 0],
  'bind_throat': [-3, 1], 'birth': [1, 1, 7], 'blade': [7, -1, 0], 'blade_ir': [2, -4, 12], 'bleeding': [3, 6, 0],
  'blocked:asked-for-favours': [1, 0], 'blocked:at-the-edge': [-1, 0], 'blocked:baby-hurt': [1, 0],
  'blocked:beaten': [-1, -3], 'blocked:beaten-alone': [1, 0], 'blocked:being-taken': [-3, -1],
  'blocked:breaks-off': [-2, 0], 'blocked:bruises': [-4, 0], 'blocked:calls-for-rescue': [-3, 0],
  'blocked:child-and-sex': [-1, -5], 'blocked:child-given-away': [1, 0], 'blocked:child-left-alone': [3, 2],
  'blocked:child-touched': [-1, 1], 'blocked:debt-bondage': [0, 1], 'blocked:deceived': [-2, 0],
  'blocked:forced-marriage': [-3, 2], 'blocked:forced-prostitution': [5, 2], 'blocked:forced-work': [-1, 0],
  'blocked:guarded': [-1, 0], 'blocked:handled-roughly': [-3, 0], 'blocked:her-pictures': [3, 1],
  'blocked:hurts-herself': [-1, 0], 'blocked:in-her-hand': [0, 1], 'blocked:insulted-controlled': [1, 0],
  'blocked:locked-in': [-1, -3], 'blocked:means-at-hand': [-3, 2], 'blocked:moved-on': [1, 2],
  'blocked:no-was-not-heard': [2, 0], 'blocked:not-let-out': [-2, 0], 'blocked:numb': [5, -5],
  'blocked:offer-abroad': [1, 0], 'blocked:papers-asked': [1, 0], 'blocked:papers-taken': [1, -1],
  'blocked:phone-taken': [-1, 0], 'blocked:pictures': [4, -1], 'blocked:pursued': [-4, 5], 'blocked:sold': [-2, 0],
  'blocked:someone-reads-along': [0, -1], 'blocked:stabbed-or-burned': [-2, 3], 'blocked:stalked': [5, 0],
  'blocked:tormented': [2, 0], 'blocked:touched': [6, -2], 'blocked:wages-withheld': [1, 0],
  'blocked:weapon-near': [-1, -1], 'blocked:will-kill': [-3, 0], 'blocked:wish-to-die': [7, 2],
  'blocked:wounded': [1, 0], 'blood_now': [3, 4, 0], 'blue_spots': [-2, 0], 'body_hurt': [2, -1, 6],
  'body_hurt!': [-1, 0], 'body_part': [0, -3], 'body_part!': [1, 2, 10], 'body_sold_place': [0, -1],
  'bodywork': [0, 6], 'border_over': [0, 3], 'boss': [-1, -6], 'break_en': [-3, 0], 'break_off': [2, -5, 13],
  'bride': [-1, 4], 'bring': [1, 1, 0], 'bring!': [2, 0, 3], 'bring_en': [2, 3, 2], 'bring_en!': [2, 0, 13],
  'bring_in': [-4, 3], 'bring_in!': [1, 0, 4], 'bruise_place': [5, -3, 7], 'bruise_words': [4, -2, 6],
  'bump_words': [-6, 3], 'burden_en': [3, 4, 1], 'burn_home': [-3, 6], 'burned_en': [0, -4], 'but_en': [-1, -5],
  'but_en!': [0, -1], 'by_force_word': [-4, 0], 'bye_word': [3, 8, 1], 'call_again': [-1, 0], 'call_again!': [0, 2],
  'call_police': [-2, 5], 'call_police!': [1, 0, 2], 'calls_many': [0, -1], 'came_back_in': [4, 5, 0],
  'camera_on': [1, -4, 10], 'camp_night': [0, -3], 'can': [-1, 1], 'can!': [3, -1, 7], 'cannot_bear': [-1, -4],
  'cannot_bear!': [-2, 0], 'cannot_bear_more': [2, -2, 1], 'cannot_leave': [2, 0, 4], 'cannot_speak': [-1, 1],
  'cannot_stop_en': [-1, -2], 'cant': [4, -1, 4], 'captive_place': [0, 8], 'car': [3, 3, 0], 'car_ride': [0, -2],
  'car_strange': [1, 7, 0], 'car_tow': [1, 1, 1], 'caring': [0, -3], 'caught': [-2, 0], 'changing_room': [0, 1],
  'chase': [-1, 2], 'chase!': [-1, 0], 'chat_word': [-3, 2], 'child': [-4, 0], 'child!': [-3, 0],
  'child_age': [9, 9, 9], 'child_class': [5, 1, 9], 'child_fear': [7, 3, 9], 'child_gone': [-6, 2],
  'child_goods': [-5, 0], 'child_of_hers': [4, 4, 1], 'child_place': [-1, -5], 'child_school_threat': [3, -1, 11],
  'child_sleep': [-2, 2], 'child_sleep!': [-3, 0], 'child_word_age': [5, 9, 9], 'children_among': [-1, 0],
  'children_better': [2, 11, 1], 'children_to': [1, 4, 1], 'children_with': [3, -5, 0], 'choke': [3, 5, 0],
  'class_chat': [3, -3, 10], 'class_child': [1, 2, 9], 'client': [2, -2, 2], 'client!': [3, 7, 0],
  'client_word': [0, -2], 'clothes_off': [-2, 1], 'code_word': [0, -2], 'come_along': [-3, 0], 'come_daily': [0, 1],
  'come_en': [-1, 0], 'come_en!': [0, -1], 'come_here': [4, 4, 0], 'come_in': [2, -3, 13], 'comes_back': [0, 1],
  'comes_back!': [-1, 0], 'comes_car': [2, 4, 0], 'coming_again': [2, -2, 0], 'common': [-3, -1], 'common!': [0, -3],
  'consent': [6, 0, 6], 'construction': [-2, 1], 'contact_not': [0, -3], 'contact_not!': [-1, -2],
  'contract_words': [-3, -6], 'cooking': [-5, 0], 'cost': [6, -5, 12], 'court_word': [1, -3, 11], 'cow_herd': [0, -3],
  'crash_thought': [0, -1], 'cries_fear': [2, -2, 6], 'crime_made': [1, 0, 2], 'cry_beg': [2, 4, 1],
  'crying': [4, 0, 9], 'cut_self': [1, -1, 1], 'cut_verb': [-1, 3], 'cuts_en': [4, -2, 1], 'cuts_now': [-1, 1],
  'danger': [1, 6, 0], 'days_gone': [3, -7, 4], 'deadline': [1, 10, 10], 'debt': [1, -5, 5], 'debt!': [1, 0, 10],
  'debt_grow': [2, 4, 5], 'debt_grow!': [0, 1], 'debt_line': [3, 0, 5], 'debt_put': [2, -2, 5],
  'debt_put!': [1, -1, 2], 'debt_sure': [3, -2, 5], 'debt_sure!': [1, 0, 10], 'deceive': [2, -5, 2],
  'deceive!': [-2, -1], 'deceive_en': [1, 0, 2], 'decide': [1, -5, 1], 'decide!': [-1, -1], 'decided_end': [0, 3],
  'decides': [9, 2, 6], 'demand_money': [4, -4, 10], 'demand_money!': [-2, 2], 'denied_thought': [-1, 0],
  'deny_food': [1, 0, 9], 'destroy': [6, -4, 6], 'did_it': [3, 0, 7], 'die': [-3, -3], 'die!': [-1, 0],
  'die_and_rest': [1, 0, 1], 'die_if': [1, 0, 1], 'die_or': [0, 1], 'die_wish': [8, 6, 1], 'die_wish!': [-1, 0],
  'different_now': [-3, -3], 'disappear_en': [-1, -3], 'doing_what': [1, 4, 0], 'done_for': [1, 6, 1],
  'done_for!': [1, -1, 5], 'donor_egg': [1, 0, 12], 'dont_know_place': [2, -1, 4], 'dont_know_place!': [1, 0, 4],
  'dont_know_who': [2, 0, 12], 'dont_plea': [-2, 9], 'dont_plea!': [2, 0, 7], 'dont_tell': [0, 4], 'doze': [-2, 1],
  'drag_off': [2, 5, 0], 'drag_off!': [-4, 0], 'drag_word': [5, 3, 6], 'drank_there': [3, -3, 7],
  'drank_there!': [-1, 0], 'drawing_words': [-1, 0], 'drink_pills': [0, 3], 'drink_pills!': [-2, -1],
  'drink_with': [1, -1, 2], 'driver': [0, 7], 'drug_her': [1, 3, 2], 'drug_use': [-2, 0], 'drum_beat': [-5, -1],
  'drunk': [7, 0, 6], 'drunk!': [-2, 0], 'dur_word': [0, -11], 'eager_word': [0, 2], 'earn': [-2, -1],
  'earn!': [-3, 0], 'eased_by': [4, -3, 1], 'elsewhere': [0, -2], 'embassy_official': [-1, 0],
  'embassy_words': [-2, 5], 'end_not': [5, -2, 5], 'end_wish': [1, -1, 1], 'ends_all': [3, 1, 1],
  'entertain': [2, -2, 2], 'entertain!': [1, 0, 2], 'erase': [0, 3], 'erase!': [-2, 0], 'erase_chat': [-2, -2],
  'escape': [-2, 3], 'escape_must': [1, 5, 2], 'euph_bad': [0, -5], 'euph_thing': [5, -7, 7], 'euph_words': [0, 1],
  'every': [6, -13, 6], 'everyone_en': [1, 3, 1], 'everyone_mn': [2, 1, 10], 'everyone_see': [2, 1, 1],
  'everyone_would_en': [7, 3, 2], 'ex_partner': [8, -1, 11], 'exam_or_work': [0, 1], 'exam_words': [0, -1],
  'exam_words!': [-3, 0], 'exclaim': [2, 0, 9], 'face': [0, -5], 'face!': [1, 0, 6], 'fake_porn': [0, -1],
  'fall_end': [3, -1, 1], 'family': [3, 0, 9], 'family!': [0, 1], 'family_cut': [1, -1, 4], 'family_talk': [2, -5, 4],
  'farewell_act': [-2, -4], 'fear': [-7, -6], 'fear!': [-1, 0], 'fee_excuse': [-6, -2], 'fiction': [-5, 0],
  'fight_on': [0, 2], 'film_hold': [0, -1], 'find_word': [3, -1, 11], 'fine_noun': [-1, -2], 'fine_words': [1, 0, 5],
  'fined_en': [-1, 0], 'fix_word': [-1, 2], 'fly_now': [4, -4, 12], 'follow_everywhere': [3, -1, 4],
  'follow_words': [2, -7, 11], 'food_choke': [0, 1], 'food_words': [1, -3, 5], 'forbid': [5, -2, 4],
  'force': [2, -1, 7], 'force!': [-3, -2], 'forced_me': [1, -1, 7], 'forced_word': [5, 0, 7], 'forced_word!': [-2, 0],
  'foreign_friend': [-3, -3], 'found_child': [-1, 4], 'found_en': [3, 0, 0], 'found_en!': [-1, 0],
  'found_if': [7, -5, 4], 'found_it': [-2, 1], 'found_me': [3, 4, 0], 'free_word': [1, -3, 12],
  'friend_sold': [2, 1, 2], 'from_outside': [1, 1, 4], 'from_outside_locked': [2, 2, 4], 'game': [-2, 2],
  'game_kid': [2, -1, 7], 'game_meet': [1, -4, 9], 'gave_out': [-3, 3], 'gave_out!': [-4, 0], 'gay_word': [0, -1],
  'get_out': [2, 2, 4], 'get_out!': [1, 6, 4], 'gift_wrap': [-3, 0], 'gifts': [1, -5, 9], 'girl_word': [2, 1, 2],
  'girls_only': [1, -1, 12], 'girls_wanted': [1, -1, 12], 'give': [-2, -3], 'give!': [1, 2, 3],
  'give_back_not': [7, 0, 3], 'give_back_not!': [-3, -2], 'given_away': [6, -4, 2], 'given_away!': [0, -1],
  'given_for_money': [1, 2, 2], 'go_after': [3, -6, 1], 'go_alone_never': [1, -2, 4], 'go_away': [0, -4],
  'go_away!': [-2, 4], 'go_out': [0, 6], 'go_out!': [2, -1, 4], 'go_with': [1, -3, 2], 'goal_hit': [-1, 0],
  'goes_out': [1, 6, 0], 'goes_round': [3, 3, 0], 'goodbye': [6, 9, 1], 'goodbye_friends': [1, -3, 1],
  'goodbye_sure': [4, 3, 1], 'goods': [-4, 1], 'goods!': [1, 0, 0], 'goods_sale': [0, 5], 'grade_word': [2, -5, 7],
  'grade_word!': [2, 0, 5], 'groomer': [4, 0, 9], 'grooms': [4, -1, 2], 'grooms!': [-3, 1], 'group_word': [1, -3, 10],
  'grown_up_now': [4, -7, 7], 'guard': [3, -1, 4], 'guest_hotel': [-4, -2], 'guest_words': [-6, 4],
  'gun_home': [2, 3, 0], 'gunshot': [4, -1, 0], 'gym_work': [-1, 0], 'haashaa_any': [2, 4, 0], 'hair_by': [2, -7, 6],
  'hand_hits': [0, -1], 'hand_in': [4, -3, 7], 'hand_over': [4, 0, 2], 'hand_over!': [-2, 2], 'hand_raise': [1, 1, 6],
  'hand_touch': [1, 1, 6], 'handed_over': [2, 5, 1], 'harm_part': [-1, -1], 'harm_part!': [1, -2, 5],
  'harm_self_noun': [2, -1, 1], 'hatred_home': [0, -2], 'have': [-3, 0], 'he_watches': [2, -1, 13],
  'head_turns': [-2, 2], 'heavy_more': [3, 0, 1], 'heavy_more!': [2, 0, 1], 'height_edge': [1, 1, 1],
  'held_down': [2, 0, 7], 'held_in': [-1, 1], 'help_general': [2, 1, 0], 'help_word': [-1, 0], 'helpless': [1, 0, 9],
  'helpless!': [-3, 0], 'her_image': [4, -5, 10], 'her_image!': [0, -1], 'herd_words': [-3, -1], 'herding': [4, 2, 4],
  'hidden_place': [3, 6, 0], 'hidden_why': [6, -3, 6], 'hide': [3, 0, 0], 'high_pay': [-1, 0], 'hil_cross': [1, -1, 2],
  'him_com': [0, 1], 'him_obj': [-4, 2], 'him_obj!': [0, 2], 'his_excuse': [4, 1, 7], 'his_trousers': [-2, 0],
  'hits_with': [6, 1, 6], 'hits_with!': [-3, -2], 'hoarse': [0, 2], 'hold_by': [1, -5, 0], 'hold_captive': [3, 1, 4],
  'hold_captive!': [-3, 0], 'holds_me': [4, -1, 0], 'holds_me!': [1, 0, 1], 'home_near': [-2, -1],
  'home_violence_noun': [-3, -1], 'honoson': [2, 1, 7], 'hoping': [-2, -4], 'hoping!': [1, 0, 7],
  'hostel_teacher': [0, 7], 'hostess': [1, 1, 12], 'hotel_word': [1, -5, 12], 'how_long': [0, 2],
  'how_long!': [1, -1, 0], 'how_many': [5, 1, 1], 'hunger': [-1, 3], 'hurt_act': [2, 0, 6], 'hurt_en': [1, 4, 1],
  'hurt_threat': [3, -3, 11], 'i_get': [-9, 0], 'idiom': [-4, 2], 'idiom!': [1, 0, 0], 'idiom_word': [-1, 3],
  'if_dead': [7, -2, 1], 'if_no_money': [1, 6, 10], 'if_not': [2, 1, 10], 'if_word': [-7, -5], 'ill_pregnant': [0, -1],
  'imprisoned_like': [3, -6, 4], 'in_hand': [-1, 0], 'in_turns': [1, 0, 7], 'info': [-7, -3], 'info_only': [0, -1],
  'inside_en': [4, 5, 4], 'inside_en!': [1, 0, 4], 'insists': [4, -2, 10], 'insists!': [5, 6, 7], 'insult': [-4, -4],
  'insult!': [0, 1], 'intimate_place': [3, 2, 7], 'intimate_place!': [0, 2], 'jealous': [4, -5, 6],
  'jealous!': [-1, 0], 'job': [-3, -5], 'job!': [0, -1], 'job_busy': [-2, 3], 'job_guard': [-3, 0],
  'job_lie': [2, -2, 2], 'job_summer': [-3, 0], 'joke': [-14, 6], 'jump': [1, 4, 1], 'jump_en': [1, 2, 1],
  'jump_tried': [-1, 5], 'just_takes': [1, 0, 6], 'kept': [2, 2, 3], 'kept_by_doctor': [-4, 2], 'key': [-4, -6],
  'kid_alone': [-3, 0], 'kill': [0, 5], 'kill_joke': [-4, -5], 'kill_joke!': [1, 0, 0], 'kill_words': [1, 2, 0],
  'kind_act': [-4, -3], 'kiss': [1, -4, 7], 'knock': [-2, 0], 'knows_address': [0, 1], 'last_step': [2, 0, 1],
  'last_time': [1, 3, 1], 'last_trip': [1, 3, 1], 'last_word': [-1, 7], 'last_words': [2, 0, 1],
  'later_word': [5, -4, 13], 'laughed': [0, -6], 'leak_verb': [2, -2, 10], 'leave_en': [-1, 1],
  'leave_en!': [1, -1, 4], 'leave_threat': [-2, 3], 'leaving': [-1, -2], 'leaving!': [3, 4, 4], 'led_along': [0, 3],
  'led_away': [0, -3], 'led_away!': [-1, 0], 'left_not': [6, 2, 1], 'lesson': [3, 0, 9], 'let_go_not': [-1, -2],
  'let_out': [1, -3, 2], 'let_out!': [1, 2, 4], 'let_stop': [0, -2], 'letter_en': [3, 2, 1], 'letter_write': [0, 3],
  'lie': [-1, 1], 'lie_arrived': [1, 3, 2], 'lie_en': [0, -3], 'lies_on': [1, 1, 7], 'life': [4, -2, 1],
  'life!': [-1, 0], 'life_word': [0, 3], 'life_word!': [1, -2, 1], 'lift_hand': [1, 0, 7], 'like_nothing': [1, 0, 13],
  'like_slave': [-4, -2], 'live': [4, -5, 1], 'live!': [1, -4, 1], 'live_not_want': [0, -2], 'lock': [2, 11, 4],
  'lock!': [-2, 0], 'locked_en': [0, 5], 'long_ago': [3, -5, 7], 'long_hours': [4, -3, 2], 'lost_count': [3, 0, 4],
  'lost_count!': [1, -1, 2], 'lost_sense': [1, -1, 1], 'love_wait': [-8, 0], 'love_words2': [-5, -5],
  'lure': [1, -5, 12], 'lure2': [5, -1, 12], 'lyric_words': [-9, 0], 'made_drunk': [6, -2, 7], 'made_up': [3, 2, 10],
  'make_do': [1, 4, 2], 'make_do!': [-1, -1], 'make_use!': [-1, 0], 'make_work': [1, -3, 2], 'make_work!': [-4, -1],
  'make_work_hard': [-1, 1], 'make_work_hard!': [-3, -2], 'makeup_words': [1, -4, 2], 'many': [0, 2], 'many!': [-2, 0],
  'marks': [4, 4, 0], 'marry_offer': [0, -1], 'marry_word': [0, -4], 'marry_word!': [2, -1, 6], 'may': [-2, -2],
  'may!': [-1, 2], 'me': [4, 3, 1], 'me!': [-1, -1], 'me_dat': [3, -1, 7], 'me_obj': [6, 6, 0], 'me_obj!': [-3, -1],
  'means': [9, 19, 1], 'med': [1, 7, 1], 'medical': [-4, 4], 'medical_kidney': [-1, 0], 'medical_take': [3, 1, 2],
  'memory_gap': [3, 0, 7], 'men_actors': [5, -3, 7], 'men_actors!': [3, 0, 6], 'message_stalk': [-1, -5],
  'met_online': [1, -3, 12], 'missing_held': [4, -3, 3], 'missing_person': [3, 0, 9], 'missing_words': [2, 3, 1],
  'mocked_out': [-1, 0], 'money': [4, -4, 5], 'money!': [2, -1, 2], 'money_hold': [4, -2, 6], 'money_word': [4, 1, 5],
  'month_all': [-2, -1], 'month_all!': [1, 0, 2], 'mortgage_body': [1, -2, 5], 'moved_en': [6, -1, 2],
  'movie_word': [4, -2, 2], 'msg_word': [-1, 2], 'much': [-6, -2], 'mutual_fight': [-3, 0], 'my': [3, -3, 6],
  'my!': [1, 0, 0], 'my_picture_ins': [4, -3, 10], 'near_en': [4, -2, 13], 'near_now': [3, -6, 13],
  'near_word': [3, 0, 13], 'need': [-3, 1], 'need!': [-2, -2], 'neglected': [1, 6, 4], 'neglected!': [2, -1, 4],
  'net_place': [1, -3, 10], 'never_done': [2, -6, 4], 'never_wake': [5, -2, 1], 'news': [-6, 0], 'newspaper': [-13, 1],
  'night': [6, -2, 7], 'no_certain': [4, -6, 12], 'no_clothes': [0, -1], 'no_contract': [3, -2, 12],
  'no_food': [2, -3, 2], 'no_papers': [4, 0, 3], 'no_phone': [0, 2], 'no_return': [1, -1, 1], 'no_signal': [-3, 3],
  'no_use': [2, -2, 1], 'no_use!': [1, 0, 5], 'no_use_en': [-2, 0], 'no_window': [3, 8, 4],
  'nobody_bothered': [1, 1, 1], 'nobody_en': [1, -3, 1], 'nobody_here': [-3, 2], 'nobody_needs': [-5, 1],
  'not_be': [2, -9, 6], 'not_her_pictures': [-1, 0], 'not_possible': [0, 2], 'not_return': [-1, -1],
  'not_stopped': [2, 3, 7], 'not_told': [3, -5, 9], 'nothing': [1, -4, 1], 'now_word': [1, 5, 0],
  'now_word!': [1, -2, 13], 'nude': [5, 1, 10], 'nude!': [2, 0, 7], 'numbed': [2, 2, 1], 'numbed!': [2, 0, 1],
  'number_big': [5, 6, 9], 'number_changed': [2, -2, 11], 'number_floor': [2, -2, 1], 'number_many': [0, 2],
  'number_men': [1, 9, 0], 'number_pills': [9, 8, 9], 'nursing': [1, -1, 6], 'of_everything': [5, -1, 1],
  'of_height!': [1, 0, 4], 'off_citizen': [1, 0, 12], 'off_naked': [1, 3, 12], 'off_unknown': [1, 3, 7],
  'off_visa': [4, 0, 12], 'offer_en': [1, 0, 12], 'offer_for_grade': [0, -1], 'offer_strange': [1, -1, 12],
  'offer_word': [2, -2, 12], 'older': [1, -4, 9], 'older_man': [4, -2, 2], 'older_man!': [3, 3, 4],
  'older_words': [0, -3], 'on_me': [2, 2, 0], 'one_coin': [3, 3, 5], 'one_coin!': [1, 0, 1], 'oneself': [0, 3],
  'online_talk': [6, -5, 10], 'only_death': [4, 1, 1], 'only_go_with': [0, -1], 'only_one': [6, -5, 1],
  'opens_pack': [0, 1], 'ordinary': [-6, 3], 'organ': [0, -1], 'organ_contract': [0, 4], 'other_harm': [-5, 0],
  'other_help': [-2, -4], 'other_job': [-5, 3], 'other_job!': [-2, 0], 'other_job_real': [2, 1, 2],
  'other_man_each': [1, 7, 2], 'other_owner': [4, 0, 2], 'other_place': [9, 2, 0], 'others_ease': [-3, -2],
  'others_ease!': [3, -2, 1], 'out_for_now': [1, 0, 13], 'outside_door': [5, 5, 0], 'outside_door!': [3, 2, 4],
  'over_now': [1, -3, 2], 'over_partner': [4, -4, 11], 'overdose_more': [1, 0, 1], 'overdose_word': [1, 3, 1],
  'overhear': [1, -1, 13], 'overhear!': [3, 4, 1], 'owed_say': [-1, -1], 'own': [-1, -5], 'own_door': [-7, 0],
  'own_home': [3, -2, 4], 'own_marriage': [-5, -5], 'own_trip': [-5, -2], 'owned': [-1, -5], 'paper': [4, -6, 3],
  'paper!': [8, -4, 3], 'paper_debt': [1, -1, 5], 'papers_fine': [-5, 0], 'parent_gone': [5, -2, 6],
  'partner': [4, -6, 6], 'partner_older': [-3, 7], 'partner_rape': [0, 1], 'passport': [7, -9, 3],
  'passport!': [7, -4, 3], 'passport_send': [1, 0, 12], 'pay_back': [0, -4], 'pay_back!': [2, 1, 5],
  'pay_first': [1, -1, 12], 'people_word': [-1, -1], 'people_word!': [-3, -1], 'pest_words': [3, 0, 0],
  'pharmacy_words': [-1, -2], 'pharmacy_words!': [-1, 0], 'phone': [5, 1, 4], 'phone!': [3, -6, 4],
  'phone_cut': [-1, 5], 'phone_cut!': [1, -1, 4], 'phone_device': [-3, 2], 'phone_limited': [2, -1, 4],
  'phone_normal': [-1, -1], 'phone_off_en': [2, 0, 1], 'photo_ok': [-2, -1], 'photo_words': [1, 2, 10],
  'picture': [3, 0, 10], 'picture_ok': [-7, -6], 'picture_ok!': [-1, 0], 'picture_out': [0, 5],
  'picture_out!': [-2, 0], 'pills': [1, 7, 1], 'pills_en': [-2, 1], 'plant_live': [-2, -1], 'play_words': [-3, 1],
  'please': [0, 10], 'please!': [2, 0, 2], 'poison_way': [2, 4, 1], 'police': [3, 13, 0], 'poorly_dressed': [2, 1, 0],
  'pound': [-1, 1], 'pound!': [-2, 0], 'pour_on': [2, -1, 6], 'pregnant': [1, 0, 6], 'pressing': [6, 0, 2],
  'pressing!': [2, -1, 1], 'prob_word': [0, 2], 'promised': [3, 2, 2], 'propose': [0, -3], 'pulled': [-2, 0],
  'pulled!': [2, -4, 6], 'punish': [5, 6, 4], 'punish!': [-1, 1], 'put_in': [2, 1, 2], 'put_in!': [1, 3, 6],
  'put_out': [2, -4, 10], 'put_out!': [5, 0, 12], 'put_will': [2, -1, 10], 'quarantine': [2, -3, 4],
  'quiet_word': [3, 2, 13], 'quota': [1, -4, 2], 'rape': [6, 7, 7], 'rape_hint': [3, -3, 7], 'rape_words': [1, 3, 7],
  'reason_word': [-6, 1], 'recent': [1, 3, 7], 'recipe_words': [3, -2, 2], 'recorded': [-1, -1],
  'recruiter': [10, 0, 12], 'regret_en': [2, -1, 11], 'regret_threat': [0, 2], 'religion': [-4, 4],
  'rent_live': [-4, -2], 'rescue': [2, 16, 0], 'return': [3, 0, 4], 'return!': [2, -1, 3], 'return_not': [0, -1],
  'river_word': [-3, 5], 'river_word!': [1, 0, 6], 'roof_up': [2, 2, 1], 'room': [6, 1, 4], 'room!': [1, -1, 4],
  'rope_en': [2, 3, 1], 'rope_hang': [0, 3], 'rope_means': [3, -2, 1], 'rope_ready': [1, -3, 1], 'rough': [-4, -1],
  'rough!': [-1, -1], 'rule:after-the-dead': [2, -1], 'rule:afterwards': [1, 14], 'rule:asked-for-favours': [3, 0],
  'rule:asked-for-pictures': [0, 4], 'rule:at-the-edge': [4, 10], 'rule:baby-hurt': [-5, -2],
  'rule:bare-rescue': [7, 4], 'rule:beaten': [6, 4], 'rule:beaten-alone': [7, 7], 'rule:being-taken': [1, 3],
  'rule:body-hurt': [9, 4], 'rule:breaks-off': [6, -5], 'rule:bruises': [-5, 1], 'rule:call-the-police': [4, 7],
  'rule:calls-for-rescue': [4, 8], 'rule:child-frightened': [2, 3], 'rule:child-given-away': [0, -3],
  'rule:child-gone': [2, 4], 'rule:child-kept-from-her': [1, -1], 'rule:child-left-alone': [2, 5],
  'rule:child-marked': [1, 9], 'rule:child-missing': [1, 0], 'rule:child-sought': [1, -2],
  'rule:child-touched': [2, 6], 'rule:come-quickly': [3, 4], 'rule:coming-near': [7, 5],
  'rule:cries-next-door': [0, 4], 'rule:cut-off': [4, -1], 'rule:danger-alone': [6, 0], 'rule:debt-bondage': [-4, -4],
  'rule:debt-without-end': [3, 0], 'rule:deceived': [0, 9], 'rule:does-not-know-where': [2, -1],
  'rule:drugged': [-2, 0], 'rule:drunk-and-frightening': [1, -1], 'rule:earned-from-her': [1, -2],
  'rule:euphemism': [-2, -3], 'rule:false-pictures': [1, 2], 'rule:forced-marriage': [2, 3],
  'rule:forced-prostitution': [2, -3], 'rule:forced-sex': [2, -3], 'rule:forced-work': [-1, 9], 'rule:goodbye': [4, 7],
  'rule:got-ready': [2, -2], 'rule:guarded': [5, -4], 'rule:handled-roughly': [2, -2], 'rule:held-by-one': [2, 0],
  'rule:her-pictures': [7, 4], 'rule:hurts-herself': [3, 2], 'rule:in-danger': [2, 0], 'rule:in-her-hand': [6, 7],
  'rule:insulted-controlled': [2, 1], 'rule:killing-alone': [8, 6], 'rule:last-words': [2, 0],
  'rule:life-without-meaning': [4, 2], 'rule:locked-in': [2, 1], 'rule:made-to-break-the-law': [1, 0],
  'rule:means-at-hand': [11, 11], 'rule:moved-on': [3, -2], 'rule:no-sense-in-living': [4, 1],
  'rule:no-was-not-heard': [0, -6], 'rule:not-let-out': [4, -9], 'rule:not-wake': [3, -4], 'rule:numb': [4, -2],
  'rule:offer-abroad': [11, -1], 'rule:offer-with-a-catch': [4, -2], 'rule:one-step': [3, 1], 'rule:organ': [1, -1],
  'rule:papers-asked': [-6, -1], 'rule:papers-in-their-hands': [-2, -2], 'rule:papers-taken': [8, -3],
  'rule:phone-taken': [2, -2], 'rule:pictures': [7, -5], 'rule:pictures-deadline': [0, 6], 'rule:pursued': [-1, 7],
  'rule:rape': [10, 1], 'rule:scam-compound': [1, -1], 'rule:set-on-fire': [2, 1], 'rule:sexual-harm': [5, 3],
  'rule:sleep-or-else': [3, 1], 'rule:sold': [6, 0], 'rule:sold-after-led': [2, 0],
  'rule:someone-reads-along': [11, -4], 'rule:stabbed-or-burned': [1, 3], 'rule:stalked': [5, -4],
  'rule:stopped-when-leaving': [3, -2], 'rule:take-own-life': [7, -3], 'rule:taken-alone': [5, 5],
  'rule:taken-on-arrival': [1, 0], 'rule:threatened': [0, -3], 'rule:throat': [2, 5], 'rule:tormented': [-5, 1],
  'rule:touched': [0, 2], 'rule:tried-before': [0, 1], 'rule:two-catches': [6, -2], 'rule:violated-alone': [5, 1],
  'rule:violence-word': [0, 3], 'rule:wages-withheld': [1, 0], 'rule:wants-away': [2, 4], 'rule:weapon-near': [5, 7],
  'rule:weapon-word-alone': [6, 3], 'rule:will-kill': [-3, 2], 'rule:wish-to-die': [13, 3], 'rule:without-me': [9, -1],
  'rule:wounded': [-6, -2], 'said_no': [4, -1, 7], 'said_no!': [1, 1, 7], 'say_so': [4, -4, 2], 'say_so!': [1, 1, 2],
  'say_when': [3, -1, 3], 'scam': [0, 1], 'scam_job': [1, 2, 2], 'scam_mule': [1, 0, 2], 'scam_online': [-3, -2],
  'scam_place': [4, 8, 2], 'school_phone': [-3, -4], 'school_words2': [4, -5, 4], 'school_words2!': [-3, 1],
  'scream_at': [-11, 3], 'secret_cam': [0, -1], 'secret_film': [1, -2, 10], 'secretly': [-2, 1], 'seek': [-2, 4],
  'self_cut': [-1, -1], 'self_obj': [0, -1], 'sell': [2, -3, 2], 'sell_body': [2, -6, 2], 'sell_person': [4, -1, 2],
  'send': [-1, 1], 'send!': [-2, -1], 'send_somebody': [2, 7, 0], 'sends_men': [1, -1, 11], 'serve': [1, 0, 2],
  'serve_home': [-1, -1], 'sex_act': [5, -2, 7], 'sex_act!': [-2, 3], 'sex_touch': [3, 1, 7], 'sex_touch!': [-1, 0],
  'sexual': [7, 0, 7], 'sexual_harm': [0, 4], 'sexual_harm!': [-2, 0], 'sexual_violence_en': [6, 6, 7],
  'sharp_weapon': [2, 11, 0], 'short_word': [0, -3], 'shouts_then_sorry': [2, 0, 6], 'sign_or_leave': [2, -2, 2],
  'sign_or_leave!': [3, -5, 3], 'silent_need': [0, -1], 'sit_with': [-3, 2], 'sits_with': [5, -4, 3],
  'sleep_req': [5, -2, 7], 'sleep_with': [0, -5], 'sleep_with!': [0, 1], 'sold_off': [0, -6], 'some_time': [4, -2, 2],
  'somebody': [2, -4, 1], 'somebody!': [0, -1], 'someone_along': [1, -3, 4], 'someone_reads': [5, 3, 13],
  'soon': [0, 13], 'sorry_mother': [1, 0, 1], 'sos': [6, 3, 0], 'speak': [-1, 1], 'speak!': [5, 0, 4],
  'sport': [-6, 0], 'sport_jump': [-2, 0], 'sport_lock': [-3, -1], 'spread': [-1, 3], 'spread!': [0, -3],
  'squeezes': [0, -3], 'squeezes!': [-4, -2], 'stab': [-3, 7], 'stab!': [-1, 0], 'stairs': [3, -1, 6],
  'stand_near_me': [1, 0, 11], 'stand_sit': [-1, 2], 'stand_sit!': [-2, 0], 'stand_there': [3, 4, 1],
  'stand_there!': [-1, 0], 'stand_watch': [0, 5], 'stands_daily': [-1, 0], 'step_parent': [-2, 8],
  'stepfather': [4, 2, 9], 'stomach_words': [1, 12, 0], 'story_part': [-2, 1], 'stove': [-3, 2], 'stranded': [-1, 0],
  'strange_app': [2, -2, 10], 'strikes': [2, 2, 6], 'suffer': [1, 2, 6], 'suffer!': [-3, 0],
  'suicide_think': [5, -1, 1], 'suicide_word': [3, -3, 1], 'suicide_word!': [-2, 0], 'surround': [-3, 0],
  'suspicious_find': [1, -3, 12], 'sweet_words': [-1, 1], 'take_away': [0, 2], 'take_away!': [-3, 1],
  'take_en': [3, 0, 1], 'take_en!': [-1, 0], 'take_hard': [-2, -1], 'take_hard!': [-5, 0], 'take_in_hand': [-1, 1],
  'take_soft': [2, -1, 3], 'take_soft!': [-4, 1], 'tattoo_words': [-1, 0], 'tear_away': [0, 1], 'tell': [3, -5, 11],
  'tell!': [2, 2, 13], 'tell_threat': [5, -2, 7], 'tells_parents': [1, 7, 10], 'temper': [2, 0, 6],
  'tent_in': [1, -4, 7], 'thanks_bye': [-3, 0], 'that_thought': [3, 0, 1], 'the_dead': [-2, 0], 'the_debt': [-2, -1],
  'the_night': [-3, 12], 'the_night!': [-1, 0], 'then_money': [3, 4, 10], 'then_what': [4, 0, 1], 'they': [5, 4, 0],
  'they!': [4, 2, 7], 'thing_dies': [-6, -4], 'threaten': [-5, -2], 'threaten!': [-1, 0], 'throat': [1, 6, 6],
  'throat!': [-1, 2], 'throat_threat': [1, 2, 11], 'throat_voice': [1, 1, 6], 'throw_break': [4, 4, 6],
  'ticket_en': [4, -2, 12], 'tied': [2, 8, 0], 'tired': [-2, -2], 'tired_life': [-1, 6], 'tired_of': [3, -2, 1],
  'to_edge': [2, 7, 1], 'tonight_do': [0, 2], 'took_en': [4, 4, 2], 'torment': [-1, -1], 'torment!': [-1, 0],
  'touched_child': [5, -1, 7], 'touched_child!': [0, 1], 'touching': [4, 2, 7], 'touching!': [0, -4], 'toy': [0, 1],
  'tracker': [3, -3, 11], 'traffic': [-1, 3], 'traffic_fine': [-5, 0], 'trafficked': [0, -1], 'train_way': [1, 0, 1],
  'trauma': [4, -1, 6], 'travel': [-5, -1], 'travel_own': [-4, 2], 'travel_own2': [-1, 0], 'tried_it': [-3, 1],
  'trust_ask': [7, -4, 12], 'trust_ask!': [0, -1], 'try_word': [-3, -1], 'try_word!': [-1, 0], 'twenty': [-1, 0],
  'twenty_or_hold': [-1, 0], 'unconscious': [2, 4, 0], 'unpaid': [2, -2, 5], 'unsaid': [5, 4, 7], 'until': [0, -4],
  'until!': [-2, 0], 'urgent': [2, 12, 0], 'us_obj': [7, 4, 2], 'use_word!': [-2, -4], 'uses_her': [-1, -2],
  'vaccine': [2, 3, 7], 'view_words': [-5, -4], 'violate': [2, 2, 7], 'wage': [0, -3], 'wage!': [4, -2, 2],
  'wage_service': [-5, 0], 'wait': [2, -3, 1], 'wait!': [-2, 0], 'wait_other_side': [2, 2, 2], 'wake': [4, 7, 7],
  'wake!': [1, 1, 1], 'waking_asked': [5, -4, 1], 'want!': [-1, 0], 'was': [1, 10, 0], 'was!': [-4, -5],
  'way_out': [4, 1, 4], 'way_out!': [3, 2, 4], 'we!': [3, -2, 4], 'weapon': [0, 1], 'weather_out': [-5, 3],
  'weather_out!': [-5, 0], 'web_show': [2, 0, 10], 'went_work': [-1, -5], 'what_to_do': [1, 5, 0],
  'where_lost': [0, -2], 'where_what': [1, -2, 0], 'why_live': [9, 1, 1], 'why_word': [-3, -2], 'wield': [0, 8],
  'wield!': [4, 2, 4], 'wild_place': [3, 6, 0], 'will_prove': [-4, -1], 'wish_gone': [5, 1, 1],
  'wish_gone!': [2, 0, 1], 'with': [7, -5, 2], 'with_boss': [4, -3, 3], 'with_me': [3, -2, 7],
  'with_nobody': [3, 0, 4], 'withdraws': [2, -3, 1], 'withhold': [7, -7, 5], 'withhold!': [-1, 0],
  'without': [2, 1, 1], 'work_away': [-2, -1], 'work_forbid': [1, 2, 6], 'work_letter': [1, -1, 11],
  'work_mine': [0, -3], 'work_place': [6, -12, 2], 'world_from': [1, 3, 1], 'world_in': [2, -1, 1],
  'worthless': [3, -2, 1], 'wound': [0, 8], 'wound!': [0, 1], 'wrist_place': [7, 4, 1], 'writing': [1, 3, 2],
  'writing!': [2, -1, 13], 'wrong_place_hand': [3, 3, 7], 'you_threat': [-8, -4], 'you_threat!': [-2, 0],
  'young': [4, 5, 9], 'young!': [-2, 0], 'your_people': [5, -6, 11], 'zero': [3, -4, 1], 'zoo': [-1, -5],
  '~asks': [-15, 0], '~cond': [2, -2], '~en': [-14, -14], '~future': [1, 3], '~going': [6, 4], '~habit': [11, -11],
  '~mn': [-20, -9], '~neg': [6, -2], '~past': [2, -1], '~start': [-24, -17], '~told': [-8, -6], '~victim': [1, -3],
  '~wish': [0, -11],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'AI-аар -3,avsan 2,bgaad 3,card 2,deer 3,game -3,garch -2,google 3,help 2,id -6,kk 3,massaj 3,nude 3,ogoh 4,' +
  'operator -4,park 4,scam -3,uuchihlaa 2,vhmeer -2,vip 3,visa 4,viz -3,zurag -5,аав 2,аавдаа -2,аваагүй -4,аваад 4,' +
  'аваач 2,авар -4,авах -2,авахгүй 2,авдаг -2,авлаа -3,авмаар -2,авр 6,аврааач 4,авраач 4,аврах 2,автобус 2,автобусанд 2,' +
  'авч -2,авчих 6,авчраад 2,агент 2,агсан -2,аж -11,ажил 4,ажилласан 3,ажиллуул 4,ажиллуулж 3,ажлаа -4,ажлын 4,аиж -4,' +
  'ай -2,айдаг 4,айж 3,айл 5,айлга 3,айлд 4,айсан -4,ал -2,алаад -4,алах 4,алба -2,албад 3,алд -2,алдаа -2,алдаж 4,' +
  'алдсан -3,алж -2,алх -4,алхам -2,алчих 3,ам -3,амар 4,амарна -3,амархан 2,америк -2,амидарч -2,амидрал -2,амидрах 2,' +
  'амийг 2,амрах 3,амыг 2,амь 3,амьд 4,амьдардаг -2,амьдарч -2,амьдрал -2,амьдрах 3,амьсгаа 2,амьсгал 2,амьтан -2,анги 2,' +
  'ангийн 3,ангийнхан -2,англи -4,анх -2,анхны -2,араас 3,арай 2,арван 5,арга -3,аргагүй -2,архи -3,асаа -3,асга 2,' +
  'асрагч 2,асуу -2,асуугаад 2,асуудал -2,асууж -5,ах -2,ахуй -2,ахын 2,ачаа 3,ашигла -3,ашиглаж -3,ашигласан 2,аюлтай 2,' +
  'аюулд 2,аюултаи 2,аюултай 2,аян -2,баг -2,багийнхан -2,багш -3,баина 3,баисан 2,байв -3,байгаа -2,байгааг -3,байдаг 6,' +
  'байдал -3,байж -4,байлаа -6,байна 3,байнаа 3,байр -3,байрнаас 2,байснаа -2,байх 2,байхгүй 3,бар -3,бараа -2,' +
  'барахгүй 2,бари 2,баригд -2,баригдсан -3,барилгын -2,баримт -2,барин -2,бариул -6,барсан -2,барь 2,барьсан 2,' +
  'барьцаал -2,барьчихсан 3,бас 2,батарей 3,баярлалаа -5,бгаа 11,бдг 3,бельги 2,бж -2,би -2,бид -2,биднийг -5,бидэнд -5,' +
  'биед -3,биеийн 4,бий -2,билээ -3,битги 3,битгии 3,битгий 3,бич -3,бичдэг 3,бичи 5,бичиг -5,бичиж -2,бичий 5,бичлэг 4,' +
  'бичсэн 3,бичье 3,биш 2,бишь 2,бйна -2,бн 3,бна -3,боддог 3,бодоод -4,бодох 6,бол -3,болго 5,болгоны -3,болгосон 2,' +
  'болгочих 2,болзоо 2,болилоо 2,болиул 2,болов 4,боловч -4,бололтой -2,боломж -2,болохоор 3,болтол -3,болчих 3,' +
  'болчихсон 4,болъё -2,боль 5,больлоо 2,больсон 7,больчих 3,боол -2,боолчлол -2,боолын -3,бороо -2,бсан 10,бсн -3,бу -4,' +
  'бугуй 2,будуул -2,бурхан -5,бут 3,буудал -2,буудуул -2,бууж 2,бууз -4,бууны -2,буусан 2,буух 2,буцаад 2,буцааж -3,' +
  'буцаж -3,буюу -3,бхгү 3,бэлд -2,бэлэн -3,бүгд 2,бүгдийг -2,бүгдэд 2,бүл -2,бүлийн 2,бүлэг -4,бүр -4,бүрийг -2,' +
  'бүрийн -2,бүрмөсөн -2,бүртгүүл -2,бүрэн -2,бүс 2,бүсгүй -7,бүх 2,бүхнээс 3,бүү -7,бөгс 2,бөгөөд -2,бөх -2,бөөрийг -2,' +
  'ве -6,вен 4,видео 2,виз 2,визний 3,вэ -6,вэн 4,гадаа -7,гадаад -2,гадаадад 2,гадагш -3,гадна -2,газар -2,газарт -3,' +
  'газрын -3,гал -4,галд -2,ганц 3,ганцаар -3,ганцхан -4,гар 3,гараад 2,гарах 6,гарахад 4,гарвал 2,гаргаад 2,гарган -4,' +
  'гаргах -2,гаргахгүй 2,гарда -5,гардаг -5,гарна 2,гарсан -4,гарт 3,гарц 5,гарч -3,гарчихлаа 2,гарчихсан -2,гаръя 5,' +
  'гд 2,гдг -4,ге 4,герман -2,гомдол 2,гсн -3,гсэн -4,гудамж -3,гудамжинд 4,гуий -2,гуй 6,гуйсан 2,гэ -3,гэдгийг -4,' +
  'гэдэг -8,гэе 4,гэж 4,гэм -3,гэмтэл -2,гэнэ 4,гэр 8,гэрийн -2,гэрчилгээ 5,гэсэн 5,гэсэнд -2,гэтэл -5,гэх -5,гэхлээр 2,' +
  'гэхэд 5,гэхээр 7,гээ 2,гээд 7,гүүр -2,д -3,даа -3,даараад 3,давхар 3,дага -2,дагаад -2,дагуу -2,дайр -6,далай -6,' +
  'дамжи 3,дамжуул 4,дандаа 3,дани 2,дараа 2,дараагийн -4,дараад 3,дарамтал -2,дарамтл -2,дарга -3,дарж 2,дийл -2,' +
  'доллар -2,долларын -2,долоо 2,долоон -2,доогуур 4,дор 2,доромжил -2,дотно -2,дотор 2,дотроо 4,дугаар 3,дулаан -4,' +
  'дунд -4,дургүйц 2,дуртай -3,дутуу 3,дуу -2,дуугар 3,дуугүй 4,дууд 7,дуудаач 2,дуудаж 3,дуул -3,дуулдаг -2,дуус 2,' +
  'дуусаад -2,дуусгана -3,дуусгах 3,дуусна 4,дэвс -5,дэлхийд 4,дэргэдээ 2,дээ -2,дээр 3,дээрээ -4,дүрс -2,дүүг 2,' +
  'дүүгээ -4,дүүд 2,дөрвөн -5,дөө -3,евро 2,европ -3,ертөнц -2,жаахан -5,жижиг 2,жимс 2,жинхэнэ 4,жорлонд 2,за -2,заа -7,' +
  'зааж -3,завгүй -2,завд 2,загна -8,зай -2,залга 3,залгад -4,залгадаг -3,залил -2,залуу -3,залуус -4,залуутай -3,залх 2,' +
  'залхаж 2,замд 4,заналхийл 2,зар 3,зарсан 4,зарц -5,зарчихсан 2,засгийн -2,зах 2,захиал -3,захиргааны -3,зовлон -2,' +
  'зовоо -3,зогсдог 3,зогсож -3,зогсоо 6,зогсоод 3,зогсоож -3,зогсоол -2,зогсоохгүй -3,зогсохгүй -3,зод 5,зоддог 3,' +
  'зодо -7,зодолд -3,зооринд 2,зоорь 2,зорилго -2,зохиол -2,зочин 2,зугт 2,зугтсан -3,зуны -2,зургууд 3,зургуудыг 3,' +
  'зуур 3,зууч 3,зүгээр -6,зүй -2,зүйл -5,зүрх -2,зүрхээ 2,зүс -2,зөв -4,зөвхөн -5,зөвшөөр -2,зөө 3,ид -2,идэ -2,' +
  'израиль -2,ийм -7,илсэн -2,илүү 2,ингэж -4,интернет -2,интернэт -2,ирвэл 3,иргэний 3,ирдэг 2,ирж 2,ирнэ -2,ирчихлээ 2,' +
  'ирээд -2,ирээрэи -3,ирээрэй -3,ирээч 3,итгэл -2,итгэх 2,итгэхгүй 3,их -2,ич 3,камер 2,капитан -9,карт 3,кк 3,клуб 3,' +
  'компани -4,компьютер 4,л 2,лиг -3,луу 2,лүү 2,магадгүй 5,майхан -2,малайз 2,мана -5,манай -2,манайд 4,мань -3,март -6,' +
  'марта -2,мартчихаж -2,массаж 5,массажны 2,мастер -2,мах -5,маш 2,машин 2,машинаа -4,машинд -2,машины 2,мессеж 2,' +
  'мин -4,мини 2,миниий 2,минут 4,минутад -2,минутын -2,мод -2,морь -5,муу -2,муур -4,мэд 2,мэддэг 3,мэдсэн 2,мэдэгд -2,' +
  'мэдэхгүй 3,мэдээ -3,мэдээгээр -2,мэдээлэл -3,мэдүүл -2,мэнд -2,мэс 3,мэт -2,мөнгө -2,мөнгөний -2,мөнгөө -2,мөр -4,' +
  'мөргө -4,мөртлөө 2,мөрөөд -2,мөсөн -2,наа 5,наалд 3,наасан 2,над 2,надаас -2,надтай 3,найз -2,найздаа -4,найзууд 2,' +
  'найзын 4,найзынхаа 3,найм 4,нам 2,намайг 2,намайгаа 3,нар -4,нарийн -2,нарт 2,нарыг 3,нарын -2,нас -3,настай -5,нд -5,' +
  'нийслэлийн -2,нис 2,ногоо -2,ном -6,нохор 2,нугад -3,нутаг -2,нуу 5,нуугаад -3,нуучихсан 2,нухур -2,нэг 7,нэгэн -8,' +
  'нэм -4,нэмж 2,нэмэгдүүл -2,нэр -3,нэрийг -2,нэх 4,нээ 7,нядал -2,нүдээ 4,нүх -2,нүүр 5,нөгөө 5,нөх -2,нөхрийн 6,' +
  'нөхрөө -2,нөхөр 3,огохгуй -2,одо 2,одоогоор -2,ойр -2,ойрт -2,ойрхон 3,олгогч -3,олдсон -3,олно 4,олон -2,олохгүй -2,' +
  'олчих 2,онгой 4,онгойлгоод 3,онгоц -7,онгоцны -2,онлайн 3,оператор -4,ор -2,оргил -2,орго -2,ордоггүй 3,орж -3,' +
  'орлоо -4,орны 2,оройн 4,оролд 2,оронд -3,ороо -4,ороолт 2,ороонд -3,орос -4,орох 5,ороход 2,оруул -2,орхи -2,орхиод 2,' +
  'орчим -2,орчин -3,орчих 3,охидыг 4,охидын -2,охиноо -2,охины 4,очоод 3,пааспорт 3,парк 4,паспорт 4,паспортоо -2,' +
  'профайл -2,реп -2,руу 6,рүү 7,саад -2,саатуул -4,сайн -7,сайхан -5,сал -5,салаад -5,салон -2,сан -3,сана -2,санагд 3,' +
  'санал -3,сандар -5,сар 5,сарын -2,сая 3,сейф 2,сейфэнд 3,сий -2,сим 3,согт 3,согтоо 4,согтуу -2,солисон 4,солиул -2,' +
  'солонгос -2,соль 4,сольсон 4,сулла 5,сургууль 3,сууна -2,суусан -4,сэр 3,сэрэхэд 2,сэтгүүлч -2,сүх -3,сүүлд -2,' +
  'сөр -10,сөх -3,сөө 3,та -9,тав -5,таваг 5,тавиад -2,тавина 2,тавьж -2,тавьчих 3,тавьчихсан 2,тайван -4,тайвань -4,' +
  'тайл -3,тайланд 2,такси -2,талаар -2,тамхи 3,тамхины 3,танилц -3,тараах -2,тарах -3,тарх -2,тасар 2,таслa -2,тат -3,' +
  'татa -6,татаад -3,тахиа 3,тийз 2,тийшээ -2,товч -2,тогл -6,тогло -3,тоглож -2,тоглолт -4,тоглоом -2,тогоо 2,тогт -4,' +
  'тогши -2,толгой -4,толгойг -2,том -3,тор -2,торго 2,тугж 3,тулж 2,тун -2,тус -4,тусгай -4,тусл 3,тусла 3,туслааач 4,' +
  'туслаач 4,тутам 2,туулж 2,тухай -6,тэврэ -2,тэврээд -3,тэвэр -2,тэг -2,тэгвэл -2,тэгсэн 2,тэгээд -3,тэдгээр -4,' +
  'тэднийг -2,тэй 4,тэмдэг -2,тэнц -4,тэнэг -3,тэр -5,тэрэг -2,түгждэг -3,түгжиж 4,түгжсэн 3,түгжээд -2,түгжээтэй 2,' +
  'түлх 3,түлхүүр -5,түлхүүрээ -3,түлэ -2,түргэн -2,түү -6,түүнд -4,түүний -2,түүнийг -5,төгрөг -5,төгрөгийн -2,' +
  'төгсгө -3,төл 3,төлбөр -6,төлж 2,төлүүл 2,төлөх 4,төр -2,төрсний 3,төсөөл -2,төөрсөн -2,угаа -3,угаал 3,угуй 4,удаа 6,' +
  'удахгүй -2,ул -3,улаан -2,улс -3,улсын -2,унага 2,унасан 5,унтаж -6,унтах 2,унтраа 4,унш -2,уншиж -2,унших 4,унэл 2,' +
  'унэмлэх 6,ур -4,ура -2,урагд -2,уржигдар 3,урин -2,урын -2,усанд 5,уснаас 3,усны -2,усыг -2,утас 3,утсаар 5,утсанд 2,' +
  'уу 3,ууж -3,уул 2,уулаа 4,уулга 2,уулзсан -2,уулзуул 2,уулзъя 3,ууна 2,уур 4,уурла 6,уурлаад 3,уурлад 5,уух 2,' +
  'уухаараа 3,уучих 4,уучихлаа 2,уучихсан 2,уучлаарай 2,ух 6,ухаан 5,ухаангүй -4,ухмээр -3,учир -8,финал 2,фэйсбүүк -2,' +
  'хаа 2,хаалга 5,хаалганы 2,хаалгач 2,хаалгыг 2,хаасан 2,хаашаа 2,хавирга 3,хавч -2,хад -3,хадам 5,хадгал 2,хадгалдаг 3,' +
  'хадгалж 2,хадмууд 3,хай -3,хайран -2,хайрла -4,хайрт -2,хайртай -3,хайрцаг 2,хайрын -4,хал -2,халд -2,халуун -2,' +
  'хамгаал -4,хамгаалах -3,хамгийн -5,хамт 3,ханиад 2,хар -3,хараал 2,харамс 3,харахад -2,харвал -4,хардаж -2,харж 3,' +
  'харин -7,хариу 2,харих -2,харь -3,харьц -2,хас 2,хаса 2,хасаад 3,хаха -7,хашаа 2,хашаанд 3,хашааны 3,хая 4,хаяг 3,' +
  'хаячих 3,хаячихсан 2,хелп 2,хийе -4,хийж -5,хийлгэдэг 6,хийлгэж 2,хийхээс 4,хийчих 4,хийчихсэн 2,хичээлээ -3,хойно 2,' +
  'хойноо 2,хойноос 2,хойш 6,холбоо -3,холд -2,хонгор -2,хоно -2,хоногт -2,хонолоо 2,хоносон -2,хоол 3,хоолоо -2,' +
  'хоосон -2,хор -3,хорвоо -2,хориг -2,хоригд -2,хоригдсон -3,хориотой 4,хорь -2,хорьж -4,хохирогч 2,хоцорсон 6,хоёр -2,' +
  'хоёрыг 2,хувь -2,хугал 2,хугалсан 3,хугацаа -4,худаг 3,худалаа 2,худалда 2,худлаа 2,хулгай -2,хулгайл -2,хурдал 6,' +
  'хуруу 3,хуулийн -2,хууль -4,хуурай -2,хуучин 2,хучирхийл 2,хэ 5,хэвт 6,хэвтэж 3,хэд -5,хэдий -3,хэдэн -4,хэзээ -5,' +
  'хэл 2,хэлбэл -2,хэлвэл 2,хэлж -2,хэлп 2,хэлэ 4,хэлэхгүй 3,хэлээрэй 2,хэлүүл 3,хэнд 3,хэнтэй 6,хэр -2,хэрвэ -4,' +
  'хэрвээ -4,хэрхэн -2,хэрч -2,хэрчи -2,хэрэв -5,хэрэвээ -4,хэрэггүй 5,хэрэглэгч -3,хэрэгтэ 3,хэрэгтэй 3,хээ 2,хяналт -4,' +
  'хүл -3,хүлээ -2,хүлээн -2,хүмүүс -3,хүнд -2,хүнийг -2,хүнтэй 2,хүнээс 4,хүр -2,хүргэлт -2,хүргэх 3,хүрлээ -3,хүрсэн 4,' +
  'хүртэл -2,хүрч -4,хүрэл -2,хүрэхгүй 2,хүрээл -5,хүс -4,хүсье -2,хүсэ -2,хүсэлт 2,хүч 2,хүчин 2,хүчиндл 3,хүчиндс 2,' +
  'хүчиндсэн 2,хүчиндүүл 3,хүчиндүүлсэн 2,хүчирхийл 2,хүчирхийлл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 2,' +
  'хүчирхийлэлд 2,хүү -2,хүүг 2,хүүд 2,хүүхдийн 2,хүүхдээ 5,хүүхэдтэй 2,хөгийн 3,хөдөлж 2,хөлс 3,хөлөг -2,хөлөө -3,' +
  'хөндий -2,хөнөө -2,хөрш -2,хөрөнгө -2,хөтөлбөр 2,хөх -2,хөхр -3,хөхөр -3,хөхөрсөн -4,хөөгөөд 2,хөөж -2,хөөлдө -2,' +
  'хөөрхөн -3,цаас -2,цааш -2,цаашид -2,цаг -5,цагаар 3,цагдаа 4,цагдаагийн -5,цагдаад 4,цагийн 3,цагт -3,цагтаа -2,' +
  'цай -3,цалин 6,цалингаа -3,цамхаг -3,цамц -2,царай -2,цахилгаан -2,цахилгааны -2,цахим -3,цацна 2,цонх 8,цонхоор 2,' +
  'цоожил 2,цоожтой 3,цоол -2,цох -7,цохи -2,цохидог 2,цохиж -3,цохилт -3,цохио -2,цус 3,цэвэрлэ -8,цэвэрлэгч 3,цэнэг -2,' +
  'цэнэгл -2,цэцэрлэг 3,цэцэрлэгийн 2,цэцэрлэгээс -2,цээж -2,цээжин -2,ч 5,чадахгүй 5,чаддаггүй 2,чадна 3,чамтай 2,' +
  'чанар -2,чатал 2,чатла 2,чи -8,чимх -3,чимээгүй -2,чин 3,чини 2,чиний 5,чинь 2,чир 2,чирээд 2,чөлөө -3,чөтгөр -3,' +
  'шалтгаан 3,шантаажил 2,шатаа -2,шатаана 2,шатаар 2,шатар 2,шатнаас 4,шахa 2,шахаж 2,шахал -4,шахсан 5,шд -3,шиг 4,' +
  'шид -2,шидсэн 2,шийд -2,шийдсэн 2,шил 2,шинжилгээ 2,шинэ -7,ширт -2,ширээ -3,шоу 3,шувуу -2,шүд -2,шүү -4,шүүх -2,' +
  'шөнө 3,эвд 2,эвлэрсэн -5,эгч 4,эгчийг 2,эд -4,эзэн -2,эзэний -2,элдэ 2,элдэв 2,эм 3,эмнэлэг 3,эмэгтэй -4,' +
  'эмэгтэйчүүд -5,эмээ -2,эндээс 3,энэ -6,эр -6,эргэ -3,эргэж -2,эргүүл -3,эртэй 2,эрх -3,эрхтэн 2,эрэгтэй 2,эс -9,' +
  'эсээ -4,эх -2,эхний -3,эхнэр 3,эцсийн -2,эцэг -2,ээ -4,ээж 3,ээждээ -2,ээжийг 2,ээжийгээ 3,ээжийн 3,юань 3,юм -2,' +
  'юмыг 2,юу -5,яагаад 2,яана 2,яанаа 2,яаралтаи 2,яаралтай 2,яваад 4,яваарай -6,явах 3,явж -2,явмаар 4,явуулаагүй -4,' +
  'явуулаад 4,явуулаач -2,явуулж 3,явуулчих -3,явчих 4,явчихлаа 2,ядар -3,ядарсан -3,ял -2,ялга -2,янгиа -2,янхан -2,' +
  'яралтай 2,яри -2,ярилц -2,ярь -2,ярьсан -2,ёс -2,ёсоор -3,үгийг -2,үгүй -2,үед -3,үз -2,үзэгүй 3,үзээгуй 2,үзээгүй 3,' +
  'үзээд 2,үзүүл 4,үзүүлнэ -3,үйлчилгээнд 2,үйлчлүүлэг 2,үл -4,үлдэх -2,үлдээ 2,үлдээгээд 2,үлдээж -2,үлдээх -2,үнийг -3,' +
  'үнсүүл -2,үнэ 3,үнэл 3,үнэмлэх 7,үнэн 3,үнэтэй -2,үргэлж -4,үрийг -2,үртэй 2,үс -4,үсд 2,үсээ -4,үх -4,үхвэл 3,' +
  'үхлийн 2,үхлээ -2,үхмэр -2,үхмээр -2,үхсэний -5,үхэл 6,үү -3,үүд -5,үүдэнд -2,үүр 5,үүү -7,өвдөөд -2,өвөө -3,өгвөл 2,' +
  'өгдөггүй 5,өглөө 2,өгнө 3,өгсөн -4,өгсөнгүй 2,өгчих 3,өгье -2,өгөх 2,өгөхгүй -2,өгөөд 3,өдрийн -2,өдөр 5,өдөржин 3,' +
  'өдөрт 4,өлсөж -2,өмнөөс 2,өнгий -2,өнгөрөө -2,өндөр -2,өнжи -2,өнөөдөр -2,өр 4,өргө -6,өргөн -3,өрийн -3,өртсөн 3,' +
  'өрөнд 3,өрөө -3,өрөөнд 3,өрөөний 2,өрөөнөөс -3,өсгө -4,өөд -2,өөр 2,өөртөө -2,өөрөө -2,өөө -2'
