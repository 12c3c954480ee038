/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [-1, 2], 'abort_word': [-1, 0], 'abroad_strange': [0, 1], 'accident': [-5, -7], 'account_locked': [-3, 0],
  'account_money': [3, 5, 6], 'acid_throw': [1, -5, 11], 'ad_sounds': [-1, 8], 'adult_age': [1, -6, 9],
  'adverse': [0, -6], 'adverse!': [0, 2], 'afraid_else': [-1, 6], 'afraid_else!': [-1, 0], 'afraid_of_him': [1, 0, 6],
  'after_fear': [8, 2, 7], 'after_fear!': [1, -2, 7], 'afterwards': [10, 12, 7], 'again_try': [0, -3],
  'age_old': [1, -3, 9], 'agency_en': [7, -2, 12], 'agency_en!': [1, 0, 12], 'agency_word': [4, -8, 12],
  'agent_hand': [4, 0, 3], 'airport_meet': [3, 0, 3], 'alarm_clock': [2, 3, 9], 'alarm_clock!': [-2, 2],
  'alive_word': [6, 3, 1], 'all_drunk': [4, 5, 1], 'all_of': [1, -4, 1], 'all_seen': [0, -2], 'all_word': [1, -2, 1],
  'alone_come': [2, 2, 7], 'alone_not': [1, -2, 4], 'alone_not!': [1, 0, 4], 'alone_word': [1, -4, 4],
  'alone_word!': [1, 0, 4], 'alone_word_not': [1, -1, 13], 'always_knows': [5, 3, 11], 'animal_does': [-4, -1],
  'any:blocked': [-4, 1], 'any:critical': [33, 11], 'any:high': [31, -8], 'any:medium': [27, -9],
  'armed_wait': [1, 4, 2], 'arrested': [-1, 4], 'arrive': [3, 3, 0], 'arrive!': [2, 1, 0], 'arrived_saw': [3, -6, 2],
  'arrived_saw!': [2, -1, 2], 'arrived_word': [4, 1, 2], 'art_nude': [-5, 0], 'ask_back': [5, -2, 3],
  'ask_sum': [5, -8, 5], 'ask_sum!': [1, 0, 5], 'asked_favour': [6, -4, 7], 'asked_favour!': [3, 0, 7],
  'asked_laugh': [-1, -1], 'asks_angry': [2, -2, 10], 'asks_fact': [-4, -2], 'asks_fact2': [-1, 0],
  'asks_law': [-1, 0], 'asks_or_stranger': [1, 1, 2], 'asks_or_stranger!': [2, 0, 12], 'asks_pictures': [0, 5],
  'asks_pictures!': [-4, 0], 'asks_price': [2, 1, 11], 'at_the_door': [2, 2, 0], 'attack_word': [-2, 1],
  'awake_now': [-1, 0], 'away_with_children': [0, 3], 'baby_harm': [0, -3], 'baby_sleep': [-2, 0],
  'back_from': [0, -1], 'bad_answer': [3, -2, 10], 'bad_done': [1, 0, 7], 'bad_drink': [3, 2, 1],
  'bad_home': [1, -2, 6], 'bai_neg': [-2, 3], 'bai_now': [-4, 5], 'bai_past': [-9, -4], 'bai_past!': [-1, 0],
  'bank_loan': [-2, -3], 'bank_offers': [-5, 0], 'bars_window': [1, 6, 4], 'bars_word': [1, -6, 4],
  'bath_comes': [-1, -6], 'bath_watch': [1, 3, 10], 'beach_words': [-4, -1], 'beat': [3, 0, 6], 'beat!': [-6, 1],
  'beat_vow': [0, 1], 'bed_or_else': [0, -5], 'beg_forced': [1, -1, 2], 'begins_now': [-1, 4],
  'belgiin_word': [3, 1, 7], 'belly': [1, -2, 6], 'below_arrived': [1, 7, 0], 'below_arrived!': [1, 0, 6],
  'beside_her': [1, 2, 13], 'beside_her!': [4, 0, 13], 'better_dead': [-2, -2], 'better_now': [-6, -2],
  'bind_senses': [7, 3, 0], 'bind_throat': [-2, -3], 'bind_up': [0, 7], 'birth': [0, 1], 'blade': [3, 1, 0],
  'blade_ir': [1, -3, 12], 'bleeding': [4, 7, 0], 'bleeding_en': [0, 8], 'blocked:asked-for-favours': [3, 0],
  'blocked:asked-for-pictures': [1, 0], 'blocked:at-the-edge': [-1, 0], 'blocked:at-the-means': [1, 0],
  'blocked:baby-hurt': [-1, -1], 'blocked:beaten': [-2, -2], 'blocked:beaten-alone': [1, 0],
  'blocked:being-taken': [-2, 0], 'blocked:blow-words-alone': [2, 0], 'blocked:body-hurt': [-2, 0],
  'blocked:breaks-off': [-4, 0], 'blocked:bruises': [-4, 0], 'blocked:calls-for-rescue': [-3, 0],
  'blocked:child-and-sex': [-1, -2], 'blocked:child-given-away': [1, 0], 'blocked:child-gone': [2, 0],
  'blocked:child-in-plain-words': [1, 4], 'blocked:child-left-alone': [2, 4], 'blocked:child-missing': [-2, 0],
  'blocked:child-touched': [1, 1], 'blocked:cruel-acts': [5, -9], 'blocked:danger-in-plain-words': [2, 3],
  'blocked:debt-bondage': [-1, -1], 'blocked:debt-in-plain-words': [3, -1], 'blocked:debt-without-end': [3, 0],
  'blocked:deceived': [-1, 0], 'blocked:drugged': [-1, 0], 'blocked:earned-from-her': [-1, 0],
  'blocked:filmed-and-spread': [1, 0], 'blocked:forced-into-bed': [1, 0], 'blocked:forced-marriage': [-1, 7],
  'blocked:forced-prostitution': [4, 1], 'blocked:forced-sex': [-1, 0], 'blocked:given-up': [1, 0],
  'blocked:goodbye': [1, 0], 'blocked:groped': [3, -2], 'blocked:guarded': [-2, -1], 'blocked:handled-roughly': [0, 4],
  'blocked:held-in-a-word': [1, 0], 'blocked:held-in-plain-words': [2, 2], 'blocked:her-pictures': [4, 1],
  'blocked:hurts-herself': [-2, 0], 'blocked:in-her-hand': [-1, 0], 'blocked:insulted-controlled': [2, -1],
  'blocked:life-without-meaning': [2, -2], 'blocked:locked-in': [-5, -3], 'blocked:lowered': [2, 0],
  'blocked:means-at-hand': [-5, 2], 'blocked:moved-on': [-1, 2], 'blocked:no-sense-in-living': [2, 0],
  'blocked:no-was-not-heard': [2, 0], 'blocked:not-let-out': [-1, 1], 'blocked:numb': [6, -7],
  'blocked:offer-abroad': [1, -1], 'blocked:papers-asked': [-1, 0], 'blocked:papers-out-of-reach': [3, -1],
  'blocked:papers-taken': [3, -3], 'blocked:phone-taken': [-1, 0], 'blocked:pictures': [1, -3],
  'blocked:pursued': [-6, 4], 'blocked:rape': [-1, 0], 'blocked:scam-compound': [-1, 0], 'blocked:sexual-harm': [1, 0],
  'blocked:shown-and-chosen': [1, 0], 'blocked:sold': [-2, -1], 'blocked:someone-reads-along': [-3, -1],
  'blocked:stabbed-or-burned': [-3, 3], 'blocked:stalked': [3, 0], 'blocked:stopped-when-leaving': [1, 0],
  'blocked:take-own-life': [-2, 0], 'blocked:threat-in-plain-words': [6, 0], 'blocked:threatened': [-2, 0],
  'blocked:tormented': [3, 0], 'blocked:touched': [4, -4], 'blocked:two-catches': [4, 0],
  'blocked:used-and-tricked': [6, 1], 'blocked:violence-word': [-1, 0], 'blocked:watched-on': [-2, 0],
  'blocked:weapon-near': [-3, 0], 'blocked:will-kill': [-2, 4], 'blocked:wish-to-die': [1, 1],
  'blocked:wounded': [-1, -1], 'blocked_still': [0, -1], 'blood_from': [-1, -1], 'blood_now': [1, 5, 0],
  'blood_runs': [-2, 0], 'blow_at': [0, 1], 'blue_spots': [-1, -1], 'body_hurt': [0, 2], 'body_hurt!': [-1, 0],
  'body_part': [-2, -2], 'body_part!': [1, 1, 7], 'body_sold_place': [0, -1], 'body_words': [-1, -2],
  'bodywork': [4, 7, 2], 'border_over': [0, 5], 'boss': [3, -7, 3], 'boss!': [0, -1], 'bought_en': [1, 0, 2],
  'break_en': [0, -4], 'break_off': [3, -4, 13], 'break_off!': [0, 4], 'bride': [1, 3, 2], 'bring': [-2, -1],
  'bring!': [6, 2, 3], 'bring_en': [4, 2, 10], 'bring_en!': [2, 1, 13], 'bring_in': [-1, 2], 'broken_lock': [-6, 0],
  'brought_back': [0, -2], 'bruise_place': [6, -2, 7], 'bruise_words': [4, -3, 6], 'bump_words': [-6, 5],
  'burden_en': [6, 5, 1], 'burden_en!': [1, 3, 1], 'burn_home': [2, 9, 0], 'burned_by': [1, 0, 6],
  'burned_en': [0, -8], 'busy_until': [-2, 0], 'but_en': [-3, -4], 'but_en!': [0, -1], 'by_force_word': [-4, 5],
  'bye_short_en': [1, 8, 1], 'bye_word': [1, 6, 1], 'call_again': [-2, 1], 'call_again!': [-1, 2],
  'call_police': [-2, 5], 'call_police!': [3, 0, 4], 'calls_daily': [-1, 1], 'calls_her': [3, -2, 12],
  'calls_many': [0, -1], 'calm_now': [-7, 0], 'came_back_in': [7, 2, 13], 'camera_on': [0, -2], 'camp_night': [0, -3],
  'can': [-3, -3], 'can!': [4, 5, 4], 'cannot_bear': [5, -5, 1], 'cannot_bear_more': [0, -4],
  'cannot_leave': [2, -3, 4], 'cannot_speak': [0, -2], 'cannot_stop_en': [2, -3, 6], 'cant': [3, 3, 4],
  'captive_place': [2, 6, 6], 'car': [2, 5, 0], 'car_ride': [1, 3, 0], 'car_strange': [4, 8, 0],
  'car_strange!': [-1, 0], 'car_tow': [3, 1, 1], 'caring': [1, -1, 11], 'catch_now': [1, 0, 0], 'caught': [-2, 0],
  'caught_back': [-7, 2], 'caught_back!': [-3, -1], 'caught_in': [-1, 1], 'caught_in!': [1, 0, 12],
  'changing_room': [1, 0, 10], 'chase': [-2, 5], 'chase!': [-2, 0], 'chat_or_go': [-1, 0], 'chat_or_go!': [-1, 3],
  'chat_word': [-3, 2], 'chat_word!': [1, 0, 1], 'cheat_made': [1, 1, 2], 'child': [-1, 0], 'child!': [-1, 0],
  'child_age': [6, 8, 9], 'child_class': [7, 2, 9], 'child_daily': [-6, 1], 'child_fear': [9, 4, 1],
  'child_gone': [-6, 3], 'child_gone!': [-2, 0], 'child_goods': [1, 1, 7], 'child_me': [2, 4, 1],
  'child_of_hers': [3, 2, 9], 'child_place': [0, -1], 'child_school_threat': [4, -4, 11], 'child_sleep': [-3, 3],
  'child_sleep!': [-1, 0], 'child_word_age': [5, 5, 9], 'children_among': [-3, 2], 'children_better': [5, 11, 1],
  'children_given': [2, 2, 1], 'children_left': [2, 0, 1], 'children_play': [-5, 0], 'children_to': [2, 8, 1],
  'children_with': [-1, -3], 'choke': [2, 9, 0], 'choose_made': [3, 4, 2], 'class_chat': [1, -1, 10],
  'class_child': [1, 0, 9], 'client': [2, -4, 2], 'client!': [5, 6, 2], 'client_word': [-1, 7],
  'clients_en': [7, 5, 2], 'clients_en!': [3, 0, 2], 'climate_words': [-2, 0], 'clothes_off': [-1, 3],
  'code_word': [3, -4, 0], 'come_along': [-3, -1], 'come_daily': [1, -1, 11], 'come_en': [-3, -3],
  'come_en!': [-1, -1], 'come_here': [5, 8, 0], 'come_in': [2, -3, 13], 'comes_back': [0, 2],
  'comes_back!': [3, 0, 10], 'comes_car': [1, 7, 0], 'comes_en': [4, 2, 0], 'coming_again': [2, 0, 0],
  'common': [-4, -3], 'common!': [1, -1, 5], 'compels': [1, -1, 11], 'compels!': [-5, 0], 'consent': [5, 0, 6],
  'construction': [-1, -2], 'contact_not': [0, -4], 'contact_not!': [-1, -1], 'contract_words': [-4, -8],
  'contract_words!': [1, 0, 12], 'cooking': [-10, -3], 'cost': [2, -4, 12], 'cost!': [0, 2], 'court_word': [1, -4, 11],
  'cow_herd': [0, -1], 'crash_self': [4, 0, 0], 'crash_thought': [3, -3, 1], 'cries_fear': [2, -2, 6],
  'cries_fear!': [-1, 0], 'crime_made': [2, -3, 2], 'cruel_act': [-1, -3], 'cruel_sure': [7, 0, 6],
  'cry_beg': [3, 3, 1], 'crying': [-2, 2], 'curses': [2, 0, 6], 'cut_self': [1, 0, 1], 'cut_verb': [-1, -2],
  'cuts_en': [3, -4, 1], 'cuts_now': [-1, 1], 'danger': [1, 2, 0], 'danger!': [-2, -4], 'days_gone': [3, -6, 4],
  'deadline': [0, 9], 'debt': [4, -6, 5], 'debt!': [1, 0, 5], 'debt_grow': [1, 2, 5], 'debt_grow!': [-2, -2],
  'debt_line': [-2, 0], 'debt_put': [5, -5, 5], 'debt_put!': [2, -1, 5], 'debt_sure': [1, -1, 5],
  'debt_sure!': [2, 0, 5], 'deceive': [1, -6, 2], 'deceive!': [-1, 1], 'deceive_en': [1, -5, 2], 'decide': [3, -3, 1],
  'decide!': [1, 4, 7], 'decided_end': [-1, 3], 'decides': [9, 3, 6], 'demand_money': [5, -3, 5],
  'demand_money!': [-3, 3], 'demand_sex': [1, 1, 7], 'demeans': [4, -7, 6], 'denied_thought': [-3, 0],
  'deny_food': [1, 0, 9], 'destroy': [7, -2, 6], 'did_it': [4, -1, 7], 'did_it!': [3, 0, 3], 'die': [2, -3, 1],
  'die!': [-2, 0], 'die_and_rest': [1, 0, 1], 'die_if': [1, 0, 1], 'die_or': [0, 1], 'die_short_en': [1, 0, 1],
  'die_short_en!': [-2, 0], 'die_wish': [7, 2, 1], 'die_wish!': [-2, 0], 'different_now': [-2, -1],
  'dirty_talk': [3, 1, 7], 'disappear_en': [0, -5], 'does_harm': [-1, 4], 'does_harm!': [0, -1],
  'doing_what': [2, 6, 0], 'doing_what!': [0, -2], 'done_for': [1, 9, 1], 'done_for!': [1, -1, 5],
  'donor_egg': [1, 0, 12], 'dont_know_place': [1, 1, 4], 'dont_know_who': [2, 0, 12], 'dont_plea': [0, 4],
  'dont_plea!': [2, 8, 7], 'dont_tell': [0, 4], 'doze': [-2, 4], 'drag_off': [4, 7, 0], 'drag_off!': [-3, 1],
  'drag_word': [3, 2, 6], 'drank_there': [3, -2, 7], 'drawing_words': [-2, 0], 'drink_pills': [-1, 3],
  'drink_pills!': [-1, -2], 'drink_with': [1, 0, 2], 'drive_out': [-1, 7], 'drive_out!': [1, 1, 4],
  'driver': [1, 6, 0], 'drown_her': [3, 0, 0], 'drug_her': [3, 3, 2], 'drug_use': [-5, -1], 'drum_beat': [-7, -3],
  'drunk': [7, -1, 6], 'drunk!': [-2, 0], 'dur_word': [-1, -9], 'dying_word': [1, 4, 1], 'each_step': [0, 2],
  'eager_word': [1, 2, 12], 'earn': [-1, -1], 'eased_by': [2, -3, 1], 'election_words': [-1, 0],
  'elsewhere': [1, -3, 12], 'embassy_official': [-3, 0], 'embassy_words': [-3, 4], 'end_not': [7, -1, 5],
  'end_wish': [1, -3, 1], 'ends_all': [3, -1, 1], 'entertain': [0, -3], 'entertain!': [1, 1, 2], 'erase': [1, 2, 0],
  'erase!': [-1, -2], 'erase_chat': [-2, -3], 'escape': [-1, 3], 'escape!': [0, 4], 'escape_must': [0, 6],
  'euph_bad': [0, -1], 'euph_thing': [10, -4, 7], 'euph_words': [1, 0, 7], 'every': [5, -11, 6], 'every!': [2, 0, 1],
  'everyone_en': [0, 3], 'everyone_mn': [2, 1, 10], 'everyone_see': [1, 0, 1], 'everyone_would_en': [6, 1, 2],
  'everyone_would_en!': [0, -2], 'ex_partner': [10, -4, 11], 'exam_normal': [-7, -1], 'exam_normal!': [-1, 2],
  'exam_or_work': [-1, 0], 'exam_words': [-3, -3], 'exam_words!': [-1, 0], 'exclaim': [2, 1, 9], 'face': [-2, -4],
  'face!': [1, 0, 6], 'fake_porn': [0, -1], 'fall_end': [2, 1, 1], 'family': [4, -1, 9], 'family!': [2, 0, 12],
  'family_cut': [1, -1, 4], 'family_talk': [0, -4], 'farewell_act': [-2, -5], 'fear': [-4, -4], 'fear!': [-3, 0],
  'fear_home': [2, 0, 6], 'fee_excuse': [-5, -1], 'fee_list': [0, -1], 'fell_down': [-3, 0], 'fence_word': [1, -1, 4],
  'fiction': [-6, 3], 'fight_on': [-2, 4], 'film_verb': [4, -2, 13], 'film_verb!': [-4, 1], 'film_when': [0, 4],
  'find_now': [-1, 5], 'find_word': [3, 0, 11], 'finds_out': [0, -10], 'finds_out!': [1, -4, 4], 'fine_noun': [0, -2],
  'fined_en': [2, -1, 5], 'finger_act': [1, 0, 7], 'fix_word': [-2, 2], 'fly_first': [4, 0, 12], 'fly_her': [1, 0, 2],
  'fly_now': [5, -4, 12], 'fly_unknown': [1, 0, 12], 'follow_everywhere': [4, 1, 4], 'follow_net': [-3, -1],
  'follow_words': [3, -3, 11], 'follow_words!': [-1, 0], 'followers': [-3, 0], 'food_choke': [-1, 2],
  'food_choke!': [-1, 0], 'food_words': [0, -3], 'forbid': [6, -3, 4], 'forbid!': [1, 0, 2], 'force': [3, -6, 7],
  'force!': [-1, 0], 'forced_bride': [1, 0, 2], 'forced_me': [2, 2, 7], 'forced_word': [3, 2, 7],
  'forced_word!': [-3, 1], 'foreign_friend': [-1, -5], 'forgive_all': [1, 9, 1], 'found_child': [-4, 2],
  'found_en': [5, -3, 0], 'found_if': [4, 5, 4], 'found_it': [-4, 3], 'found_me': [2, 4, 0], 'free_stuff': [-2, 0],
  'free_word': [1, -2, 12], 'friend_sold': [2, 1, 2], 'from_here': [4, -3, 6], 'from_me_sum': [-3, 0],
  'from_outside': [0, 3], 'from_outside_locked': [2, 3, 4], 'game': [-4, 1], 'game_kid': [0, -5],
  'gas_open': [3, 9, 0], 'gave_out': [-5, 4], 'gave_out!': [-4, 0], 'get_out': [0, 2], 'get_out!': [-1, 0],
  'gift_wrap': [-4, 0], 'gifts': [0, -5], 'girl_word': [4, 2, 2], 'girls_give': [1, 5, 2], 'girls_only': [3, -3, 12],
  'girls_wanted': [1, 0, 12], 'give': [-3, -3], 'give!': [0, 1], 'give_back_not': [7, 4, 3],
  'give_back_not!': [-1, -2], 'given_away': [6, -5, 2], 'given_away!': [3, -3, 6], 'given_back': [-6, 0],
  'given_back!': [0, -2], 'given_for_debt': [0, -4], 'given_for_money': [1, 2, 2], 'given_up': [10, -3, 1],
  'given_up!': [2, 0, 1], 'go_after': [2, -6, 1], 'go_alone_never': [2, -2, 4], 'go_away': [-1, -2],
  'go_away!': [-1, 3], 'go_mad': [1, 6, 0], 'go_out': [2, 6, 4], 'go_out!': [3, 1, 4], 'go_together': [0, 1],
  'go_with': [1, -2, 2], 'goal_hit': [-1, 0], 'goes_out': [2, 7, 0], 'goes_out!': [-1, -1], 'goes_round': [2, 3, 0],
  'goodbye': [5, 9, 1], 'goodbye_friends': [0, -3], 'goodbye_sure': [4, 1, 1], 'goods': [-5, -1], 'goods!': [-1, -2],
  'goods_sale': [1, 5, 2], 'grabbed_her': [-1, 4], 'grabbed_her!': [1, -2, 5], 'grade_word': [0, -2],
  'grade_word!': [4, 0, 12], 'groomer': [5, 2, 9], 'grooms': [3, 2, 2], 'grooms!': [-2, 0], 'grope': [7, -2, 7],
  'grope_words': [3, 0, 7], 'group_word': [0, -3], 'grown_net_man': [-4, -4], 'grown_up_now': [2, -7, 7],
  'guard': [4, -3, 4], 'guest_hotel': [-5, -1], 'guest_words': [-6, 1], 'gun_here': [-1, 2], 'gun_home': [2, 4, 0],
  'gunshot': [5, -4, 0], 'gym_work': [-3, 0], 'gym_work!': [1, 0, 12], 'haashaa_any': [2, 5, 0], 'hair_by': [3, -8, 6],
  'hand_hits': [0, -1], 'hand_in': [5, -5, 7], 'hand_in!': [-1, -1], 'hand_moves': [1, 1, 6], 'hand_over': [1, -1, 2],
  'hand_over!': [0, 2], 'hand_raise': [1, 3, 6], 'hand_raise!': [-1, 0], 'hand_touch': [1, 4, 6],
  'hand_touch!': [-1, 0], 'handed_over': [-2, 4], 'hang_words': [1, 5, 1], 'harm_part': [-1, -2],
  'harm_part!': [1, 0, 5], 'harm_said': [8, 0, 11], 'harm_self_noun': [2, -6, 1], 'has_en': [1, -3, 3],
  'has_en!': [1, 1, 3], 'hatred_home': [1, -2, 6], 'have': [0, 1], 'he_watches': [2, -2, 13], 'head_ache': [-1, 0],
  'head_turns': [0, 4], 'hear_me_en': [-1, 0], 'heavy_more': [2, -2, 1], 'heavy_more!': [4, -2, 1],
  'height_edge': [-1, -2], 'held_down': [1, -5, 7], 'held_in': [0, 3], 'help_general': [1, -6, 0],
  'help_word': [-1, 3], 'helper_writes': [-10, 0], 'helpless': [1, -1, 9], 'helpless!': [-3, 0],
  'her_image': [5, -4, 10], 'her_image!': [-1, -1], 'herd_words': [-2, -2], 'herding': [4, 0, 4],
  'hidden_place': [4, 5, 0], 'hidden_why': [5, -5, 6], 'hide': [0, 4], 'hiding_en': [3, 10, 0], 'high_pay': [1, 0, 12],
  'high_place': [2, 1, 1], 'high_stay': [-1, 2], 'hil_cross': [1, -1, 2], 'him_com': [3, 3, 2], 'him_obj': [0, 5],
  'him_obj!': [-2, 2], 'him_with': [0, -2], 'hiring': [-3, 1], 'his_excuse': [2, 2, 7], 'his_trousers': [1, 0, 7],
  'hits_with': [6, -1, 6], 'hits_with!': [-2, 2], 'hoarse': [-3, 4], 'hoarse!': [-1, 0], 'hold_by': [3, -2, 0],
  'hold_by!': [-1, 0], 'hold_captive': [-1, 1], 'hold_captive!': [-4, 0], 'holds_me': [2, 2, 1], 'home_near': [-1, -1],
  'home_not_back': [2, 1, 1], 'home_pressure': [1, 0, 6], 'home_violence_noun': [-3, -1],
  'home_violence_noun!': [-1, 0], 'honoson': [2, -3, 7], 'hoping': [-2, -7], 'hoping!': [2, 1, 7],
  'hostel_teacher': [0, 10], 'hostess': [4, 2, 12], 'hotel_word': [2, -3, 7], 'hours_ago': [6, 11, 7],
  'how_long': [1, 2, 9], 'how_long!': [-1, 0], 'how_many': [2, 0, 1], 'how_many!': [2, -1, 2],
  'how_many_word': [-1, -2], 'hunger': [0, 4], 'hunger!': [1, 3, 9], 'hurt_act': [0, 2], 'hurt_en': [2, 10, 1],
  'hurt_threat': [3, -1, 11], 'i_get': [-9, -1], 'idiom': [-6, 2], 'idiom!': [1, 0, 0], 'idiom_word': [-2, 1],
  'idiom_word!': [-1, 0], 'if_dead': [5, -5, 1], 'if_no_money': [2, 5, 5], 'if_not': [3, -1, 10],
  'if_speaks': [6, -2, 11], 'if_word': [-9, -4], 'if_word!': [1, 0, 1], 'ill_pregnant': [0, 2],
  'imprisoned_like': [4, -4, 4], 'in_hand': [2, 7, 1], 'in_turns': [0, -1], 'info': [-9, -4], 'info_only': [-3, 0],
  'inside_en': [7, 5, 4], 'inside_en!': [-1, 1], 'inside_long_en': [-3, -1], 'insists': [4, -3, 6],
  'insists!': [6, 7, 13], 'instead_of_debt': [3, 0, 5], 'insult': [-3, -5], 'insult!': [-1, 0],
  'intimate_place': [5, 1, 7], 'intimate_place!': [-1, 3], 'it_ends': [6, 7, 11], 'jealous': [5, -3, 6],
  'jealous!': [-3, 0], 'job': [-3, -3], 'job!': [1, -1, 12], 'job_busy': [-6, 3], 'job_guard': [-1, 0],
  'job_lie': [-5, 0], 'job_lie!': [1, 0, 2], 'job_summer': [-4, 0], 'joke': [-16, 7], 'jump': [0, 3],
  'jump_en': [1, 4, 1], 'jump_tried': [-1, 5], 'just_takes': [1, -1, 6], 'keep_en': [6, -3, 3], 'keep_en!': [-1, 0],
  'keep_in': [1, -1, 4], 'keeps_it': [0, -5], 'keeps_it!': [1, 0, 5], 'kept': [2, 0, 3], 'kept!': [-2, 0],
  'kept_by_doctor': [-4, 4], 'key': [-4, -2], 'key!': [-1, 0], 'key_theirs': [3, -5, 4], 'kid_alone': [0, 6],
  'kid_hungry': [2, 0, 9], 'kid_locked': [2, 0, 9], 'kid_shaken': [3, 0, 9], 'kill': [0, 5], 'kill!': [-2, 0],
  'kill_joke': [-5, -3], 'kill_joke!': [-1, 0], 'kill_words': [0, 2], 'kin_goes': [3, 7, 1], 'kin_word': [-7, -1],
  'kin_word!': [-1, 2], 'kind_act': [-2, -5], 'kind_person': [-4, 0], 'kiss': [2, -6, 7], 'kiss_force': [2, -1, 7],
  'kitchen_words': [-1, 0], 'knitting': [-2, 0], 'knock': [-3, 0], 'knock_down': [-2, 8], 'knows_address': [1, 3, 11],
  'last_step': [2, 2, 1], 'last_time': [2, 5, 1], 'last_trip': [2, 5, 1], 'last_word': [-2, 7],
  'last_words': [4, 0, 1], 'late_answer': [-3, 0], 'late_reply': [-2, -2], 'later_word': [2, -4, 13],
  'laughed': [-2, -8], 'laughs_with': [-4, 0], 'leak_verb': [4, -1, 10], 'leak_verb!': [-1, 0], 'leaked': [-4, -1],
  'leaked_en': [1, 0, 10], 'leave_en': [4, -2, 1], 'leave_en!': [0, -1], 'leave_if': [0, 1], 'leave_threat': [-3, 3],
  'leaving': [-1, -3], 'leaving!': [3, 3, 4], 'led_along': [1, 3, 4], 'led_away': [2, -1, 2], 'left_not': [7, 0, 1],
  'lesson': [5, 0, 9], 'let_go_not': [1, 0, 4], 'let_go_not!': [1, 0, 4], 'let_out': [-2, 1], 'let_stop': [0, -2],
  'letter_done': [3, 9, 1], 'letter_en': [1, -1, 1], 'letter_write': [0, 4], 'lie': [-1, -1], 'lie!': [-2, 0],
  'lie_arrived': [0, 5], 'lie_en': [0, -4], 'lie_en!': [-2, 0], 'lie_together': [3, 5, 7],
  'lies_down_made': [5, -5, 7], 'lies_on': [2, 3, 7], 'lies_still': [3, 5, 0], 'life': [4, 0, 1], 'life!': [-1, 0],
  'life_from': [2, -3, 1], 'life_word': [1, 3, 1], 'life_word!': [1, 0, 1], 'lift_hand': [3, -3, 7],
  'like_nothing': [3, -3, 13], 'like_slave': [-4, -3], 'line_up': [2, 0, 2], 'live': [7, -3, 1], 'live!': [3, -5, 1],
  'lives_under': [3, -1, 6], 'loan_in_name': [1, 0, 5], 'lock': [2, 6, 4], 'lock!': [-2, 0], 'locked_en': [2, 2, 4],
  'locked_in_en': [5, 7, 4], 'locked_state': [3, 3, 4], 'locks_up': [-5, 0], 'long_ago': [1, -9, 7],
  'long_hours': [4, -4, 2], 'lost_count': [2, 5, 4], 'lost_count!': [2, -1, 2], 'lost_sense': [2, -1, 1],
  'love_wait': [-11, 0], 'love_words2': [-6, -3], 'love_words2!': [-2, 0], 'loved_well': [-3, 0],
  'low_battery': [2, 0, 0], 'lure': [3, -7, 12], 'lure!': [2, 0, 10], 'lure2': [2, -1, 12], 'lyric_words': [-12, 4],
  'machine_stuck': [2, 0, 6], 'machine_stuck!': [-2, 0], 'made_drunk': [8, -3, 7], 'made_up': [2, 1, 10],
  'make_do': [-1, 7], 'make_do!': [-1, -1], 'make_use': [2, -1, 2], 'make_use!': [-1, 0], 'make_work': [0, -3],
  'make_work!': [-3, 0], 'make_work_hard': [-1, 5], 'make_work_hard!': [-1, -2], 'makeup_words': [3, -5, 2],
  'man_here': [6, -1, 0], 'many': [0, 4], 'many_men': [5, -3, 2], 'marks': [7, 3, 0], 'married_rape_en': [1, 0, 7],
  'marry_word': [0, -5], 'marry_word!': [1, -2, 6], 'massage_words': [-3, 0], 'may': [-2, -1], 'may!': [1, 2, 13],
  'me': [5, 5, 1], 'me!': [0, 2], 'me_by': [-1, -1], 'me_dat': [1, -2, 7], 'me_obj': [6, 5, 0], 'me_obj!': [-2, 1],
  'means': [9, 14, 1], 'means_elsewhere': [-4, 0], 'med': [-1, 5], 'med!': [-1, 0], 'medical': [-3, 4],
  'medical_kidney': [-1, 0], 'medical_take': [2, 5, 2], 'memory_gap': [5, 2, 7], 'men_actors': [4, -4, 7],
  'men_actors!': [1, 1, 13], 'men_word': [2, 4, 2], 'message_stalk': [0, -6], 'met_net': [-2, -3],
  'met_online': [2, -4, 12], 'missing_held': [3, -3, 3], 'missing_person': [0, 2], 'missing_words': [2, 3, 1],
  'mocked_out': [-5, 0], 'money': [3, -7, 5], 'money!': [1, -1, 5], 'money_hold': [4, -1, 6], 'money_word': [2, 2, 5],
  'month_all': [1, 1, 2], 'month_all!': [-1, 0], 'mortgage_body': [0, -2], 'mother_carry': [1, 0, 12],
  'moved_about': [1, 0, 2], 'moved_and_found': [3, -4, 11], 'moved_en': [7, -3, 2], 'moved_soon': [2, 0, 0],
  'moved_to_tears': [-3, 0], 'movie_word': [2, 2, 12], 'msg_word': [-3, 1], 'much': [-6, 0], 'must_pay': [3, -7, 5],
  'mutual_fight': [-3, 1], 'my': [2, -2, 6], 'my!': [1, 4, 3], 'my_picture_ins': [4, -5, 10], 'near_en': [5, -3, 13],
  'near_en!': [1, 0, 13], 'near_now': [6, -5, 13], 'near_word': [2, 2, 13], 'need': [-2, -2], 'need!': [-2, 0],
  'neglected': [4, 7, 4], 'neglected!': [3, 0, 4], 'neighbour_asks': [-4, 0], 'neighbours_from': [1, 10, 9],
  'net_cut': [2, -3, 4], 'net_place': [-1, -3], 'never_done': [2, -4, 4], 'never_got': [2, -6, 5],
  'never_wake': [9, -2, 1], 'new_address': [-1, -4], 'news': [-7, 0], 'news_told': [-4, 0], 'newspaper': [-12, -3],
  'night': [7, -4, 7], 'no_certain': [5, -5, 12], 'no_choice': [2, 0, 1], 'no_clothes': [1, 1, 7],
  'no_contract': [3, -2, 12], 'no_contract_en': [1, 0, 12], 'no_food': [2, -2, 2], 'no_papers': [4, 0, 3],
  'no_pay_en': [1, 0, 5], 'no_phone': [0, 2], 'no_return': [1, -3, 1], 'no_signal': [-3, 4], 'no_use': [2, -2, 1],
  'no_use!': [1, 0, 5], 'no_use_en': [0, -1], 'no_window': [1, 9, 4], 'nobody_bothered': [-2, 2], 'nobody_en': [0, -3],
  'nobody_en!': [-1, 0], 'nobody_here': [1, 7, 0], 'nobody_needs': [-1, 2], 'nobody_needs!': [2, 1, 1],
  'not_back': [6, 5, 1], 'not_be': [1, -11, 2], 'not_her_pictures': [-1, 0], 'not_human': [1, 0, 6],
  'not_possible': [1, 0, 4], 'not_return': [-1, -1], 'not_sent_to': [-5, -3], 'not_stopped': [1, 3, 7],
  'not_told': [5, -7, 12], 'not_with_me': [3, -5, 4], 'nothing': [0, 1], 'nothing_wrong': [-12, 0],
  'nothing_wrong!': [-1, 0], 'now_word': [3, 4, 0], 'now_word!': [0, -2], 'nowhere_to_go': [2, 2, 0],
  'nude': [4, -1, 10], 'nude!': [3, 0, 7], 'numbed': [6, 2, 1], 'numbed!': [1, 0, 1], 'number_big': [7, 7, 9],
  'number_changed': [2, -3, 11], 'number_floor': [3, -4, 1], 'number_many': [0, 3], 'number_men': [1, 9, 0],
  'number_pills': [8, 7, 9], 'nursing': [4, 2, 6], 'of_everything': [5, -1, 1], 'of_height': [0, 4],
  'of_height!': [1, 0, 4], 'off_citizen': [1, 0, 12], 'off_hotel': [1, 0, 12], 'off_meet': [0, -1],
  'off_naked': [5, 2, 12], 'off_unknown': [2, 3, 12], 'off_visa': [5, -2, 12], 'offer_en': [-1, -1],
  'offer_for_grade': [1, -2, 5], 'offer_strange': [0, -1], 'offer_word': [3, -2, 12], 'office_papers': [-11, 0],
  'older': [0, -1], 'older_man': [4, -4, 2], 'older_man!': [2, 4, 4], 'older_words': [2, -5, 6], 'on_me': [1, 1, 0],
  'on_video': [2, 1, 10], 'one_cent': [4, -1, 5], 'one_cent!': [1, 0, 2], 'one_coin': [1, 2, 5],
  'one_coin!': [2, -2, 6], 'oneself': [0, 4], 'online_talk': [6, -5, 10], 'only_death': [2, 1, 1],
  'only_one': [10, -4, 1], 'opens_pack': [0, 3], 'opens_pack!': [0, -4], 'ordinary': [-7, 2], 'ordinary!': [-1, -3],
  'organ': [3, -1, 2], 'organ_contract': [0, 2], 'other_harm': [-5, -1], 'other_help': [-2, -5], 'other_job': [-4, 2],
  'other_job!': [-1, 1], 'other_job_real': [4, 0, 2], 'other_man_each': [1, 6, 2], 'other_owner': [4, 3, 2],
  'other_place': [7, 1, 0], 'other_than_said': [3, 1, 2], 'others_ease': [-2, -1], 'others_ease!': [1, -4, 1],
  'out_for_now': [0, -2], 'out_in_cold': [2, -3, 6], 'out_of_hands': [1, 0, 0], 'outside_door': [4, 2, 0],
  'outside_door!': [2, 2, 4], 'over_and_well': [-9, 0], 'over_now': [0, -4], 'over_partner': [4, -5, 11],
  'overdose_more': [1, 2, 1], 'overdose_word': [3, 4, 1], 'overhear': [2, -3, 13], 'overhear!': [0, -1],
  'owed_say': [1, -2, 10], 'own': [-3, -3], 'own_door': [-5, 0], 'own_due': [-12, 0], 'own_fall': [-3, 2],
  'own_home': [0, -1], 'own_key': [-2, 0], 'own_looks': [3, 2, 7], 'own_marriage': [-8, -4], 'own_trip': [-6, 1],
  'owned': [1, -6, 2], 'painless_way': [7, -1, 1], 'paper': [2, -6, 3], 'paper!': [7, -5, 3], 'paper_debt': [2, 0, 5],
  'paper_out_en': [-2, 0], 'papers_en': [3, -1, 3], 'papers_en!': [-2, 0], 'papers_fine': [-4, -1],
  'papers_word': [-1, -4], 'papers_word!': [4, -4, 3], 'parent_gone': [6, -1, 6], 'parent_scolds': [-1, 0],
  'parent_scolds!': [-1, 0], 'partner': [1, -7, 6], 'partner_older': [-2, 7], 'partner_rape': [0, 1],
  'pass_on': [0, -2], 'passport': [3, -8, 3], 'passport!': [6, -4, 3], 'passport_send': [-1, 0], 'pay_back': [-1, -5],
  'pay_back!': [4, -1, 5], 'pay_first': [1, -1, 12], 'pay_made': [2, -1, 5], 'pays': [2, -4, 5], 'pays!': [2, 0, 5],
  'people_word': [-1, -3], 'people_word!': [-1, 1], 'pest_words': [1, 0, 0], 'pet_does': [-8, 0], 'pet_shut': [-5, 0],
  'pharmacy_words': [0, -2], 'pharmacy_words!': [-1, 0], 'phone': [3, 2, 4], 'phone!': [5, -4, 4],
  'phone_cut': [1, 5, 4], 'phone_cut!': [1, -1, 4], 'phone_device': [-1, -1], 'phone_limited': [1, -1, 4],
  'phone_lost': [1, 0, 10], 'phone_normal': [0, -1], 'phone_normal!': [-1, 0], 'phone_of_other': [1, -2, 10],
  'phone_off_en': [1, 0, 1], 'photo_ok': [-5, -2], 'photo_words': [0, -1], 'photo_words!': [1, 0, 10],
  'pic_word': [2, -9, 10], 'pic_word!': [-3, 0], 'picture': [1, 1, 10], 'picture!': [-2, 0], 'picture_ok': [-5, -2],
  'picture_out': [-1, 7], 'picture_out!': [-3, -1], 'pills': [-2, 8], 'pills_en': [-4, -3], 'pills_word': [4, 5, 1],
  'place_sent': [1, 8, 0], 'place_shown': [1, 1, 11], 'plant_live': [-1, -3], 'play_words': [-1, 4],
  'please': [4, 6, 0], 'please!': [2, 0, 13], 'poison_drink': [1, 2, 1], 'poison_way': [3, 6, 1], 'police': [2, 13, 0],
  'police_job': [-1, 0], 'poorly_dressed': [2, 0, 0], 'posted_gladly': [-5, 0], 'pound': [0, 1], 'pound!': [-1, 1],
  'pour_on': [1, 0, 6], 'pregnant': [0, -5], 'prepared': [3, 2, 3], 'pressed_down': [9, 2, 0], 'pressing': [4, -4, 2],
  'prevention': [-1, 0], 'price_free': [2, 0, 3], 'prison_like': [2, 0, 4], 'prison_out': [2, 3, 11],
  'prob_word': [1, 1, 1], 'program_fails': [-3, 0], 'program_fails!': [-3, 0], 'promised': [3, 1, 2],
  'propose': [-2, -3], 'pulled': [-3, -2], 'pulled!': [1, -1, 6], 'punish': [2, 4, 4], 'punish!': [-2, 0],
  'put_in': [4, -3, 7], 'put_in!': [1, 1, 6], 'put_into': [-1, 6], 'put_into!': [1, -3, 6], 'put_out': [3, -3, 10],
  'put_out!': [4, -1, 12], 'put_will': [2, 1, 10], 'quarantine': [3, -3, 4], 'quiet_word': [0, 4], 'quota': [3, -5, 2],
  'quota!': [0, 1], 'rape': [6, 7, 7], 'rape_hint': [3, -6, 7], 'rape_words': [1, 2, 7], 'raped_word': [4, -1, 7],
  'reason_word': [-2, -1], 'reason_word!': [1, 0, 1], 'rebuffed': [-1, 6], 'rebuffed!': [-4, 1], 'recent': [0, 4],
  'recorded': [1, -4, 10], 'recruiter': [12, 1, 12], 'regret_en': [3, -1, 11], 'regret_threat': [-3, 1],
  'religion': [-6, 1], 'rent_live': [-5, -3], 'rent_out': [0, 1], 'rescue': [4, 17, 0], 'rescue!': [1, 4, 6],
  'return': [-1, 4], 'return!': [3, 1, 3], 'return_not': [-1, -4], 'revenge': [2, 0, 11], 'river_word': [-4, 6],
  'river_word!': [1, 3, 6], 'robs': [-4, 0], 'roof_up': [3, 4, 1], 'room': [5, 2, 4], 'room!': [2, -4, 12],
  'room_camera': [0, -2], 'room_empty': [-3, 3], 'room_tidy': [-4, 0], 'rope_en': [3, 2, 1], 'rope_hang': [-2, 2],
  'rope_means': [2, 1, 1], 'rope_ready': [2, -2, 1], 'rough': [-1, -3], 'rough!': [-1, -1],
  'rule:after-the-dead': [2, -2], 'rule:afterwards': [2, 12], 'rule:asked-for-favours': [5, -4],
  'rule:asked-for-pictures': [0, 6], 'rule:at-the-edge': [7, 10], 'rule:at-the-means': [7, 8],
  'rule:at-the-means-alone': [7, 3], 'rule:baby-hurt': [-8, -2], 'rule:bare-rescue': [7, 1], 'rule:beaten': [7, 3],
  'rule:beaten-alone': [4, 9], 'rule:being-taken': [0, 1], 'rule:blow-words-alone': [9, -2], 'rule:body-hurt': [6, 3],
  'rule:breaks-off': [9, -3], 'rule:bruises': [-1, 1], 'rule:call-the-police': [5, 12],
  'rule:calls-for-rescue': [4, 3], 'rule:child-and-sex': [7, -3], 'rule:child-given-away': [-1, -3],
  'rule:child-gone': [2, 3], 'rule:child-in-plain-words': [3, 7], 'rule:child-kept-from-her': [2, -3],
  'rule:child-left-alone': [4, 3], 'rule:child-marked': [-1, 10], 'rule:child-missing': [2, 2],
  'rule:child-sought': [1, -2], 'rule:child-touched': [1, 9], 'rule:come-quickly': [3, 4], 'rule:coming-near': [7, 2],
  'rule:compelled': [2, -2], 'rule:cries-next-door': [0, 7], 'rule:cruel-acts': [4, 2], 'rule:cut-off': [5, -1],
  'rule:danger-alone': [5, 0], 'rule:danger-in-plain-words': [9, 13], 'rule:debt-bondage': [0, -3],
  'rule:debt-in-plain-words': [6, 0], 'rule:debt-without-end': [5, -2], 'rule:deceived': [1, 7],
  'rule:does-not-know-where': [1, 1], 'rule:done-to-her': [2, 3], 'rule:driven-from-home': [2, -2],
  'rule:drugged': [-2, -2], 'rule:drunk-and-frightening': [-2, 2], 'rule:earned-from-her': [2, -3],
  'rule:euphemism': [0, -1], 'rule:false-pictures': [1, 2], 'rule:filmed-and-spread': [4, -2],
  'rule:followed-alone': [4, 0], 'rule:forced-into-bed': [6, -3], 'rule:forced-marriage': [-1, 3],
  'rule:forced-prostitution': [1, 0], 'rule:forced-work': [-2, 5], 'rule:given-up': [7, 3], 'rule:goodbye': [5, 5],
  'rule:got-ready': [1, -1], 'rule:groped': [5, 2], 'rule:guarded': [2, 0], 'rule:handled-roughly': [2, -1],
  'rule:held-by-one': [2, 0], 'rule:held-in-a-word': [8, 3], 'rule:held-in-plain-words': [7, -2],
  'rule:her-pictures': [5, 7], 'rule:hurts-herself': [0, -2], 'rule:in-danger': [3, -1], 'rule:in-her-hand': [8, 11],
  'rule:in-one-breath': [6, 6], 'rule:insulted-controlled': [0, 3], 'rule:killing-alone': [6, 6],
  'rule:last-words': [4, 0], 'rule:life-without-meaning': [4, 0], 'rule:locked-in': [9, -2], 'rule:lowered': [0, -1],
  'rule:made-to-break-the-law': [2, -3], 'rule:means-at-hand': [10, 9], 'rule:moved-on': [1, -2],
  'rule:no-sense-in-living': [2, 1], 'rule:no-was-not-heard': [2, -7], 'rule:not-aloud': [6, -4],
  'rule:not-aloud-alone': [5, 0], 'rule:not-let-out': [2, -6], 'rule:not-wake': [4, -4], 'rule:numb': [4, -1],
  'rule:offer-abroad': [10, -1], 'rule:offer-in-plain-words': [4, -1], 'rule:offer-with-a-catch': [6, -3],
  'rule:one-step': [2, 1], 'rule:papers-asked': [-4, 1], 'rule:papers-in-their-hands': [-1, -2],
  'rule:papers-out-of-reach': [4, -1], 'rule:papers-taken': [10, -3], 'rule:papers-taken-on-the-way': [3, 0],
  'rule:phone-taken': [4, -1], 'rule:pictures': [11, -7], 'rule:pictures-deadline': [0, 7], 'rule:pursued': [2, 7],
  'rule:rape': [11, 1], 'rule:scam-compound': [3, -1], 'rule:set-on-fire': [2, 1], 'rule:sexual-harm': [6, 0],
  'rule:shown-and-chosen': [2, 4], 'rule:sleep-or-else': [5, 1], 'rule:sold': [8, 2], 'rule:sold-after-led': [1, 0],
  'rule:sold-in-a-word': [4, 0], 'rule:someone-reads-along': [9, -5], 'rule:spread-alone': [6, 0],
  'rule:stabbed-or-burned': [4, 2], 'rule:stalked': [10, -4], 'rule:stopped-when-leaving': [3, 2],
  'rule:take-own-life': [8, -1], 'rule:taken-alone': [4, 5], 'rule:taken-on-arrival': [1, -3],
  'rule:threat-in-plain-words': [4, 2], 'rule:threatened': [0, 1], 'rule:throat': [2, 9], 'rule:tormented': [-6, 4],
  'rule:touched': [3, -1], 'rule:tried-before': [0, -2], 'rule:two-catches': [2, -1],
  'rule:unfinished-sentence': [0, 2], 'rule:used-and-tricked': [5, 7], 'rule:violated-alone': [5, 3],
  'rule:violence-word': [4, 2], 'rule:wages-withheld': [3, -4], 'rule:wants-away': [2, 4], 'rule:watched-on': [-3, -1],
  'rule:weapon-near': [7, 7], 'rule:weapon-word-alone': [5, 4], 'rule:will-kill': [-2, 1], 'rule:wish-to-die': [12, 4],
  'rule:without-me': [8, -3], 'rule:wounded': [-8, 0], 'run_caught': [1, 0, 4], 'safe_place': [6, 4, 4],
  'safe_place!': [-1, 0], 'said_no': [3, -2, 7], 'said_no!': [6, 2, 7], 'say_so': [3, -2, 2], 'say_when': [4, -1, 3],
  'scam': [3, 0, 2], 'scam!': [0, 2], 'scam_job': [0, 1], 'scam_online': [-2, -2], 'scam_place': [4, 10, 2],
  'school_phone': [-4, -3], 'school_trip': [-1, 0], 'school_words2': [4, -2, 4], 'school_words2!': [-3, 1],
  'scream_at': [-8, 1], 'scream_at!': [-1, 0], 'screen_shot': [1, -2, 10], 'secret_cam': [1, -1, 10],
  'secret_film': [2, -3, 10], 'secret_pics': [3, 2, 10], 'secretly': [-2, -1], 'see_not': [1, -2, 4], 'seek': [-1, 5],
  'seek!': [4, 1, 2], 'seek_en': [1, 3, 0], 'self_cut': [-2, -2], 'self_danger': [0, -2], 'self_obj': [0, -2],
  'sell': [1, -4, 2], 'sell!': [-1, 0], 'sell_body': [3, -9, 2], 'sell_past_home': [1, 0, 2],
  'sell_person': [4, -1, 2], 'send': [-3, 6], 'send!': [-2, -1], 'send_not': [2, -3, 2], 'send_not!': [1, -2, 4],
  'send_somebody': [3, 7, 0], 'sends_men': [0, -3], 'serve_home': [0, -1], 'serve_made': [-1, -2],
  'serve_made!': [1, -1, 3], 'serve_out': [5, -6, 2], 'serve_out!': [-3, -2], 'service_notice': [-8, 3],
  'sex_act': [7, 0, 7], 'sex_act!': [-4, 0], 'sex_touch': [1, 3, 7], 'sex_touch!': [-2, 0], 'sexual': [7, 2, 7],
  'sexual_harm': [1, 3, 7], 'sexual_harm!': [-3, 0], 'sexual_violence_en': [9, 6, 7], 'share_out': [-1, 0],
  'sharp_weapon': [1, 13, 0], 'short_word': [1, -4, 13], 'shouts_then_sorry': [1, -1, 6], 'shows_himself': [2, 0, 7],
  'shows_up': [2, -6, 11], 'shows_up!': [3, 0, 9], 'shut_place': [3, -4, 4], 'shut_place!': [1, 0, 4],
  'shut_shop': [-4, 0], 'sign_or_leave': [1, 2, 2], 'sign_or_leave!': [0, -3], 'silence_child': [1, 0, 9],
  'silent_need': [-1, -1], 'sit_with': [-3, 1], 'sit_with!': [1, 0, 6], 'sits_with': [5, -1, 3],
  'sits_with!': [1, 0, 5], 'sleep_made': [0, 1], 'sleep_now': [1, -2, 7], 'sleep_now!': [-1, 2],
  'sleep_req': [5, -2, 7], 'sleep_req!': [1, 0, 7], 'sleep_with': [-1, -5], 'sleep_with!': [-1, -1],
  'sold_en': [1, -1, 2], 'sold_off': [1, -6, 2], 'some_time': [1, -2, 2], 'some_time!': [-1, -1],
  'somebody': [3, -4, 1], 'somebody!': [-4, -4], 'someone_along': [2, -1, 4], 'someone_reads': [4, 3, 13],
  'someone_reads!': [1, 0, 13], 'soon': [0, 16], 'sorry_mother': [1, 0, 1], 'sos': [5, 5, 0], 'speak': [1, -2, 2],
  'speak!': [5, -4, 4], 'spits_en': [1, 0, 6], 'sport': [-8, -4], 'sport_jump': [-5, 0], 'sport_lock': [0, -2],
  'spread': [-2, 2], 'spread!': [1, -4, 4], 'spread_done': [-2, 1], 'spy_app': [3, -4, 11], 'squeezes': [3, -2, 10],
  'squeezes!': [-5, -2], 'stab': [-3, 5], 'stairs': [3, 1, 6], 'stand_near_me': [-2, -2], 'stand_sit': [-2, 3],
  'stand_sit!': [0, 5], 'stand_there': [-1, 5], 'stand_there!': [-1, 0], 'stand_watch': [2, 3, 4],
  'stands_daily': [-1, 0], 'starve_her': [3, 6, 6], 'stay_inside': [2, 2, 4], 'stay_inside!': [6, -6, 1],
  'step_parent': [-1, 7], 'step_parent!': [2, 0, 9], 'stepfather': [4, 3, 9], 'stomach_words': [3, 10, 0],
  'stops_now': [1, 5, 1], 'story_part': [-4, 3], 'stove': [-5, -1], 'strange_app': [2, -1, 10], 'strictly': [0, -4],
  'strictly!': [0, -6], 'strikes': [1, 3, 6], 'stuck_car': [-3, 0], 'study_trip': [-5, 0], 'study_trip!': [0, 3],
  'suffer': [0, 4], 'suffer!': [-2, 0], 'suicide_think': [5, -4, 1], 'suicide_word': [2, -2, 1],
  'suicide_word!': [-2, 0], 'sum_word': [7, 4, 5], 'sun_not': [1, -2, 4], 'surprise': [-2, 0], 'surround': [-4, 0],
  'suspicious_find': [0, -2], 'swallowed': [7, -1, 1], 'sweet_words': [-3, 1], 'take_away': [-2, 0],
  'take_away!': [-4, -2], 'take_en': [-1, 4], 'take_hard': [-2, -3], 'take_hard!': [-5, -2], 'take_in_hand': [1, 8, 1],
  'take_it': [0, 3], 'take_it!': [2, 2, 5], 'take_or_lie': [-1, 1], 'take_or_lie!': [0, 5], 'take_soft': [4, 0, 3],
  'take_soft!': [-3, 1], 'tattoo_words': [-1, 0], 'tell': [4, -5, 11], 'tell!': [4, -1, 13], 'tell_threat': [5, 1, 7],
  'tell_threat!': [-1, -1], 'tells_parents': [2, 5, 10], 'temper': [3, 0, 6], 'tenderly': [-2, 0],
  'tent_in': [2, -4, 7], 'thanks_bye': [-4, 2], 'thanks_for': [-2, 0], 'that_thought': [3, -1, 1],
  'the_dead': [-2, -1], 'the_debt': [0, 2], 'the_night': [-4, 8], 'the_night!': [3, 0, 1], 'then_money': [3, 2, 5],
  'then_money!': [-2, 0], 'then_what': [3, -2, 1], 'then_what!': [-1, 0], 'there_again': [0, -3], 'they': [7, 5, 0],
  'they!': [2, 3, 13], 'thing_beaten': [-1, 0], 'thing_dies': [-6, -5], 'this_time': [0, 4], 'thought_but': [-5, 0],
  'threat_came': [3, -5, 11], 'threat_came!': [-1, 0], 'threat_if_en': [1, -2, 11], 'threat_thing': [1, -5, 11],
  'threaten': [-5, -5], 'threaten!': [-3, 0], 'throat': [1, 8, 0], 'throat!': [-1, 2], 'throat_threat': [1, 1, 11],
  'throat_voice': [2, 1, 6], 'throw_break': [5, 5, 6], 'throws_things': [1, 0, 6], 'ticket_en': [3, -4, 5],
  'tied': [4, 8, 0], 'tied_to': [3, 8, 4], 'time_long': [5, -2, 5], 'tired': [-2, -3], 'tired_life': [1, 4, 1],
  'tired_of': [2, -3, 1], 'tired_to_death': [-3, 0], 'to_edge': [1, 7, 1], 'to_kin': [-1, 5], 'to_me': [-1, 3],
  'told_in_book': [-9, 0], 'tonight_do': [0, 3], 'took_en': [6, 6, 2], 'tool_shop': [-1, 0], 'torment': [0, -3],
  'torment!': [1, 0, 1], 'touched_child': [8, -3, 7], 'touched_child!': [1, 1, 6], 'touching': [3, 0, 7],
  'touching!': [-1, -6], 'tour_price': [-2, 0], 'toward_it': [6, 3, 0], 'toy': [-2, 4], 'tracker': [4, -5, 11],
  'traffic': [-2, 3], 'traffic_fine': [-3, 0], 'trafficked': [0, -1], 'train_way': [2, 0, 1], 'trauma': [5, -1, 6],
  'travel': [-2, -5], 'travel_own': [-2, 3], 'travel_own2': [-2, 0], 'tricked': [3, -4, 2], 'tried_it': [-3, -1],
  'tries_her': [-3, 1], 'tries_her!': [-1, 0], 'tries_on': [2, -1, 7], 'trust_ask': [11, -3, 12],
  'trust_ask!': [0, -1], 'try_again': [1, 0, 1], 'try_word': [-3, 1], 'try_word!': [-1, 0], 'twenty': [-1, 0],
  'twenty_or_hold': [-2, 0], 'unborn': [-1, 0], 'unconscious': [1, 8, 0], 'undress_say': [4, -6, 10],
  'unpaid': [3, -3, 5], 'unpaid!': [2, 0, 5], 'unsaid': [3, 5, 7], 'until': [-2, -5], 'until!': [-3, 0],
  'uploaded': [-1, 0], 'urgent': [0, 13], 'us_obj': [9, 3, 2], 'us_obj!': [-2, 0], 'use_word': [1, -4, 1],
  'use_word!': [-2, -5], 'uses_her': [-1, -3], 'vaccine': [2, 4, 7], 'view_words': [-7, -5], 'violate': [2, 2, 7],
  'visa_free': [0, -1], 'wage': [-1, -3], 'wage!': [3, -2, 2], 'wage_service': [-2, 3], 'wait': [2, -4, 1],
  'wait!': [0, 5], 'wait_bit': [1, -3, 0], 'wait_other_side': [1, 3, 2], 'wake': [5, 7, 7], 'wake!': [0, 4],
  'waking_asked': [5, -2, 1], 'want': [3, 1, 1], 'want!': [2, 3, 1], 'was': [0, 8], 'was!': [-3, -1],
  'watch_her': [3, 1, 4], 'watches_me': [3, -1, 13], 'watches_on': [1, -6, 11], 'watches_on!': [-2, 0],
  'way_out': [4, 0, 4], 'way_out!': [2, 2, 4], 'we': [-1, 2], 'we!': [1, -1, 4], 'weapon': [0, 4], 'weapon!': [-1, 0],
  'weather_out': [-7, 1], 'weather_out!': [-3, 0], 'weather_stuck': [-5, 0], 'web_show': [2, 0, 2],
  'went_drinking': [2, 1, 4], 'went_drinking!': [-4, 0], 'went_work': [1, -5, 2], 'what_he_has': [0, -2],
  'what_he_has!': [0, -3], 'what_to_do': [3, 4, 1], 'where_lost': [-3, -1], 'where_unknown': [-1, 0],
  'where_what': [-1, 0], 'where_what!': [3, 0, 4], 'why_live': [10, 2, 1], 'why_live!': [4, -1, 1],
  'why_word': [0, -6], 'wield': [-1, 6], 'wield!': [2, -1, 4], 'wild_place': [2, 6, 0], 'will_prove': [-1, -1],
  'will_prove!': [6, 0, 1], 'will_report': [0, 3], 'window_bars': [1, 0, 4], 'window_only': [1, -2, 4],
  'wish_gone': [7, -1, 1], 'wish_gone!': [2, 0, 1], 'with': [2, -2, 2], 'with_boss': [2, 0, 3], 'with_me': [2, -1, 7],
  'with_me_must': [0, 1], 'with_nobody': [3, -4, 4], 'withdraws': [1, -8, 1], 'withhold': [5, -8, 5],
  'withhold!': [-3, 0], 'without': [2, -3, 1], 'without!': [-1, 0], 'wont_now': [7, 1, 13], 'wont_now!': [1, -2, 13],
  'work_away': [-2, 1], 'work_forbid': [2, 1, 6], 'work_kills': [-5, 0], 'work_kind': [2, -6, 12],
  'work_kind!': [-1, -1], 'work_letter': [-1, 0], 'work_mine': [-1, -1], 'work_place': [4, -12, 2],
  'world_from': [-1, 8], 'world_in': [5, 1, 1], 'world_in!': [3, 0, 1], 'worn_out_life': [-3, -3],
  'worthless': [3, -4, 1], 'wound': [0, 3], 'wound!': [0, 1], 'wrist_place': [7, 5, 1], 'writing': [-1, 5],
  'writing!': [-3, 1], 'wrong_place_hand': [3, 4, 7], 'you_threat': [-9, -9], 'you_threat!': [-2, 0],
  'young': [2, 6, 9], 'your_kin': [5, -1, 11], 'your_people': [4, -5, 11], 'zero': [0, -4], 'zoo': [-2, -4],
  '~asks': [-16, 1], '~cond': [2, -7], '~en': [-14, -14], '~future': [0, 5], '~going': [5, 4], '~habit': [11, -12],
  '~mn': [-19, -8], '~neg': [5, -1], '~past': [2, 0], '~start': [-22, -15], '~told': [-11, -8], '~victim': [2, -4],
  '~wish': [1, -7],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'agency 2,bgaad 2,card 2,chat -3,deer 2,duty 3,em 4,game -3,garch -3,goodbye 7,google 3,haana 2,haruul -4,help 2,id -3,' +
  'instagramd -2,karaoked -2,mobile -2,myanmar 3,nude 3,o -2,of 2,ogoh 3,ohid -2,operator -2,page -2,park 3,pasport 5,' +
  'ru -2,ruu 2,sos 3,tavichihlaa 2,toglood -2,tr 2,uuchihlaa 2,van 3,vhmeer -4,visa 3,zurag -2,аа -5,аавдаа -2,аавын -2,' +
  'аваагүй -4,аваад 5,аваач 5,авар -5,аварсан -4,авахуул 2,авбал -2,авдаг 2,авир 4,авлаа -4,авлага -4,авмаар -4,авна -2,' +
  'авр 4,аврааач 5,авраач 5,автобусанд 2,авхуул -2,авч 2,авчир 4,авчирч -2,авчих 5,авчихсан 2,авчраад 3,агаар -3,агент 2,' +
  'ад -3,аж -12,ажил 4,ажилладаг -3,ажиллаж -2,ажилласан 2,ажиллуул 6,ажиллуулаад 2,ажиллуулна 3,ажлаа -5,ажлаасаа -2,' +
  'ажлын 2,азтай -2,аиж -3,ай -4,айгаад 2,айгад 2,айдаг 4,айж 4,айл 5,айлга 2,айлд 4,аймшигтай 2,айсан -6,ал -2,алаад -3,' +
  'алах 4,алба -3,албад 2,албаддаг 2,албан -2,алга 3,алгад 4,алдар -2,алдах -2,алдлаа 3,ална -2,алнаа -2,алуул 2,алх -2,' +
  'алхаж 2,алчих 4,алчихлаа 3,аль 2,ам -3,амарна -3,амарч -2,амгалан -2,амдрал -2,америк -2,амидрал -4,амидрах 4,амла 3,' +
  'амласан 4,амрах 5,амь 4,амьд 3,амьдардаг -5,амьдрал -4,амьдрах 6,амьдрахаа 3,амьсгаа 2,амьсгал 5,амьсгалах -2,' +
  'амьсгалж 4,ангид -2,ангийн 2,англи -4,анх -4,анхны -2,араас 6,арваад 3,арван 4,аргаар -2,аса -3,асаа -3,асуугаад 3,' +
  'асуудал -3,асууж -3,асуулт -2,асуухаар 2,асуухад -2,асууя -2,ах 3,ахтай -2,ахуй -2,ачаа 5,ашигла -2,ашигласан 2,' +
  'аюлтай 2,аюултаи 2,аюултай 2,аялал -2,аялалд -2,аян -3,баас 2,баатар -5,баг -6,багийн -2,багийнхан -3,багш -6,баина 3,' +
  'баисан 2,байв -4,байгаа -3,байгааг -4,байгаагаа -2,байдаг 7,байдал -4,байдалд -2,байж -2,байлаа -6,байна 3,байнаа 3,' +
  'байнга -2,байрандаа -2,байрла -3,байрнаас 3,байрны 2,байсан -2,байснаа -3,байтал -2,байх 6,байхад 4,байхгүй 4,' +
  'байхдаа -2,байхыг 3,бангкок 2,бараа -2,барагд 4,бари 2,бариа -2,баригдсан -3,барилгын -3,баримт -2,баримтаа -4,' +
  'баримтгүй 2,бариул -6,барсан -2,барь 2,барьж 2,барьцаал -2,барьцаанд 2,барьчихсан 2,бас 4,батарей 2,баярла -7,' +
  'баярлалаа -4,баярлуул 2,баяртай 2,бга 4,бгаа 7,бгаагүй -4,бдг 3,бельги 2,бж -2,би -2,бид -5,бидний -2,биднийг -6,' +
  'бидэнд -3,биеийг -2,биеийн 5,биенд 2,биеэрээ 2,бий -2,билээ -3,битги 2,битгии 2,битгий 2,бичдэг 3,бичи 5,бичиг -4,' +
  'бичий 5,бичихэд -2,бичлэг 3,бичлэгийг 4,бичнэ 2,бичсэн 2,бн 2,бод -3,боддог 4,бодис -2,бодож -3,бодол -2,бодох 6,' +
  'бодсон -2,бол -2,болго 4,болгон 2,болгонд 2,болгоно 2,болгоны -5,болгоомжтой 2,болгосон 2,болдог -3,болдоггүй 2,' +
  'болж -3,болзоо 2,болино 2,болиогүй -3,болло -3,боллоо -2,болмоор 2,болов 4,боловч -3,бололтой 2,боломж -3,болоогүй -4,' +
  'болохоор 4,болсон -2,болтол -4,болчихлоо -3,болчихсон 5,болъё -2,боль 5,больдоггүй 2,больмоор 2,больсон 6,больчих 2,' +
  'боол -3,боолг 2,боолын -4,бороо -4,босо 3,бсан 9,бу -2,бугуй 2,будалт 2,будуул -2,булга 2,буруу -2,бурхан -5,бут 5,' +
  'буу 2,буудуул -2,бууж 7,бууз -4,буулга 2,буусан 3,буутай 2,буух 3,буцаад 4,буцааж -5,буцаахгүй 2,буцаж -5,буцахгүй 2,' +
  'буюу -3,бхгү 4,бэлд -3,бэлэг 5,бэр 2,бүгд 5,бүгдийг -2,бүгдэд 2,бүл -3,бүлд 2,бүлийг 2,бүлэг -6,бүлэглэл -2,бүр -6,' +
  'бүрийг -2,бүрийн -3,бүрмөсөн -2,бүртгүүл -2,бүрэн -4,бүсгүй -7,бүтэн 2,бүхн 2,бүхнийг 2,бүү -5,бөгс 2,бөгөөд -3,' +
  'бөмбөг -2,бөх -4,бөөр 3,бөөрийг -2,ве -8,вен 4,видео 2,виз 2,визний 3,визээ -2,вэ -8,вэн 4,гадаа -8,гадаад -3,' +
  'гадагш -3,гадагшаа 4,газ 5,газар -3,газарт -4,газрын -2,гал -4,галаар 5,галд -4,ганцхан -5,гар 3,гараагүй 2,гарах 2,' +
  'гарахад 3,гарахгүй -4,гарга -3,гарган -2,гаргана 2,гаргасан 2,гаргахгуй -2,гарда -4,гардаг -3,гарлаа -2,гарна 2,' +
  'гарсан -6,гарсангүй -3,гарт 2,гартаа -2,гарц 4,гарч -4,гарчих 2,гаръя 6,гарыг 4,гац -3,гацаа -2,гацаад -2,ге 3,' +
  'герман -4,гипс -3,гол 2,гомдол 3,гоож -3,гоё -3,гсэн -6,гудамж -4,гудамжинд 4,гуй 4,гуйлга 3,гурил -2,гэдгийг -4,' +
  'гэдэг -5,гэж 3,гэм -3,гэмт -3,гэмтэл -3,гэнэ 7,гэр 6,гэрлээд 3,гэртээ -3,гэрч 2,гэрчилгээ 5,гэрэл 4,гэрээгээ -2,' +
  'гэсэн 6,гэсэнд -2,гэтэл -6,гэх -7,гэхлээр 3,гэхэд 5,гэхээр 6,гээ 4,гээд 9,гүйсэн 3,гүйцээ 3,гүүр -2,даа -2,даараад 3,' +
  'даатгал -2,даваа 2,даваад 3,давхар 4,дагад -2,дагаж 3,дагуу -2,дагуулж 2,дайр -4,далай -6,далайн -3,дамжи 2,дамжуул 2,' +
  'дар -3,дараад 3,даралт -2,дарамтад -2,дарж 3,дарла 2,дата 2,дахиж 2,дахин -4,дийл -3,долларын -2,долоон -2,доогуур 3,' +
  'доор 4,дор 4,дотор 6,дотроо 7,дугаар 2,дулаан -4,дун 2,дураараа 2,дургүйц 2,дуртай -2,дут 2,дутуу 3,дуугүй 2,дууд 6,' +
  'дуудаад 2,дуудаж 5,дуудлага -3,дуул -3,дуулаад -2,дуунд -5,дуусаагүй -3,дуусаад -3,дуусахгүй 3,дуусгах 2,дууслаа -2,' +
  'дуусна 5,дуустал 2,дуусч -2,дух -3,дэвс -5,дэвш -3,дэлгүүр -2,дэлгүүрийн -8,дэлхийд 3,дэлхийн -2,дэмий -2,дэргэд 2,' +
  'дэргэдээ 2,дэрээр 2,дээ -2,дээд -2,дээр 2,дээрээ -4,дүрс -3,дүү -3,дүүг 3,дүүгийн 2,дүүгээ -6,дүүд 2,дүүргэ -2,' +
  'дөрвөн -6,дөө -4,евро 2,европ -3,ерөнхийлөгч -2,ерөөсөө 3,жаахан -3,жарга -4,жий -2,жинхэнэ 4,жолооны -2,жорлонд 2,' +
  'за -2,заа -5,зааж -2,загна -5,задал -2,задл -2,зай -2,залгад -2,залгадаг -2,залгаж 3,залги 2,залил -2,залуу -3,' +
  'залуус -4,залуутай -4,залхаж 2,замд 3,заналхийл 2,зангид 2,зар 2,зарагдсан 2,заримдаа 2,зарсан 5,зарц -7,засаг -3,' +
  'засварчин -2,засгийн -2,засуул -2,зах 2,захи -3,захиал -7,захиргааны -3,зовлон -3,зогс 2,зогсдог 2,зогсож -2,зогсоо 8,' +
  'зогсоогоод 2,зогсоож -2,зогсоол -2,зод 4,зоддог 3,зодо -7,зодолд -3,зодоон -4,зодуулж 2,зооринд 2,зоорь 2,зориг -2,' +
  'зорилго -2,зохисгүй 5,зугатаа 3,зугта 2,зугтаа 3,зугтах 2,зугтсан -2,зуны -3,зураг -2,зурагт -2,зурах 3,зургаан -2,' +
  'зургийг 2,зургууд 5,зургуудыг 2,зуур 2,зууч 2,зуучлагч 2,зэрлэг -2,зээлээ 2,зүгээр -5,зүй -2,зүйл -6,зүсчих 2,' +
  'зүүгээр -5,зөв -5,зөвлөгөө -5,зөвхөн -4,зөвшөөр 2,зөвшөөрөлгүй -2,зөвшөөрөөгүй 3,зөөлөн -2,ид -6,идэ -2,израиль -4,' +
  'ийм -5,ил -3,илгээнэ 2,илтгэл -2,илүү 3,ингэж -2,инстаграм -2,инстаграмд -2,инээ -2,инээгээд -2,ир 3,ирвэл 3,' +
  'иргэний 2,ирдэг 2,ирж 3,ирсэнгүй -2,ирчихлээ 5,ирчихсэн -3,ирэхэд 4,ирээгүй 2,ирээд -3,ирээрэи -3,ирээрэй -3,ирээч 2,' +
  'итгэл -3,итгэх 2,итгэхгүй 2,их -2,ихтэй -2,ичээ 2,канад -2,капитан -10,караокед -2,кинонд 2,компани -5,компьютер 3,' +
  'кофе -3,л 3,лекц -2,лиг -3,маани 2,маань 2,магад 4,магадгүй 4,магтсан -2,майхан -3,малаа 2,малайз 2,мана -4,манаач 2,' +
  'манайд 2,манайхан -2,мань -2,маргааш -3,маргаш -3,март -8,марта -2,мартаа -2,мартаж -2,мартсан -2,мартчих -3,' +
  'мартчихаж -2,массаж 2,массажист 2,мастер -3,материал -3,мах -5,маш 2,машинаа -3,машинаар 3,машиндаа 2,машинтай 2,' +
  'машинтайгаа 3,мин -3,мини 2,миниий 2,минийх -2,минут 5,минутад -2,минутын -3,модель 8,морины 2,морь -4,муу -3,муур -4,' +
  'муураа -2,муухай 5,мэддэг 3,мэдэгдэл -3,мэдэхгүй 5,мэдээ -3,мэдээгээр -2,мэдээлэл -4,мэдүүл -4,мэнд -5,мэргэжлийн -2,' +
  'мэс 3,мэт -3,мөнгө -2,мөнгөн -2,мөнгөний -2,мөнгөө -2,мөр -2,мөргө -4,мөрд -2,мөртлөө 2,мөрөөд -2,наалд 4,наасан 2,' +
  'нагац 3,надаар 2,надаас -3,надад 2,надтай 2,найз -3,найздаа -3,найзууд 2,найзууддаа 2,найзын 3,найзынхаа 3,найм 4,' +
  'намайгаа 2,нар -7,наранд 3,нарийн -3,нас -2,насаа 2,настай -4,нд -5,нийслэлийн -2,ногоо -2,нойр -2,ном -6,норм 3,' +
  'нохойг 3,нохойгоо -3,нохор 2,нугад -2,нудар 2,нулимс -2,нуруу -2,нутаг -3,нуу 7,нуугаад -2,нуугд 2,нуугдчихсан 2,' +
  'нуудаг 2,нууц 2,нууцаар 2,нуучихсан 4,нухур -4,нэвтэр -4,нэвтэрч -2,нэг 4,нэгэн -6,нэм -4,нэмж 4,нэмэгдүүл -2,нэр -2,' +
  'нэрээр 3,нэх 6,нээ 6,нээгдэ -3,нээгээ 2,нээгээд 2,нядал -2,нүд 2,нүдний -3,нүдэн -3,нүдээ 4,нүцгэн -2,нүүр 8,нүүрээ 2,' +
  'нөх -3,нөхрийн 7,нөхрөөсө 2,нөхрөөсөө 2,нөхө 2,нөхөрт -2,нөхөртэй -2,нөхөртөө 2,огдоггуй 3,огохгуй -2,одо 4,' +
  'одоогоор -2,ойр -2,ойрт -3,ойртож -2,ойрхон 2,олго -2,олгогч -2,олд -5,олж 2,олно 4,олны -2,олон -4,олоод 4,' +
  'олохгүй -2,олс 2,онгой 4,онгойлго 3,онгойлгоод 3,онгоц -6,онлайн 3,оорийгоо 2,оос 2,оператор -2,ор -2,оргил -2,' +
  'орго -2,ордог -3,ордоггүй 3,орж -3,орлоо -5,орно -2,орноос -3,орны 2,оройн 5,оройт 3,оролд 2,оролдлого -4,орон 3,' +
  'ороод -2,ороолт 2,орос -4,орох 3,орохгүй 2,ороход 4,орсон 3,оруулахгүй 2,оруулж 3,орчим -2,орчин -3,орчих 4,оршин 3,' +
  'оршуулгын -2,охидыг 3,охинд 2,охиноо -3,охины 3,очлоо -2,очно -2,оюутны -3,оёдол 2,пааспорт 2,парк 3,паспорт 2,' +
  'паспортоо -2,паспортын -2,рүү 2,рүүгээ -3,саалга -2,саат -4,саатуул -3,сайн -9,сайхан -8,салаад -2,салах 5,салга -2,' +
  'сан -3,сана -3,санаа -2,санаж -2,санал -2,санахгүй 3,сангийн 2,сандар -2,сар 5,сард 3,сарын -5,сейф 2,сейфэнд 2,' +
  'селфи -2,сельфи -2,сим 2,согт 5,согтоо 3,соли 2,солисон 2,солиул -2,соль 2,сольсон 2,сонс -2,сонсож -2,сонсоод -2,' +
  'сос 3,сулла 2,сунга 2,сунгах 2,сур -2,сургуулийг 2,сургуулийн -2,сургууль 3,сууж 2,суулгаад 2,суулгасан 3,' +
  'суулгачих -4,суулгачихсан -4,суусан -5,суутгал -2,сэгсэр 3,сэргийл 3,сэрчих 2,сэрэх 5,сэрэхгүй 2,сэтгэл -2,сүрд -2,' +
  'сүрэг -3,сүх -2,сүүлд -3,сүүлийн 5,сөр -10,сөх -2,сөө 2,сөөж 4,та -9,таарна -2,таарсан -2,тав -4,таваг 4,таван -2,' +
  'тави 2,тавиад -7,тавилаа -4,тавиул -3,тавь 2,тавьчих 7,тавьчихлаа 2,тавьчихсан 3,тайван -5,тайвань -5,тайл -6,' +
  'тайлсан -2,такси -7,тал -2,талаар -2,талыг 2,там -2,тамхи 5,тамхины 4,танд -3,танилцсан 2,тараа -2,тараад -2,' +
  'тараах -2,тарах -3,тарсан -5,тасалбар -2,таслa -3,тасла -3,татa -5,татсан 2,тахиа 2,тийз 4,тийш -2,тийшээ -2,товч -2,' +
  'тогл -6,тогло -4,тоглож -2,тоглолт -4,тоглоод -2,тогт -4,тогтоо -3,тогш -2,тогши -2,толгой -4,толь 2,том -3,тоол 3,' +
  'тоолж 5,тооц 3,тооцоо 4,торго 6,торгоно 6,торгуулиа -2,торгууль 3,тос 2,тр 2,тугж 2,тул -5,тулах 2,тулж 2,тулхүүр -2,' +
  'тун -3,туршлага 4,тус -5,тусгай -4,тусл 3,тусла 2,туслааач 2,туслаач 2,тутам 2,туулай -3,туулах 2,туулж 2,тухай -7,' +
  'тэг -3,тэгвэл -3,тэд -2,тэднийг -3,тэй 4,тэмдэг -2,тэнц -4,тэнэг 2,тэр -5,тэрэг -2,тэс 3,тээ 2,түгжигд -2,түгжиж 2,' +
  'түгжээтэй 2,түл -2,түлсэн 2,түлх 3,түлхээд 2,түлхүүр -2,түлхүүрээ -2,түлэ -5,түргэн -3,түс -2,түү -7,түүгээр -2,' +
  'түүнд -3,түүнийг -6,түүхэн -3,төв -5,төгрөг -3,төгрөгийн -3,төгсгө -2,төл -2,төлбөр -6,төлж 4,төлнө 2,төлчих -3,' +
  'төлүүл 2,төлөвлөсөн 2,төлөх 5,төмөр 2,төрүүлж -2,төрөл -3,төсөл 3,угаа -2,угаал 2,угуй 4,удаа 7,удаан -3,удахгүй 2,' +
  'уих -2,уйд 2,уйлаад -2,уйлж -2,уйлсан 2,ул -3,улай -2,улс -7,улсын -2,ун -3,унаад -3,унага 2,унагаа 2,унагасан 4,' +
  'унас 2,унасан 4,унт -2,унтаад 5,унтаж -6,унтар 5,унтах 2,унтраа 2,унтсан -2,унтсаны -2,унтуулаад 2,уншиж 2,унших 3,' +
  'унэл 4,унэмлэх 4,ур -4,ура -2,урж 3,уржигдар 2,урилга -2,урсан 2,урьж 4,усаар 2,усан -2,уснаас 3,усны -2,устга 2,' +
  'устгасан -2,усыг -2,утас 2,утсаа 2,утсаар 4,утсанд 2,утсыг 2,уу 3,уувал 2,уудаг -3,уул 2,уулаа 4,уулга 4,уулзсан -3,' +
  'уулзуул 3,уулзуулдаггүй 2,уулзъя 5,ууна 3,уур 5,уурла 5,уурлаад 3,уурлад 4,уусан -3,уух 2,уухаараа 2,уучих 5,' +
  'уучихлаа 2,уучихсан 2,ух 5,ухаангүй -4,ухмээр -4,учир -8,уя -2,фэйсбүүк -5,хаалга 2,хаалгаа -3,хаалганд -2,хаалгач 2,' +
  'хаасан 3,хаашаа 4,хаая 2,хааяа 2,хавд -3,хавирга 3,хавч -5,хавчуул -3,хагалаад 3,хагас 2,хад -2,хадам 5,хадан -2,' +
  'хадгал -2,хадмууд 2,хадны -2,хажууд -3,хаз -4,хай -5,хайна 2,хайран -2,хайрла -5,хайрт -2,хайрын -4,хал -3,халд -2,' +
  'халуунд -2,хамаагүй 3,хамаатан 2,хамгаал -5,хамгаалалт -2,хамгаалах -4,хамгийн -4,хамраас 2,ханд -2,ханиа 2,хар -2,' +
  'хараа 2,харагд 4,харамс 3,харахад -2,харвал -4,хард 3,хардаг -2,харж 4,харилц -2,харилцаа -2,харин -8,хариу 2,' +
  'хариул -2,харихаас 2,харуул 2,харуултай 2,харь -4,харьж 2,харьц -2,харьцаа -2,хас 2,хасаад 3,хасна 2,хаха -5,хашаа 2,' +
  'хашаанд 3,хаши 2,хая 4,хаяг 4,хаягд 2,хаягийг 2,хаячих 2,хелп 2,хийд -2,хийдэг -2,хийе -2,хийж -5,хийлгэдэг 5,хийнэ 7,' +
  'хийхийг 4,хийхээс 3,хилийн 2,хичээлээ -2,хог 2,хогийн 2,хойд 2,хойноо 5,хойноос 5,хойш 6,хол -4,холбоо -3,холд -2,' +
  'холын -2,хонгор -2,хоно -2,хоногт -2,хонь -2,хоол 4,хоолны -3,хоолой 2,хоолойг 2,хооронд -2,хоосон -2,хор -5,' +
  'хорвоог -2,хорвоод 3,хориг -2,хоригдсон -3,хориглодог 2,хориод -2,хориотой 3,хорисон 2,хорхой -4,хорьсон 2,хоріод -2,' +
  'хот -3,хохир -2,хохирогч 2,хоцорвол -2,хоцорлоо -2,хоцорсон 4,хоёр -2,хоёрыг 6,хуваалц -2,хувир -2,хувцсаа -2,хувь -4,' +
  'хугал 3,хугалсан 3,хугалуул 2,хугар -2,хугацаа -5,худалаа 2,худалда 2,худлаа 2,хулгай 2,хулгайл -4,хурааж -2,' +
  'хураасан 3,хурдал 7,хурим -3,хуруу 3,хуруугаа 2,хутгаа -2,хуудас -2,хууль -3,хуур 2,хуурай -2,хуурамч -2,хуурд 2,' +
  'хуц -5,хучирхийл 3,хэ 5,хэвт 4,хэдий 3,хэдийн 2,хэдхэн -2,хэдэн -3,хэзээ -7,хэл 4,хэлбэл -3,хэлвэл 2,хэлдэг 3,хэлж -4,' +
  'хэллээ -2,хэлний -2,хэлп 2,хэлсэн 2,хэлэ 2,хэлэлц -2,хэлэхгүй 2,хэлэхэд -2,хэлэхээ -2,хэлээд 2,хэлээрэй 3,хэлүүл 4,' +
  'хэнд 3,хэнтэй 6,хэр -2,хэрвэ -4,хэрвээ -4,хэрхэн -4,хэрч -2,хэрчи -3,хэрэв -7,хэрэвээ -4,хэрэг -3,хэрэггүй 5,' +
  'хэрэглэ -2,хэрэглэгч -3,хэрэглээ -2,хэрэгтэ 2,хэрэгтэй 2,хэсэг -4,хэцүү 2,хямд 2,хянаж 3,хяналт -3,хятад -3,хүл -3,' +
  'хүлээ -3,хүлээж -3,хүмүүс -7,хүмүүсийг -2,хүнд -5,хүнийг -2,хүнээр 3,хүнээс 3,хүр -3,хүргэ -4,хүргэе -4,хүргэж 2,' +
  'хүргэлт -2,хүргэн -2,хүргэсэн -2,хүргэх 2,хүрлээ -3,хүрсэн 5,хүрч -4,хүрэл -3,хүрээл -5,хүс -2,хүсдэг 2,хүссэн -2,' +
  'хүсэл 3,хүсэлт 2,хүсэн -2,хүч -4,хүчил 2,хүчин 2,хүчинд 4,хүчиндл 2,хүчиндс 2,хүчиндсэн 2,хүчиндүүл 2,хүчирхийл 2,' +
  'хүчирхийлл 2,хүчирхийлс 3,хүчирхийлсэн 3,хүчирхийлэл 4,хүчирхийлэлд 2,хүү -3,хүүг 2,хүүхдээ 3,хүүхдүүд 4,' +
  'хүүхдүүдэд -2,хүүхэдтэйгээ 3,хүүхэн 2,хөдөл -2,хөдөлж 2,хөл 3,хөлдө -3,хөлс 5,хөлөө -3,хөндий -2,хөнөө -3,хөрш -4,' +
  'хөршийн 4,хөрөнгө -2,хөхөрсөн -2,хөш 3,хөшиг 3,хөөгөөд 2,хөөж -2,хөөлдө -3,хөөрхөн -5,хөөсөн 2,цаана -3,цаас -3,' +
  'цааш -2,цаг -6,цагаа -2,цагаан -5,цагаар 2,цагдаа 6,цагдаагийн -5,цагдаад 5,цагийн 2,цагт -3,цагтаа -2,цай -5,цалин 4,' +
  'цалингаа -2,цалингаас 4,цалингийн -2,цамц 2,цана -3,цахилгаан -3,цахилгааны -3,цахим -4,цац 2,цонх 8,цонхоо -2,' +
  'цонхоор 5,цоожил 2,цох -5,цохи -7,цохидог 4,цохилт -3,цохиод 3,цохиул -3,цохиулсан -2,цус 4,цусны -2,цустай 2,цуцал 3,' +
  'цуцла 3,цэвэрлэ -3,цэвэрлэж -2,цэрэг 4,цэцэрлэгээс -2,цээж -3,цээжин -2,ч 5,чагна 2,чадах -2,чадахгүй 3,чаддаггүй 3,' +
  'чадна 2,чамд -3,чанар -2,чат 2,чатад 2,чатал 3,чатыг 2,чи -7,чимээ -2,чимээгүй -2,чин 3,чиний 3,чихний -2,чихэр -2,' +
  'чулуу -2,чөлөө -2,чөтгөр -2,шаард -2,шалга -4,шалгаад -3,шалгалт -5,шалгах -2,шалтгаан 7,шантаажил 2,шар -3,шатаа -5,' +
  'шатахуун -4,шатнаас 5,шахаад 2,шахал -6,шахлаа -6,шахсан 7,шивнэ -3,шиг 7,шигээ -2,шид -3,шидсэн 2,шидэ -5,шийд -3,' +
  'шийдсэн 2,шийдэгд -2,шил -2,шилж -2,шинжилгээ 2,шинэ -8,ширт -3,ширээ -3,шон 3,шоол -5,шоро -2,шоу 2,шувуу -3,шуур -2,' +
  'шуурга -2,шүд -3,шүдний -2,шүршүүрт 2,шүү -2,шүүр -2,шүүх -2,шөнө 3,шөнөгүй 2,шөнөө 2,эвд 3,эвдэр -3,эвлэр -2,' +
  'эвлэрсэн -2,эгч 4,эгчид 2,эгчийг 2,эгчийн 2,эд -6,эмийг 2,эмнэлэг 5,эмнэлэгт 3,эмч -4,эмэгтэй -5,эмэгтэйчүүд -6,' +
  'эмээ -5,эмээгийн -2,эндээс 3,энэ -4,эр -8,эргэ -2,эргэж -3,эргэн -2,эргээд 2,эргүүл -2,эргүүлж -2,эрх -3,эрхтэн 4,' +
  'эрчүүд 4,эс -9,эсээ -3,эхний -3,эхнэр 4,эцэг -2,ээ -5,ээж 5,ээжийг 3,ээжийгээ 2,ээжийн 3,ээжтэйгээ -2,юань 2,юм -2,' +
  'юмгүй 2,юу -3,юуны -2,яагаад 3,яадаг -2,яана 4,яанаа 4,яаралтаи 2,яаралтай 2,яасан -2,яваагаа -2,яваад 5,яваарай -4,' +
  'явах 2,явахаар 6,явдаг -2,явж -2,явлаа -3,явмаар 4,явсны 2,явуул 2,явуулаагүй -4,явуулаад 5,явуулаач -2,явуулах -3,' +
  'явуулдаггүй 2,явуулж 3,явуулсан -2,явуулчих -4,явчих 5,явчихлаа 3,ядарсан -3,ядарч 2,ядраад -2,ял -3,янгиа -2,' +
  'янхан -2,япон -3,яралтай 2,яриа -2,ярилц -3,ярилцлага -3,ёс -2,ёсны -3,ёсоор -3,ёстой 3,үг -3,үгийг -2,үгс -2,үгүй 2,' +
  'үе -7,үед -4,үеийн -2,үер 2,үеэр 2,үзд 2,үздэг 2,үзсэн -2,үзэ -3,үзэгүй 2,үзэсгэлэн -4,үзээгуй 2,үзээгүй 2,үзүүл 6,' +
  'үзүүлж 4,үзүүлнэ -2,үйлдвэр -2,үйлчилгээнд 2,үйлчлүүлэг 3,үйлчлүүлэгч 2,үл -7,үлд 3,үлдэх -2,үлдээгээд 4,үлдээж -6,' +
  'үлдээх -2,үнийг -2,үнс -3,үнсэ -2,үнсээд -2,үнсүүл -2,үнэл 4,үнэлж 3,үнэмлэх 8,үнэн 3,үнэтэй -3,үнээ 2,үргэлж -5,' +
  'үрж 3,үржи 3,үртэй 2,үсд 2,үсчин 2,үсээ -2,үх -2,үхвэл 2,үхлийн 3,үхлээ -3,үхмэр -4,үхмээр -4,үхнэ 5,үхсэн -3,' +
  'үхсэний -3,үхчихсэн 2,үхье 3,үхэл 6,үхэх 2,үхэхэд 3,үү -3,үүдний 2,үүнээс -2,үүр 2,үүү -8,өвд 3,өвдөг -2,өвөө -4,өг 2,' +
  'өгвөл 3,өгдөггүй 5,өгмөөр 4,өгнө 2,өгчих 3,өгье -2,өгөх 2,өдрийн -3,өдрөө 4,өдөр 2,өдөржин 2,өдөрт 3,өлгө -2,өмнө 3,' +
  'өмнөөс 3,өмс -2,өнгий -2,өнгөрөө -3,өнөө 4,өнөөдөр -2,өр 3,өргүй -2,өргө -7,өргөн -4,өрнөөс 4,өрөнд 4,өрөө -2,' +
  'өрөөнд 4,өрөөний 4,өрөөнөөс -4,өсгө -3,өөр 2,өөрий 5,өөрийгоо 2,өөрийн -3,өөрөө -2,өөө -2'
