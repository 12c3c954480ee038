/**
 * What each sign weighs, in tenths: for danger, for its being now, and (a place in `labels`) where it is mostly met.
 * A name is a concept, `name!` the concept denied, `rule:id` a rule that fired, `blocked:id` one kept quiet, `~name`
 * how it is said. Made by bench/screening-points.ts from labelled phrases; not written by hand.
 */
// biome-ignore format: a table reads best in rows
export const points: Readonly<Record<string, readonly [danger: number, now: number, label?: number]>> = {
  'abduct': [-1, 3], 'abort_word': [2, 0, 6], 'abroad_strange': [3, 5, 2], 'accident': [-4, -7],
  'account_locked': [-6, 0], 'account_money': [4, 2, 6], 'acid_throw': [3, -10, 11], 'ad_sounds': [2, 15, 0],
  'ad_sounds!': [2, 1, 7], 'adult_age': [7, -8, 9], 'afraid_else': [-2, 10], 'afraid_else!': [2, -1, 12],
  'afraid_of_him': [4, 0, 6], 'after_fear': [15, 0, 7], 'after_fear!': [1, -4, 7], 'afterwards': [7, 9, 7],
  'afterwards!': [1, 4, 7], 'again_try': [3, 0, 1], 'age_old': [2, 0, 2], 'agency_en': [8, -4, 12],
  'agency_word': [7, -12, 12], 'agent_hand': [7, 7, 3], 'airport_meet': [4, 4, 3], 'alarm_clock': [-2, -2],
  'alarm_clock!': [-6, 5], 'alive_word': [5, 1, 1], 'all_drunk': [5, 4, 1], 'all_in_order': [20, 15, 1],
  'all_of': [3, -3, 1], 'all_taken': [4, -1, 5], 'all_word': [0, -3], 'alone_come': [1, -2, 7],
  'alone_come!': [2, 0, 7], 'alone_not': [-2, -2], 'alone_not!': [3, -4, 4], 'alone_stay': [-4, 1],
  'alone_word': [1, -6, 4], 'alone_word!': [3, 0, 4], 'alone_word_not': [4, -1, 13], 'always_knows': [7, 1, 11],
  'animal_does': [-9, 1], 'any:critical': [0, 9], 'any:high': [0, -7], 'any:medium': [0, -6], 'armed_wait': [2, 3, 0],
  'arrested': [-2, 6], 'arrive': [2, 1, 0], 'arrive!': [3, 0, 0], 'arrived_saw': [2, -1, 2], 'arrived_saw!': [4, 2, 2],
  'arrived_word': [7, -3, 2], 'art_nude': [-6, 0], 'ask_back': [14, -4, 3], 'ask_sum': [4, -7, 5],
  'asked_favour': [6, 4, 7], 'asked_favour!': [2, -1, 7], 'asked_laugh': [4, -3, 3], 'asks_angry': [1, -3, 10],
  'asks_fact': [-3, -1], 'asks_or_stranger!': [5, 2, 12], 'asks_pictures': [1, 2, 10], 'asks_pictures!': [-6, -1],
  'asks_price': [8, -5, 1], 'at_hand': [4, 2, 0], 'at_hand!': [-2, 0], 'at_the_door': [6, 3, 0],
  'at_the_last_place': [6, 0, 1], 'attack_word': [1, 6, 1], 'awake_now': [-1, 4], 'away_with_children': [1, 3, 1],
  'baby_harm': [3, -3, 4], 'baby_sleep': [-1, -2], 'baby_word': [-2, 3], 'back_from': [-1, -4],
  'bad_answer': [8, -6, 10], 'bad_drink': [5, 5, 1], 'bad_home': [2, -3, 6], 'bai_now': [-1, 6], 'bai_past': [-8, -6],
  'bank_loan': [-5, -8], 'bank_offers': [-11, 0], 'bank_offers!': [-3, 0], 'bars_window': [4, 0, 4],
  'bars_word': [-1, -4], 'bath_comes': [-1, -6], 'bath_filled': [2, 2, 1], 'bath_watch': [3, -5, 10],
  'be_gone': [12, 0, 1], 'be_gone!': [5, 0, 1], 'beach_words': [-4, -2], 'beat': [7, 2, 6], 'beat!': [-10, 6],
  'beat_vow': [2, 1, 6], 'bed_or_else': [4, -7, 7], 'before_back': [3, -1, 0], 'beg_forced': [6, -4, 2],
  'begins_now': [6, -2, 0], 'belgiin_word': [5, -3, 7], 'belly': [6, -2, 6], 'below_arrived': [2, 6, 0],
  'below_arrived!': [4, 3, 4], 'beside_her': [4, -7, 13], 'beside_her!': [9, 0, 13], 'better_dead': [4, 1, 1],
  'better_dead!': [2, 0, 1], 'better_now': [-2, -5], 'better_now!': [-3, 0], 'bind_senses': [6, 1, 0],
  'bind_throat': [3, 6, 0], 'bind_up': [3, 6, 4], 'birth': [1, 2, 7], 'black_eye': [7, -6, 6], 'blade': [5, 1, 0],
  'blade_ir': [0, -9], 'blade_ready': [5, 1, 0], 'bleeding': [3, 11, 0], 'bleeding_en': [-2, 9],
  'blocked:afterwards': [2, 0], 'blocked:asked-for-favours': [9, -1], 'blocked:asked-for-pictures': [2, 0],
  'blocked:at-the-edge': [-2, 2], 'blocked:at-the-last-place': [2, 0], 'blocked:at-the-means': [13, 3],
  'blocked:baby-hurt': [-7, -1], 'blocked:beaten': [-9, -3], 'blocked:being-taken': [-8, 4],
  'blocked:body-hurt': [-4, -3], 'blocked:breaks-off': [-8, 0], 'blocked:bruises': [-5, 0],
  'blocked:calls-for-rescue': [-8, 0], 'blocked:child-frightened': [-2, 0], 'blocked:child-given-away': [3, 6],
  'blocked:child-in-plain-words': [3, 3], 'blocked:child-left-alone': [5, 3], 'blocked:child-marked': [2, 3],
  'blocked:come-quickly': [-3, 0], 'blocked:cruel-acts': [6, -4], 'blocked:danger-in-plain-words': [6, 3],
  'blocked:debt-bondage': [-4, 1], 'blocked:debt-in-plain-words': [4, -3], 'blocked:debt-without-end': [7, -1],
  'blocked:deceived': [3, 6], 'blocked:done-to-her': [5, 9], 'blocked:drugged': [-4, 0],
  'blocked:drunk-and-frightening': [6, 0], 'blocked:earned-from-her': [-2, 0], 'blocked:english-blows': [5, 2],
  'blocked:forced-marriage': [-6, 6], 'blocked:forced-prostitution': [3, 4], 'blocked:forced-sex': [-4, 0],
  'blocked:forced-work': [-2, 0], 'blocked:given-up': [3, 0], 'blocked:goodbye': [2, 0], 'blocked:got-ready': [3, 0],
  'blocked:groped': [5, -5], 'blocked:guarded': [4, -1], 'blocked:handled-roughly': [-9, 1],
  'blocked:held-in-a-word': [-2, 0], 'blocked:held-in-plain-words': [-2, 0], 'blocked:her-pictures': [9, -1],
  'blocked:hurts-herself': [-5, 0], 'blocked:in-her-hand': [5, 2], 'blocked:insulted-controlled': [2, -1],
  'blocked:keeps-it-short': [2, 0], 'blocked:kept-short': [9, -4], 'blocked:life-without-meaning': [1, -3],
  'blocked:locked-in': [-6, 0], 'blocked:lowered': [2, 0], 'blocked:means-at-hand': [-8, 4],
  'blocked:moved-on': [-3, 2], 'blocked:no-sense-in-living': [8, -4], 'blocked:not-let-out': [-9, -1],
  'blocked:numb': [7, -6], 'blocked:offer-abroad': [2, 0], 'blocked:papers-in-their-hands': [-3, -2],
  'blocked:papers-out-of-reach': [8, -6], 'blocked:papers-taken': [3, -2], 'blocked:pictures': [0, -4],
  'blocked:poisons-herself': [4, 0], 'blocked:priced': [3, 0], 'blocked:pursued': [-8, 6],
  'blocked:puts-in-order': [7, 4], 'blocked:rape': [-4, 0], 'blocked:set-on-fire': [-2, 0],
  'blocked:shut-in-as-seen': [5, 3], 'blocked:sold': [-1, 2], 'blocked:sold-for-it': [13, 5],
  'blocked:someone-reads-along': [-8, 1], 'blocked:stabbed-or-burned': [-5, 3], 'blocked:stalked': [-1, -6],
  'blocked:take-own-life': [-3, 0], 'blocked:threat-in-plain-words': [11, -3], 'blocked:threatened': [2, 0],
  'blocked:throat': [3, 1], 'blocked:tormented': [7, 0], 'blocked:touched': [2, -4], 'blocked:two-catches': [7, 0],
  'blocked:used-and-tricked': [7, 0], 'blocked:violence-word': [-5, 0], 'blocked:wages-withheld': [-4, -1],
  'blocked:watched-on': [-4, 0], 'blocked:weapon-near': [-7, -2], 'blocked:will-kill': [-7, 2],
  'blocked:wish-to-die': [2, 1], 'blocked:with-things': [-2, 0], 'blocked:would-be-gone': [2, 0],
  'blocked:wounded': [5, 0], 'blood_from': [1, -3, 0], 'blood_now': [9, 10, 0], 'blood_runs': [-5, 4],
  'blow_at': [7, -2, 6], 'blue_spots': [-1, -6], 'body_hurt': [2, 2, 6], 'body_hurt!': [5, 3, 6],
  'body_part!': [5, -2, 7], 'body_sold_place': [0, -4], 'body_words': [6, 0, 2], 'bodywork': [3, 6, 2],
  'boss': [4, -4, 3], 'boss!': [-3, -2], 'bought_en': [3, 0, 2], 'bound_to': [-1, 8], 'break_en': [-3, -7],
  'break_en!': [2, 0, 3], 'break_off': [1, -4, 13], 'break_off!': [0, 3], 'breath_gone': [2, 11, 0],
  'bride': [2, 0, 2], 'bring': [-1, 2], 'bring!': [9, -1, 3], 'bring_en': [3, 1, 10], 'bring_en!': [5, -1, 13],
  'bring_in': [-1, 5], 'bring_in!': [-1, -2], 'broken_lock': [-6, 0], 'brought_back': [-2, -9],
  'bruise_place': [11, -3, 7], 'bruise_words': [9, -5, 6], 'bump_words': [-2, 5], 'burden_en': [8, 0, 1],
  'burden_en!': [-1, 2], 'burn_home': [3, 9, 0], 'burned_by': [2, 4, 6], 'burned_en': [2, -4, 3],
  'busy_until': [-7, 5], 'but_en!': [-4, 2], 'by_force_word': [0, 4], 'bye_short_en': [-1, 11], 'bye_word': [-4, 4],
  'call_again': [-3, 4], 'call_again!': [-2, 0], 'call_police': [-3, 5], 'call_police!': [3, -1, 4],
  'calls_daily': [-3, 2], 'calls_her': [3, 1, 12], 'calls_her!': [2, -2, 3], 'calls_many': [5, -1, 11],
  'calm_now': [-12, 3], 'came_back_in': [7, 4, 0], 'camera_on': [-1, 3], 'camp_night': [1, 2, 7], 'can': [-9, 1],
  'can!': [0, 5], 'cannot_bear': [5, 0, 1], 'cannot_bear!': [-1, 2], 'cannot_bear_more': [3, -3, 1],
  'cannot_leave': [9, -7, 4], 'cannot_speak': [2, 3, 13], 'cannot_stop_en!': [3, 0, 1], 'cant': [-1, 2],
  'captive_place': [2, 4, 6], 'car': [4, 8, 0], 'car!': [2, 2, 4], 'car_fuel': [-2, 0], 'car_ride': [1, 2, 0],
  'car_strange': [7, 7, 0], 'car_strange!': [-2, -1], 'car_tow': [4, 8, 1], 'caring': [2, 1, 7],
  'carried_off': [10, 10, 0], 'catch_now': [3, 0, 0], 'caught': [2, 8, 0], 'caught_back': [-7, 1],
  'caught_back!': [-5, 5], 'caught_in': [0, -4], 'caught_out': [-4, 1], 'caught_out!': [0, 2],
  'changing_room': [4, -3, 10], 'chase': [-1, 7], 'chase!': [-6, 1], 'chased_by': [3, 1, 0], 'chased_by!': [-3, 2],
  'cheat_made': [3, -5, 2], 'child': [-1, -2], 'child_age': [11, 11, 9], 'child_class': [14, 1, 9],
  'child_daily': [-8, -2], 'child_daily!': [-5, 0], 'child_fear': [8, 3, 0], 'child_gone': [-3, 0],
  'child_gone!': [0, 2], 'child_goods': [-3, -3], 'child_goods!': [0, -3], 'child_handed_over': [7, 6, 9],
  'child_me': [7, 3, 1], 'child_of_hers': [9, 3, 1], 'child_place!': [-3, 0], 'child_school_threat': [10, -4, 11],
  'child_sleep': [-3, 2], 'child_sleep!': [-3, 0], 'child_with_men': [7, -1, 9], 'child_word_age': [10, 9, 9],
  'children_among': [-9, 1], 'children_better': [11, 8, 1], 'children_brought': [2, 0, 1], 'children_given': [7, 6, 1],
  'children_left': [4, 0, 1], 'children_play': [-11, 3], 'children_to': [2, 7, 1], 'children_with': [3, 1, 6],
  'choke': [4, 9, 0], 'choose_made': [2, -3, 2], 'cigarette': [-3, -2], 'class_chat': [0, -2],
  'class_child': [1, -2, 9], 'class_girl': [3, 1, 9], 'client': [3, -1, 2], 'client!': [4, 6, 2],
  'client_word': [-4, 6], 'clients_en': [11, 1, 2], 'climate_words': [-4, 0], 'clothes_off': [-3, 7],
  'code_word': [0, -3], 'cold_shed': [14, 7, 4], 'come_along': [-3, -4], 'come_daily': [4, -1, 11],
  'come_daily!': [-2, 0], 'come_here': [10, 9, 0], 'come_in': [5, 1, 13], 'come_to_take': [-4, 0],
  'comes_back!': [3, -1, 1], 'comes_car': [2, 6, 0], 'comes_car!': [-2, 0], 'comes_en': [3, 3, 0],
  'comes_en!': [2, 0, 11], 'coming_again': [6, -2, 0], 'common': [-3, -2], 'common!': [0, 4], 'compels': [2, -4, 11],
  'compels!': [-8, 0], 'consent': [6, 0, 6], 'construction': [-2, -6], 'construction!': [-2, 0],
  'contact_not': [1, -7, 4], 'contact_not!': [-1, -7], 'contract_words': [-3, -9], 'cooking': [-11, 1],
  'cost': [-1, -3], 'cost!': [0, 2], 'counts_pills': [4, 1, 1], 'court_word': [6, -5, 11], 'cow_herd': [3, 2, 2],
  'crash_self': [10, 1, 0], 'crash_thought': [9, 2, 1], 'cries_fear': [6, -3, 6], 'cries_out': [15, 14, 0],
  'crime_made': [4, -3, 2], 'cruel_act': [4, -7, 6], 'cruel_sure': [6, -1, 6], 'crying': [2, 3, 0], 'crying!': [-2, 0],
  'curses': [6, 0, 6], 'cut_self': [-3, -6], 'cut_verb': [-2, 4], 'cuts_en': [4, -9, 1], 'cuts_now': [0, 4],
  'daily_pick': [2, -2, 2], 'danger!': [-4, -7], 'days_gone': [7, -5, 4], 'deadline': [-2, 15], 'deadline!': [2, 3, 1],
  'debt': [5, -6, 5], 'debt!': [-6, 0], 'debt_grow!': [2, -1, 5], 'debt_line': [-3, -5], 'debt_put': [9, -3, 5],
  'debt_sure': [2, -4, 5], 'deceive': [5, -3, 2], 'deceive!': [-2, 0], 'deceive_en': [2, -6, 2], 'decide': [1, -4, 1],
  'decide!': [-3, 0], 'decided_end': [-2, -1], 'decides': [16, 0, 11], 'demand_money': [1, -2, 5],
  'demand_money!': [-7, 0], 'demand_sex': [4, 1, 7], 'demeans': [5, -2, 6], 'demeans!': [-2, 0],
  'denied_thought': [-5, 0], 'deny_food': [1, 2, 2], 'destroy': [4, -4, 0], 'destroy!': [-3, -3], 'did_it': [1, -4, 7],
  'did_it!': [6, 0, 1], 'die': [-2, 1], 'die!': [-2, 0], 'die_and_rest': [3, -2, 1], 'die_if': [-3, -1],
  'die_if!': [3, 0, 1], 'die_short_en': [-7, 0], 'die_short_en!': [-3, 0], 'die_wish': [13, -4, 1],
  'die_wish!': [3, -2, 1], 'different_now': [-4, 0], 'dirty_talk': [5, -1, 7], 'disappear_en': [8, -7, 1],
  'does_harm': [2, 4, 0], 'does_harm!': [2, 0, 0], 'doing_what': [3, 4, 0], 'done_for': [1, 2, 1],
  'done_for!': [0, -4], 'donor_egg': [7, -3, 12], 'dont_know_place': [4, 7, 4], 'dont_know_who': [3, 1, 12],
  'dont_plea': [1, 4, 13], 'dont_plea!': [1, 11, 0], 'dont_tell': [-2, 1], 'door_giving_way': [5, 2, 0],
  'doze': [1, 2, 7], 'drag_off': [5, 5, 0], 'drag_off!': [-2, 2], 'drag_word': [7, 5, 0], 'drank_there': [3, 1, 7],
  'drawing_words': [-3, 1], 'drink_pills': [-4, 3], 'drink_pills!': [-3, 1], 'drink_with': [4, -2, 2],
  'drive_out': [-3, 7], 'driven_after': [-4, 2], 'driver': [-4, 1], 'driver!': [0, 3], 'drives_into': [4, -4, 1],
  'drown_her': [3, 1, 0], 'drug_her': [10, 0, 2], 'drug_use': [-6, -5], 'drum_beat': [-9, -5], 'drunk': [13, -3, 6],
  'drunk!': [-4, 0], 'dur_word': [1, -12, 5], 'dying_word': [1, 2, 1], 'each_step': [4, 1, 11], 'eager_word': [-2, 1],
  'eager_word!': [2, 3, 12], 'earn': [-5, 1], 'earn!': [-2, 3], 'eased_by': [6, -1, 1], 'elsewhere': [2, -2, 2],
  'embassy_official': [-5, 0], 'embassy_words': [-2, 2], 'end_not': [12, -3, 5], 'end_wish': [5, -6, 1],
  'end_wish!': [4, 0, 1], 'ends_all': [9, 2, 1], 'english_blows': [11, 5, 6], 'entertain': [6, -1, 2], 'erase': [0, 4],
  'erase!': [2, -5, 10], 'erase_chat': [-3, -7], 'erases_own': [2, -2, 10], 'escape': [5, 3, 0], 'escape!': [0, 2],
  'escape_must': [-1, 7], 'euph_bad': [2, 1, 7], 'euph_thing': [4, -6, 7], 'euph_words': [5, -4, 7],
  'euph_words!': [2, 0, 7], 'every': [2, -11, 6], 'everyone_en': [-4, 1], 'everyone_mn': [3, -1, 10],
  'everyone_see': [1, -3, 1], 'everyone_would_en': [4, 0, 2], 'everyone_would_en!': [2, -2, 12],
  'ex_partner': [13, -4, 11], 'exam_normal': [-7, 2], 'exam_or_work': [-3, -5], 'exam_words': [-3, -3],
  'exclaim': [-4, 2], 'face': [-1, -4], 'face!': [6, -3, 6], 'fake_love': [3, 6, 2], 'fall_end': [5, 6, 1],
  'family!': [6, -3, 12], 'family_cut': [4, -5, 4], 'family_talk': [-1, -2], 'far_land': [-1, -4],
  'farewell_done': [15, 14, 1], 'fear': [-2, -5], 'fear!': [-5, 1], 'fear_home': [3, -6, 6], 'fee_excuse': [-11, -2],
  'fee_list': [2, -2, 5], 'fell_down': [-8, 0], 'fence_in': [3, -3, 4], 'fence_in!': [-1, -3],
  'fence_word': [3, -1, 4], 'fiction': [-13, -2], 'fight_on': [8, 2, 6], 'fight_on!': [-3, 0],
  'film_verb': [2, -3, 13], 'film_verb!': [-3, -1], 'film_when': [5, 1, 10], 'filmed_us': [8, 0, 10],
  'find_now': [1, 6, 0], 'find_word': [6, -1, 11], 'finds_out': [2, -7, 11], 'finds_out!': [4, -5, 4],
  'fine_noun': [5, -7, 5], 'fined_en': [2, -2, 5], 'fines_grow': [9, -1, 5], 'finger_act': [2, 0, 7],
  'fire_ready': [-3, -1], 'fix_word': [-2, 5], 'fixture': [14, 1, 6], 'fly_first': [6, -1, 12], 'fly_her': [5, 7, 2],
  'fly_now': [9, -8, 12], 'fly_unknown': [2, -4, 12], 'follow_everywhere': [4, 1, 4], 'follow_net': [-2, 2],
  'follow_words': [2, -5, 11], 'follows_nicely': [-3, -1], 'follows_nicely!': [-2, 0], 'food_choke': [-4, 2],
  'food_words': [-3, -8], 'forbid': [10, -5, 4], 'forbid!': [-2, 0], 'force': [2, -5, 7], 'force!': [-5, -2],
  'forced_bride': [2, 0, 2], 'forced_me': [3, -2, 7], 'forced_word': [3, 2, 7], 'forced_word!': [-6, -2],
  'foreign_friend': [4, -2, 12], 'forgive_all': [3, 11, 1], 'found_child': [2, 4, 0], 'found_en': [0, -7],
  'found_en!': [-3, 0], 'found_if': [0, 6], 'found_it': [-4, 0], 'found_me': [5, 4, 0], 'free_stuff': [-3, -2],
  'free_word': [5, -5, 2], 'freezing': [1, 15, 0], 'freezing!': [3, 0, 0], 'friend_sold': [5, 4, 2],
  'from_here': [7, -4, 6], 'from_me_sum': [-5, -2], 'from_outside': [4, 5, 4], 'from_outside_locked': [8, 3, 4],
  'fuel_on_self': [-8, 1], 'game': [-10, -3], 'game!': [3, 0, 1], 'game_meet': [3, -2, 9], 'gas_cylinder': [3, 0, 0],
  'gas_open': [11, 8, 1], 'gave_out': [-8, 5], 'gave_out!': [-4, -1], 'get_out': [-1, 2], 'get_out!': [1, -2, 4],
  'gift_wrap': [-7, 3], 'gifts': [1, -8, 9], 'girl_word': [4, -1, 2], 'girls_give': [7, 4, 2],
  'girls_only': [5, -6, 12], 'girls_wanted': [-2, -1], 'give': [0, 3], 'give!': [4, 6, 3], 'give_back_not': [7, 2, 3],
  'give_back_not!': [-4, -3], 'given_away': [9, -5, 2], 'given_away!': [-2, -4], 'given_back': [-6, 0],
  'given_back!': [2, -4, 3], 'given_for_debt': [3, -4, 5], 'given_for_money': [2, -3, 2], 'given_up': [20, -2, 1],
  'given_up!': [5, 5, 1], 'go_after': [2, -3, 1], 'go_alone_never': [3, -2, 4], 'go_away!': [3, 2, 4],
  'go_mad': [-1, 10], 'go_out': [0, 3], 'go_out!': [6, -1, 4], 'go_with': [2, -3, 2], 'goal_hit': [-2, 0],
  'goes_out': [2, 8, 1], 'goes_out!': [0, 2], 'goes_round': [2, 4, 0], 'goes_up_after': [15, -2, 11],
  'goodbye': [3, 8, 1], 'goodbye!': [-3, 0], 'goodbye_friends': [7, -3, 1], 'goodbye_sure': [8, 0, 1],
  'goods': [-4, 1], 'goods!': [3, 7, 0], 'goods_sale': [3, 9, 2], 'goods_sold': [-2, 2], 'goods_sold!': [5, -1, 4],
  'grabbed_her': [0, -2], 'grabbed_her!': [-2, -2], 'grade_word': [-1, -7], 'grade_word!': [3, -2, 12],
  'groomer': [5, 1, 9], 'groomer!': [2, 0, 9], 'grooms': [0, 3], 'grooms!': [1, -2, 10], 'grope': [10, 1, 7],
  'grope_words': [9, -2, 7], 'group_word': [0, -5], 'grown_net_man': [1, -8, 9], 'grown_up_now': [0, -8],
  'guard': [8, -2, 4], 'guest_hotel': [-10, -2], 'guest_words': [-11, 0], 'gun_access': [-2, 2], 'gun_here': [-2, 2],
  'gun_home': [8, 6, 0], 'gunshot': [14, 0, 0], 'haashaa_any': [7, 12, 0], 'hair_by': [2, -7, 6],
  'hand_hits': [-5, -4], 'hand_in': [4, -9, 7], 'hand_in!': [-3, -2], 'hand_moves': [3, -6, 6],
  'hand_raise': [4, 2, 6], 'hand_raise!': [-3, -1], 'hand_touch': [4, 3, 6], 'hand_touch!': [-2, -1],
  'handed_over': [2, 5, 1], 'handed_over!': [2, 0, 1], 'handled': [1, 4, 0], 'handled!': [-2, 0],
  'hang_future': [2, 2, 1], 'hang_words': [2, 6, 1], 'harm_part': [-1, 3], 'harm_part!': [-6, -2],
  'harm_said': [10, -4, 11], 'harm_self_noun': [1, -4, 1], 'has_en': [-1, 5], 'has_en!': [1, 2, 3],
  'hatred_home': [3, -5, 6], 'have': [-3, -5], 'he_watches': [2, -4, 13], 'head_ache': [-3, 0], 'head_part': [8, 1, 0],
  'head_turns': [-2, 11], 'hear_me_en': [2, 0, 13], 'heavy_more': [2, -2, 1], 'heavy_more!': [9, -4, 1],
  'height_edge': [-1, -3], 'held_down': [-2, -8], 'held_in': [-2, 8], 'held_in!': [2, 0, 4],
  'help_general': [7, -4, 0], 'help_help': [3, 3, 0], 'help_word': [3, 4, 0], 'helper_writes': [-14, 0],
  'helpless!': [-2, 1], 'her_image': [3, -1, 10], 'her_image!': [-3, -3], 'herd_words': [-3, -6], 'herding': [-3, -3],
  'hidden_place': [4, 5, 0], 'hidden_why': [1, -7, 6], 'hide': [0, 4], 'hide!': [1, 3, 0], 'hiding_en': [5, 8, 0],
  'high_pay': [2, -4, 12], 'high_place': [3, 4, 1], 'high_stay': [-3, 2], 'high_stay!': [-3, -2],
  'hil_cross': [3, -2, 2], 'him_com': [1, 2, 0], 'him_obj': [0, 5], 'him_obj!': [-5, 5], 'him_with': [-2, 2],
  'hinge_breaks': [5, -10, 0], 'hinges_go': [6, 9, 0], 'hiring': [-4, 0], 'his_absence': [-3, 0],
  'his_excuse': [5, 0, 7], 'his_trousers': [0, 3], 'hits_with': [8, -4, 6], 'hits_with!': [1, 2, 6], 'hoarse': [-3, 4],
  'hold_by': [6, -1, 0], 'hold_by!': [-6, 0], 'hold_captive': [1, 8, 4], 'hold_captive!': [-7, 0],
  'holds_it': [5, 3, 0], 'holds_me': [6, 0, 1], 'holds_me!': [2, -3, 1], 'home_near': [-2, -7],
  'home_not_back': [3, 0, 1], 'home_pressure': [2, 0, 6], 'home_threat': [2, 0, 5], 'home_violence_noun': [-4, 2],
  'home_violence_noun!': [-7, 0], 'hoping': [-3, -10], 'hoping!': [-2, -2], 'hostel_teacher': [1, 11, 9],
  'hostess': [6, -1, 12], 'hot_thing': [13, 4, 0], 'hotel_word': [3, 6, 9], 'hours_ago': [5, 10, 7],
  'house_guests': [-7, -1], 'house_guests!': [3, -2, 9], 'house_lit': [8, 4, 0], 'how_long': [0, 2],
  'how_long!': [-6, -3], 'how_many': [0, -2], 'how_many_word': [0, -3], 'how_out': [3, 4, 0], 'how_out!': [1, -4, 4],
  'hunger': [1, 4, 2], 'hunger!': [2, 4, 9], 'hurt_act!': [-2, 0], 'hurt_en': [-1, 8], 'hurt_en!': [-2, 0],
  'hurt_threat': [8, -2, 11], 'i_get': [-8, 1], 'idiom': [-6, 0], 'idiom!': [-4, -1], 'idiom_word': [-6, 0],
  'if_dead': [5, -5, 1], 'if_not': [13, -3, 10], 'if_speaks': [3, 4, 11], 'if_word': [-9, -6],
  'ill_pregnant': [7, 1, 6], 'imprisoned_like': [11, -2, 4], 'in_hand': [3, 8, 1], 'in_terror': [7, 6, 0],
  'in_trunk': [7, 2, 0], 'in_turns': [3, 11, 7], 'info': [-8, -3], 'info_only': [-2, 2], 'injects': [-2, 2],
  'inside_en': [8, 6, 0], 'inside_en!': [4, 0, 1], 'inside_long_en': [-1, 2], 'inside_we': [5, 6, 0],
  'insists': [3, 0, 0], 'insists!': [7, 6, 13], 'instead_of_debt': [9, 0, 5], 'insulin_word': [5, 0, 1],
  'insult': [0, -6], 'intimate_place': [5, -1, 7], 'intimate_place!': [6, 1, 0], 'into_van': [11, 0, 0],
  'it_ends': [8, 7, 1], 'jealous': [6, -5, 6], 'jealous!': [-8, -2], 'job': [-2, -4], 'job_busy': [-2, 4],
  'job_busy!': [-8, 0], 'job_guard': [-3, -1], 'job_summer': [-9, 0], 'joke': [-24, 5], 'jump': [-3, -4],
  'jump!': [-2, -2], 'jump_en': [5, 6, 1], 'jump_tried': [-1, 2], 'just_arrived': [5, -5, 3], 'keep_en': [5, -5, 3],
  'keep_in': [1, -3, 4], 'keeps_it_short': [7, 1, 13], 'kept': [3, 5, 3], 'kept!': [-6, 0], 'kept_by_doctor': [-9, 5],
  'key': [-4, -4], 'key_theirs': [8, -2, 4], 'kid_alone': [-3, 10], 'kid_hungry': [4, 0, 9], 'kid_locked': [5, 0, 9],
  'kid_shaken': [6, 0, 9], 'kill': [1, 3, 0], 'kill!': [-1, 11], 'kill_joke': [-6, -1], 'kill_words': [2, 6, 0],
  'kin_goes': [6, 2, 1], 'kin_word': [-4, -1], 'kin_word!': [-2, 5], 'kind_act': [-4, -3], 'kind_person': [-10, 0],
  'kiss': [2, -4, 7], 'kiss_force': [-2, -1], 'kitchen_words': [-3, 0], 'knitting': [-6, 0], 'knock': [-4, -3],
  'knock_down': [-2, 7], 'knows_address': [3, 2, 11], 'knows_parents': [3, 0, 11], 'last_message': [5, 9, 1],
  'last_step': [3, 3, 1], 'last_time': [6, 4, 1], 'last_trip': [9, 5, 1], 'last_word': [0, 10],
  'last_words': [7, 1, 1], 'late_answer': [-4, 0], 'late_reply': [-4, -8], 'later_en': [4, -2, 13],
  'later_word': [2, -12, 13], 'laughed': [-7, -10], 'laughs_with': [-10, 0], 'leak_verb': [7, 2, 10],
  'leak_verb!': [-4, 0], 'leaked_en': [8, -2, 10], 'leaps': [6, 5, 1], 'leave_en': [1, 2, 3], 'leave_en!': [2, 0, 4],
  'leave_if': [0, -2], 'leave_threat': [-1, 5], 'leave_wild': [2, 2, 0], 'leaving!': [3, 3, 4], 'led_away': [4, 0, 2],
  'led_away!': [4, -1, 9], 'left_for_others': [13, 6, 1], 'left_in_cold': [4, 0, 0], 'left_not': [2, 1, 1],
  'lesbian_fix': [3, -1, 7], 'lesson': [2, 0, 9], 'let_go_not': [9, -1, 4], 'let_out': [-2, 5], 'let_out!': [8, 2, 4],
  'let_stop': [2, -3, 4], 'letter_done': [3, 9, 1], 'letter_en': [-1, -2], 'letter_write': [-2, 5], 'lie': [-1, -2],
  'lie!': [-3, 0], 'lie_arrived': [6, -1, 2], 'lie_en': [-2, -8], 'lie_en!': [-2, 0], 'lie_together': [-5, 5],
  'lie_together!': [-4, 0], 'lies_down!': [-3, 0], 'lies_down_made': [3, -3, 7], 'lies_on': [2, 3, 7],
  'lies_on!': [-4, 1], 'lies_still': [4, 6, 0], 'life': [3, -2, 1], 'life_from': [4, -6, 1], 'life_word': [4, 1, 1],
  'life_word!': [7, 4, 1], 'lift_hand': [2, -6, 7], 'lighter': [6, 4, 0], 'like_nothing': [5, -3, 13],
  'like_slave': [12, -6, 2], 'line_cut': [2, 6, 0], 'line_up': [0, 3], 'live': [5, -3, 1], 'live!': [5, -1, 1],
  'lives_under': [5, -3, 6], 'lock': [5, 7, 4], 'lock!': [2, 6, 4], 'locked_en': [2, 3, 4], 'locked_in_en': [12, 9, 4],
  'locked_state': [5, 5, 4], 'locks_up': [-12, 0], 'long_ago': [0, -9], 'long_hours': [5, -10, 2],
  'lost_count': [1, 9, 4], 'lost_count!': [2, -2, 2], 'lost_sense': [-1, -2], 'lost_senses': [9, -3, 9],
  'love_wait': [-12, 0], 'love_words2': [-9, -3], 'loved_well': [-8, 0], 'low_battery': [-3, 4], 'lure': [5, -7, 12],
  'lure!': [4, -2, 10], 'lure2': [3, -5, 12], 'lyric_words': [-11, 8], 'machine_stuck': [2, 1, 1],
  'machine_stuck!': [-5, 0], 'made_drunk': [9, -3, 7], 'made_up': [8, -2, 10], 'mains_thing': [0, 2],
  'make_do': [-1, 3], 'make_do!': [3, -1, 12], 'make_use': [4, -5, 2], 'make_use!': [-2, 0], 'make_work': [1, -4, 2],
  'make_work_hard': [0, 3], 'makes_her': [14, 2, 7], 'man_here': [3, 0, 0], 'many!': [-2, -3], 'many_men': [8, 1, 2],
  'marks': [8, 0, 0], 'married_rape_en': [2, 0, 7], 'marry_word': [0, -5], 'marry_word!': [3, 0, 2],
  'massage_words': [-8, -4], 'may': [-4, -2], 'may!': [-4, -3], 'me': [1, 4, 1], 'me!': [-2, -1], 'me_obj': [3, -2, 0],
  'me_obj!': [3, 7, 4], 'means': [8, 12, 1], 'means!': [5, 0, 4], 'means_elsewhere': [-5, -3], 'med': [-4, 4],
  'medical': [-10, 4], 'medical_kidney': [-2, 0], 'medical_take': [0, 9], 'medicine_box': [2, 7, 1],
  'memory_gap': [8, 0, 7], 'men_actors': [3, -2, 0], 'men_actors!': [2, -1, 0], 'men_word': [3, 4, 2],
  'message_stalk': [-3, -13], 'met_net': [-5, -2], 'met_online': [2, -4, 12], 'missing_held': [7, -2, 3],
  'missing_person': [-3, -2], 'missing_words': [1, 2, 1], 'mocked_out': [-3, 5], 'money': [4, -5, 5],
  'money!': [-2, -4], 'money_hold': [8, -1, 6], 'money_hold!': [-2, 0], 'money_word': [0, 3], 'month_all!': [-7, -4],
  'mortgage_body': [1, 2, 5], 'mother_carry': [2, -3, 12], 'moved_about': [2, 0, 2], 'moved_and_found': [5, -6, 11],
  'moved_en': [2, -5, 2], 'moved_soon': [3, 0, 0], 'moved_to_tears': [-7, 0], 'movie_word': [4, 1, 12],
  'msg_word': [3, 5, 1], 'much': [-9, -5], 'must_be_alone': [6, -5, 12], 'must_pay': [5, -7, 5],
  'mutual_fight': [-6, -1], 'my!': [-2, -1], 'my_picture_ins': [11, -10, 10], 'near_en': [3, 3, 13],
  'near_en!': [2, -6, 13], 'near_now': [5, -5, 13], 'near_word': [-5, 4], 'neck_grip': [6, -2, 7],
  'neck_grip!': [-3, 0], 'neck_wear': [-6, -6], 'need!': [-2, 3], 'neglected': [6, 4, 4], 'neglected!': [-3, 1],
  'neighbour_asks': [-7, 0], 'neighbours_from': [3, 10, 0], 'net_cut': [2, -10, 4], 'net_place': [2, -7, 10],
  'never_done': [6, -1, 4], 'never_got': [1, -9, 2], 'never_wake': [10, 0, 1], 'never_wake!': [0, 3],
  'new_address': [1, -7, 11], 'new_number_found': [3, 0, 11], 'news': [-14, 1], 'news_told': [-9, 0],
  'newspaper': [-9, 0], 'night': [2, -4, 7], 'no_certain': [10, -8, 12], 'no_choice': [0, 4], 'no_clothes': [4, -1, 0],
  'no_contract': [3, -4, 12], 'no_food': [7, -8, 2], 'no_papers': [8, -2, 3], 'no_pay_en': [2, 2, 5],
  'no_phone': [4, -2, 4], 'no_return': [2, -2, 1], 'no_signal': [-8, 4], 'no_tomorrow': [1, -3, 1],
  'no_use': [3, 1, 1], 'no_use!': [1, -4, 5], 'no_use_en': [6, -3, 1], 'no_window': [2, 4, 4],
  'nobody_bothered': [-3, 6], 'nobody_here': [-3, 12], 'nobody_needs': [6, -1, 1], 'nobody_needs!': [7, 0, 1],
  'not_back': [1, 3, 1], 'not_be': [2, -10, 2], 'not_her_pictures': [-3, 0], 'not_human': [2, 0, 6],
  'not_possible': [1, -4, 4], 'not_sent_to': [-1, -5], 'not_stopped': [3, 3, 7], 'not_told': [5, -10, 12],
  'not_with_me': [-1, -4], 'nothing': [2, -1, 1], 'nothing_holds': [2, 0, 1], 'nothing_wrong': [-17, 0],
  'now_straight!': [-4, 0], 'now_word': [2, 4, 0], 'now_word!': [-2, -2], 'nowhere_to_go': [6, 5, 0],
  'nude': [11, -4, 10], 'nude!': [3, 0, 10], 'numbed': [10, -2, 1], 'numbed!': [5, 0, 1], 'number_big': [5, 3, 9],
  'number_changed': [6, -3, 11], 'number_floor': [4, -1, 1], 'number_many': [3, 4, 1], 'number_men': [4, 11, 0],
  'number_pills': [5, 4, 9], 'nursing': [2, 4, 6], 'of_everything': [7, 0, 1], 'of_height': [-2, 4],
  'off_deduct': [2, -1, 5], 'off_hotel': [3, -4, 12], 'off_meet': [2, -4, 12], 'off_naked': [12, -1, 12],
  'off_unknown': [3, 2, 9], 'off_unknown!': [1, -3, 1], 'off_visa': [8, -3, 12], 'offer_en': [-2, -4],
  'offer_for_grade': [6, -3, 5], 'offer_strange': [1, -2, 12], 'offer_word': [4, -4, 12], 'office_papers': [-14, 0],
  'older': [2, 4, 9], 'older_man': [1, -4, 2], 'older_man!': [6, 2, 0], 'older_words': [5, -4, 6], 'on_her': [4, 2, 0],
  'on_me': [5, 1, 0], 'on_video': [5, 1, 10], 'once_more': [3, 2, 1], 'one_cent': [8, -2, 5], 'one_cent!': [3, 1, 2],
  'one_coin': [3, -2, 5], 'one_coin!': [3, -2, 6], 'oneself': [-2, 5], 'online_talk': [7, 0, 12],
  'only_death': [5, 1, 1], 'only_go_with': [2, -1, 4], 'only_one': [5, -7, 4], 'only_one!': [7, -5, 1],
  'opens_pack': [-4, 2], 'opens_pack!': [4, -4, 4], 'ordinary': [-7, 4], 'ordinary!': [0, -5], 'organ': [12, 9, 2],
  'organ_contract': [0, -6], 'other_company': [2, 7, 2], 'other_harm': [-4, -2], 'other_help': [-7, -7],
  'other_help!': [-5, -2], 'other_job': [-6, 3], 'other_job!': [1, 5, 1], 'other_job_real': [9, 0, 2],
  'other_man_each': [4, 3, 2], 'other_owner': [3, 0, 2], 'other_place': [7, 2, 2], 'other_self': [3, 0, 6],
  'other_than_said': [2, -1, 2], 'others_ease!': [1, -7, 1], 'out_for_now': [9, -5, 13], 'out_in_cold': [3, -4, 6],
  'out_of_hands': [6, 1, 0], 'outside_door': [1, 2, 0], 'over_and_well': [-12, 0], 'over_now': [1, -6, 2],
  'over_partner': [3, -4, 11], 'overdose_more': [5, 1, 1], 'overdose_word': [12, 4, 1], 'overhear': [0, -3],
  'overhear!': [3, -3, 1], 'own': [-8, -8], 'own_door': [-10, -2], 'own_due': [-18, 1], 'own_due!': [4, 0, 1],
  'own_family_loan': [-7, 1], 'own_family_loan!': [-3, 0], 'own_home': [4, 4, 4], 'own_looks': [7, -1, 7],
  'own_marriage': [-12, -1], 'own_mishap': [-10, -1], 'own_neck': [3, 3, 1], 'own_tie_thing': [6, 8, 1],
  'own_trip': [-8, 2], 'owned': [5, -4, 2], 'paid_serve': [0, -2], 'painless_way': [5, 7, 1], 'paper': [1, -5, 3],
  'paper!': [11, -7, 3], 'paper_debt': [3, -1, 5], 'paper_out_en': [3, 0, 3], 'papers_en': [6, 1, 3],
  'papers_en!': [-2, -1], 'papers_fine': [-2, -2], 'papers_word!': [3, -4, 3], 'parent_gone': [3, -7, 6],
  'parent_scolds': [-1, 2], 'parent_scolds!': [-6, 0], 'parents_debt': [6, -2, 5], 'partner': [2, -7, 6],
  'partner_older': [-1, 5], 'partner_rape': [1, -2, 7], 'pass_on': [0, 2], 'passed_away': [0, -3],
  'passport': [4, -6, 3], 'passport!': [7, -7, 3], 'passport_torn': [9, 2, 3], 'pay_back': [-1, -2],
  'pay_back!': [7, -2, 5], 'pay_first': [2, -2, 12], 'pays': [-4, -4], 'pays!': [4, -1, 5], 'people_word': [-2, -1],
  'people_word!': [2, 0, 1], 'pest_words': [-4, 2], 'pet_does': [-11, -6], 'pet_does!': [-2, 0], 'pet_shut': [-10, -1],
  'pet_shut!': [-2, 0], 'pharmacy_words': [1, -3, 2], 'phone': [4, -2, 4], 'phone!': [-1, -6], 'phone_cut': [-1, 6],
  'phone_cut!': [2, -3, 4], 'phone_kid': [-5, 0], 'phone_limited': [3, -2, 4], 'phone_normal': [0, 3],
  'phone_normal!': [-6, 0], 'phone_of_other': [4, -4, 4], 'phone_off_en': [5, 3, 1], 'photo_of_me': [1, 2, 10],
  'photo_ok': [-7, -2], 'photo_words': [-1, -4], 'photo_words!': [2, 0, 10], 'pic_word': [-1, -5],
  'pic_word!': [-3, 0], 'picture!': [-2, -1], 'picture_ok': [-3, 0], 'picture_out': [1, 2, 10],
  'picture_out!': [-4, -2], 'pills': [-1, 9], 'pills_en': [-3, -1], 'pills_en!': [2, 0, 7],
  'pills_going_in': [10, 7, 1], 'pills_word': [9, 2, 1], 'place_sent': [2, 10, 0], 'place_shown': [2, 0, 11],
  'plant_live': [1, -4, 11], 'play_words': [-3, 4], 'play_words!': [1, -3, 7], 'please': [2, 11, 0],
  'please!': [6, -1, 13], 'poison_drink': [0, 2], 'poison_way': [5, 6, 1], 'police': [3, 8, 0], 'police!': [-2, 1],
  'police_job': [-4, 0], 'poorly_dressed': [4, -1, 0], 'post_or_else': [5, 0, 10], 'posted_gladly': [-10, 0],
  'pound': [1, 2, 0], 'pound!': [-3, -1], 'pour_on': [4, 7, 0], 'pour_on!': [-5, -3], 'pours_on': [2, -2, 0],
  'pours_on!': [3, -2, 5], 'pregnant': [-2, -1], 'prepared': [3, 0, 1], 'pressed_down': [7, 2, 0],
  'pressing': [3, -2, 2], 'pressing!': [1, -4, 1], 'price_asked': [7, 5, 2], 'price_free': [-3, 1],
  'prison_like': [8, 0, 4], 'prison_out': [5, -2, 11], 'prob_word': [5, 0, 4], 'program_fails': [-5, 0],
  'program_fails!': [-5, 0], 'promise_later': [-3, 0], 'promised': [0, -4], 'propose': [-4, -2], 'pulled': [-3, 1],
  'pulled!': [2, -4, 6], 'pulls_off': [4, 2, 0], 'punish': [2, 4, 4], 'punish!': [-5, 1], 'put_in': [2, 2, 2],
  'put_in!': [3, 0, 4], 'put_into': [0, 4], 'put_into!': [1, -2, 2], 'put_out': [3, -6, 10], 'put_out!': [4, -6, 12],
  'put_will': [5, 2, 10], 'quarantine': [6, -6, 4], 'quiet_word': [3, 5, 13], 'quota': [6, -5, 2], 'quota!': [1, 3, 2],
  'rams': [-3, 3], 'rape': [20, 5, 7], 'rape_hint': [3, -10, 7], 'rape_words': [5, 0, 7], 'raped_word': [13, 5, 7],
  'rarely_out': [19, 7, 4], 'rarely_out!': [4, 0, 4], 'reason_word': [0, -2], 'rebuffed': [2, 4, 6],
  'rebuffed!': [-5, -3], 'recent': [-2, 4], 'recent!': [-2, 0], 'recipe_words': [1, 6, 12], 'recorded': [-5, -7],
  'recruiter': [12, -3, 12], 'refuge': [2, -6, 0], 'regret_en': [7, -2, 11], 'regret_threat': [-9, 2],
  'religion': [-8, 0], 'rent_live': [-3, -1], 'rent_out': [2, -1, 2], 'repair_words': [-8, -3],
  'repair_words!': [-3, 0], 'rescue': [3, 14, 0], 'rescue!': [3, 1, 1], 'return': [-1, 2], 'return!': [2, 3, 1],
  'return_not': [-12, -7], 'revenge': [1, 2, 11], 'river_word': [-5, 4], 'river_word!': [3, 7, 4], 'robs': [-8, 0],
  'roof_up': [7, 4, 1], 'room': [3, 2, 4], 'room!': [5, -2, 12], 'room_camera': [-4, -3], 'room_empty': [-3, 1],
  'room_tidy': [-7, 1], 'rope_broke': [2, 1, 1], 'rope_en': [8, 4, 1], 'rope_hang': [-5, 1], 'rope_means': [3, 1, 1],
  'rope_ready': [3, -2, 1], 'rope_wanted': [4, 4, 1], 'rough': [-2, -2], 'rough!': [0, -2],
  'rule:about-to-fall': [40, 3], 'rule:after-the-dead': [31, 0], 'rule:afterwards': [21, 7],
  'rule:asked-for-favours': [28, -6], 'rule:asked-for-pictures': [23, 5], 'rule:asks-for-a-way': [43, 3],
  'rule:at-the-edge': [35, 9], 'rule:at-the-last-place': [28, 0], 'rule:at-the-means': [33, 9],
  'rule:at-the-means-alone': [42, 7], 'rule:attack-as-seen': [35, 5], 'rule:baby-hurt': [0, -2],
  'rule:bare-rescue': [27, 1], 'rule:beaten': [18, 1], 'rule:beaten-alone': [18, 4], 'rule:being-taken': [7, -1],
  'rule:blow-words-alone': [40, -3], 'rule:body-hurt': [16, 2], 'rule:bound': [32, 13], 'rule:breaks-off': [18, -9],
  'rule:bruises': [13, 3], 'rule:call-cut-off': [38, 9], 'rule:call-the-police': [43, 16],
  'rule:calls-for-rescue': [18, 6], 'rule:child-and-sex': [19, -3], 'rule:child-frightened': [10, -1],
  'rule:child-given-away': [17, -9], 'rule:child-gone': [14, 10], 'rule:child-handed-over': [44, 6],
  'rule:child-in-plain-words': [28, 7], 'rule:child-kept-from-her': [13, -4], 'rule:child-left-alone': [25, 3],
  'rule:child-marked': [9, 3], 'rule:child-missing': [24, 5], 'rule:child-sought': [31, -1],
  'rule:child-touched': [17, 4], 'rule:child-with-men': [22, -5], 'rule:come-quickly': [29, 6],
  'rule:coming-near': [33, -2], 'rule:compelled': [21, -4], 'rule:cries-next-door': [14, 5],
  'rule:cruel-acts': [12, -1], 'rule:cut-off': [34, -2], 'rule:danger-alone': [24, 2],
  'rule:danger-in-plain-words': [25, 12], 'rule:debt-bondage': [16, -1], 'rule:debt-in-plain-words': [29, 1],
  'rule:debt-without-end': [19, -2], 'rule:deceived': [16, 8], 'rule:does-not-know-where': [22, 7],
  'rule:done-to-her': [15, 4], 'rule:driven-from-home': [35, -1], 'rule:drugged': [18, 2],
  'rule:drunk-and-frightening': [14, 0], 'rule:earned-from-her': [18, 0], 'rule:english-blows': [42, -1],
  'rule:euphemism': [24, -1], 'rule:false-pictures': [14, 1], 'rule:film-sent': [25, 1],
  'rule:filmed-and-spread': [23, 6], 'rule:followed-alone': [33, 0], 'rule:followed-up': [26, 3],
  'rule:forced-into-bed': [14, -4], 'rule:forced-marriage': [22, 4], 'rule:forced-prostitution': [17, -3],
  'rule:forced-sex': [17, -3], 'rule:forced-work': [14, 10], 'rule:given-up': [24, -3], 'rule:goodbye': [36, 5],
  'rule:got-ready': [31, 1], 'rule:groped': [27, 1], 'rule:guarded': [13, -1], 'rule:handled-roughly': [10, -1],
  'rule:he-reads': [44, 5], 'rule:held-by-one': [38, 0], 'rule:held-in-a-word': [39, 6],
  'rule:held-in-plain-words': [23, -4], 'rule:her-pictures': [15, 4], 'rule:hurts-herself': [19, -2],
  'rule:in-danger': [34, 1], 'rule:in-her-hand': [27, 9], 'rule:in-one-breath': [25, 5], 'rule:in-terror': [39, 4],
  'rule:insulted-controlled': [19, 0], 'rule:keeps-it-short': [37, 2], 'rule:kept-short': [28, -3],
  'rule:killing-alone': [42, 4], 'rule:last-farewell': [45, 17], 'rule:last-words': [43, 0],
  'rule:left-in-the-cold': [27, 1], 'rule:life-without-meaning': [27, 0], 'rule:locked-in': [18, -5],
  'rule:lowered': [12, 4], 'rule:made-to': [29, 1], 'rule:made-to-break-the-law': [27, -3],
  'rule:means-at-hand': [30, 9], 'rule:moved-on': [23, -7], 'rule:no-sense-in-living': [30, -3],
  'rule:no-was-not-heard': [21, -7], 'rule:noose': [43, 9], 'rule:not-aloud': [20, -5],
  'rule:not-aloud-alone': [39, 0], 'rule:not-let-out': [13, -3], 'rule:not-wake': [32, 0], 'rule:numb': [24, 1],
  'rule:offer-abroad': [30, -5], 'rule:offer-in-plain-words': [34, -5], 'rule:offer-with-a-catch': [22, -4],
  'rule:one-step': [28, 1], 'rule:organ': [23, -3], 'rule:papers-asked': [20, -5], 'rule:papers-destroyed': [33, 1],
  'rule:papers-in-their-hands': [10, 0], 'rule:papers-out-of-reach': [28, -6], 'rule:papers-taken': [30, -5],
  'rule:papers-taken-on-the-way': [33, 0], 'rule:phone-taken': [23, 1], 'rule:pictures': [22, -8],
  'rule:pictures-deadline': [19, 5], 'rule:pills-going-in': [56, 7], 'rule:poisons-herself': [50, 14],
  'rule:priced': [30, 4], 'rule:pulled-away': [29, 4], 'rule:pursued': [15, 2], 'rule:puts-in-order': [38, 11],
  'rule:rape': [29, 1], 'rule:scam-compound': [27, 3], 'rule:set-on-fire': [24, 0], 'rule:sexual-harm': [24, -2],
  'rule:shown-and-chosen': [8, 2], 'rule:shut-in-as-seen': [40, 6], 'rule:sleep-or-else': [39, -1],
  'rule:sold': [32, 0], 'rule:sold-after-led': [25, -1], 'rule:sold-for-it': [28, 0], 'rule:sold-in-a-word': [31, 0],
  'rule:someone-reads-along': [25, -6], 'rule:spread-alone': [42, 0], 'rule:stabbed-or-burned': [21, 4],
  'rule:stalked': [20, -1], 'rule:stopped-when-leaving': [27, 0], 'rule:take-own-life': [40, 8],
  'rule:taken-alone': [22, 7], 'rule:taken-on-arrival': [24, -3], 'rule:threat-in-plain-words': [23, -2],
  'rule:threatened': [18, 0], 'rule:throat': [19, 11], 'rule:throat-held': [28, 6], 'rule:tied-to-a-hook': [33, 0],
  'rule:tormented': [15, 0], 'rule:touched': [16, 0], 'rule:tried-before': [30, -3], 'rule:two-catches': [24, -3],
  'rule:unfinished-sentence': [21, 5], 'rule:used-and-tricked': [19, 3], 'rule:violated-alone': [26, 0],
  'rule:violence-word': [29, 0], 'rule:wages-withheld': [12, 0], 'rule:wanted-alone': [35, -5],
  'rule:wants-away': [24, 6], 'rule:watched-on': [5, -3], 'rule:weapon-near': [15, 2],
  'rule:weapon-word-alone': [23, 5], 'rule:will-kill': [14, 3], 'rule:wish-to-die': [27, 6],
  'rule:with-things': [28, 2], 'rule:without-me': [31, -5], 'rule:works-it-off': [30, -3],
  'rule:would-be-gone': [37, 4], 'rule:wounded': [10, -5], 'run_caught': [4, -10, 4], 'run_over': [-1, 2],
  'runs_in_night': [3, 8, 0], 'safe_place': [7, 0, 4], 'said_no!': [7, -3, 7], 'say_so': [5, -2, 2],
  'say_so!': [5, 0, 1], 'say_when': [7, -1, 2], 'say_when!': [-5, -3], 'scam': [7, 0, 2], 'scam!': [6, 3, 2],
  'scam_mule': [2, 0, 2], 'scam_online': [-5, 0], 'scam_place': [11, 7, 2], 'scan_card': [-2, 0],
  'school_phone': [-2, -1], 'school_trip': [-4, 0], 'school_words2!': [-2, -1], 'scream_at': [-5, -4],
  'screen_shot': [6, -5, 10], 'secret_cam': [2, -3, 10], 'secret_film': [4, 0, 10], 'secret_game_en': [2, 0, 9],
  'secret_pics': [6, 1, 10], 'see_not': [-2, 3], 'seek': [-2, 2], 'seek!': [5, 0, 2], 'seek_en': [3, 3, 0],
  'self_cut': [1, -6, 1], 'self_danger': [-2, -5], 'sell': [2, -1, 2], 'sell_body': [11, -3, 2],
  'sell_body!': [1, 2, 2], 'sell_past_home': [-3, -1], 'sell_person': [5, -4, 2], 'send': [0, 8], 'send!': [-4, -3],
  'send_not': [1, -2, 2], 'send_not!': [2, -3, 4], 'send_somebody': [10, 10, 0], 'sends_men': [4, -1, 11],
  'serve': [1, -2, 2], 'serve_home': [6, -2, 2], 'serve_made': [-2, -3], 'serve_made!': [4, -4, 3],
  'serve_out': [3, -7, 2], 'serve_out!': [-9, -4], 'service_notice': [-13, 3], 'sets_off': [-1, 4],
  'sex_act': [8, 0, 7], 'sex_act!': [-7, -3], 'sex_touch': [7, 1, 7], 'sexual': [8, 0, 7], 'sexual_harm': [5, -1, 7],
  'sexual_harm!': [-9, -1], 'sexual_violence_en': [11, 6, 7], 'sharp_weapon': [8, 14, 0], 'sharp_weapon!': [-2, 0],
  'shocks': [3, 3, 4], 'short_word': [2, -3, 13], 'shouts_then_sorry': [4, 0, 6], 'show_invite': [-4, -1],
  'shows_himself': [-5, 1], 'shows_up': [-2, -2], 'shows_up!': [3, 0, 9], 'shut_in': [3, 3, 4],
  'shut_in_seen': [11, 9, 4], 'shut_place': [5, -6, 4], 'shut_place!': [2, -3, 4], 'shut_shop': [-6, -3],
  'sign_or_leave!': [0, -2], 'sign_wish': [2, -2, 13], 'silent_need': [3, -1, 13], 'sit_with': [1, 8, 2],
  'sit_with!': [3, 0, 2], 'sits_beside_call': [5, 1, 4], 'sits_with': [6, -1, 3], 'sits_with!': [2, 1, 5],
  'sleep_made': [3, 0, 2], 'sleep_req': [14, -5, 7], 'sleep_req!': [2, -1, 7], 'sleep_with': [-5, -5],
  'sleep_with!': [1, -2, 6], 'smothers': [5, 7, 0], 'sold_en': [4, -7, 2], 'sold_for_it': [17, 3, 2],
  'sold_off': [-7, -4], 'some_time': [2, -3, 2], 'some_time!': [-2, 3], 'somebody': [9, -2, 1], 'somebody!': [-3, 0],
  'someone_along': [6, -3, 4], 'someone_reads': [6, 2, 13], 'someone_reads!': [3, -2, 13], 'soon': [2, 16, 1],
  'soon!': [-1, 3], 'sorry_mother': [7, 3, 1], 'sos': [10, 11, 0], 'speak': [3, -4, 2], 'speak!': [3, -2, 4],
  'spits_en': [6, 0, 6], 'sport': [-13, -6], 'sport_jump': [-4, -2], 'sport_lock': [-2, -7], 'spread!': [-2, 0],
  'spread_done': [3, 4, 10], 'spy_app': [2, -2, 11], 'squeezes!': [-7, 3], 'stab': [-2, 6], 'stairs': [7, 6, 6],
  'stand_near_me': [-1, -2], 'stand_sit': [-2, 1], 'stand_sit!': [4, 3, 0], 'stand_there': [-1, 3],
  'stand_there!': [-3, -2], 'stand_watch': [5, -1, 4], 'stands_daily': [3, 5, 11], 'stands_there': [5, 2, 1],
  'starve_her': [12, 9, 2], 'stay_inside': [1, 2, 4], 'stay_inside!': [5, -4, 1], 'step_parent': [-2, 2],
  'step_parent!': [2, 1, 9], 'stepfather': [13, 10, 9], 'still_wet': [0, 11], 'stomach_words': [1, 9, 0],
  'stomach_words!': [-4, 0], 'stops_now': [2, 7, 1], 'story_part': [-5, 4], 'stove': [-10, -3],
  'stove_shut': [6, 11, 1], 'stranded': [5, -5, 4], 'strange_app': [6, -2, 10], 'strictly': [-3, -3],
  'strictly!': [0, -5], 'strikes': [1, -3, 6], 'stuck_car': [-9, 0], 'study_trip': [-7, -1], 'study_trip!': [0, 3],
  'suffer': [0, 3], 'suffer!': [-5, 0], 'suicide_think': [13, 1, 1], 'suicide_word': [3, -3, 1], 'sum_word': [4, 2, 5],
  'sun_not': [2, 1, 4], 'surprise': [-4, -1], 'surround': [-3, 9], 'suspicious_find': [0, -2], 'swallowed': [11, 3, 1],
  'swallowed_all': [5, 3, 1], 'sweet_words': [-6, 2], 'take_en!': [-2, 0], 'take_hard': [2, 2, 3],
  'take_hard!': [-13, -3], 'take_in_hand': [4, 5, 1], 'take_it': [-1, 3], 'take_it!': [3, 3, 2],
  'take_or_lie!': [1, 7, 2], 'take_soft': [3, -4, 3], 'take_soft!': [-9, -2], 'takes_men': [6, 2, 2],
  'tattoo_words': [-4, 0], 'tear_away': [4, -4, 3], 'tell': [2, -6, 11], 'tell!': [2, -3, 13],
  'tell_threat': [5, -2, 7], 'tell_threat!': [-3, -4], 'tells_parents': [0, 4], 'temper': [7, -2, 6],
  'tenderly': [-7, 0], 'tent_in': [2, -6, 7], 'tethered': [-3, -2], 'thanks_bye': [-10, 2], 'thanks_bye!': [-3, 0],
  'thanks_for': [-2, 0], 'that_thought': [8, -2, 1], 'the_dead': [2, 0, 1], 'the_debt': [2, 4, 4],
  'the_night': [-4, 5], 'then_money': [3, -3, 5], 'then_money!': [-3, -2], 'then_what': [3, -1, 1],
  'then_what!': [-4, 0], 'there_again': [4, 1, 11], 'they': [4, 5, 0], 'they!': [4, 7, 13], 'thing_beaten': [-10, 0],
  'thing_dies': [-6, -2], 'this_time': [-1, 7], 'thought_but': [-8, -1], 'threat_came': [5, -10, 11],
  'threat_came!': [-3, 0], 'threat_child': [14, -4, 11], 'threat_if_en': [6, -6, 11], 'threat_thing': [9, -6, 11],
  'threaten': [-7, -3], 'threaten!': [-4, 0], 'threatens_with': [3, 1, 0], 'threatens_with!': [-3, 1],
  'throat': [6, 7, 0], 'throat!': [2, 2, 2], 'throat_voice': [3, 0, 6], 'throw_break': [2, 6, 0],
  'throw_break!': [4, -1, 6], 'throws_things': [3, 0, 6], 'ticket_en': [3, -6, 5], 'tie_act': [0, 3],
  'tie_thing': [5, 5, 1], 'tied': [2, 11, 4], 'tied_to': [2, 10, 4], 'time_long': [4, -2, 4], 'tired': [1, -5, 1],
  'tired_life': [6, 7, 1], 'tired_of': [5, -3, 1], 'tired_to_death': [-4, 0], 'to_edge': [1, 7, 1],
  'to_edge!': [2, 0, 12], 'to_kin': [-2, 3], 'to_me': [-2, 1], 'told_in_book': [-14, 4], 'tonight_do': [-1, 3],
  'too_much_of': [-1, 5], 'took_en': [5, -3, 4], 'took_en!': [-3, 0], 'took_poison': [3, 3, 1], 'tool_shop': [1, 5, 0],
  'torment': [-4, -5], 'touched_child': [8, -2, 7], 'touching': [2, 1, 7], 'touching!': [3, -4, 6],
  'tour_price': [-9, 0], 'toward_it': [6, 3, 0], 'toy': [-3, 1], 'tracker': [12, -7, 11], 'trade_suffer': [7, -6, 2],
  'traffic': [-5, 3], 'traffic_fine': [-9, -1], 'trafficked': [4, 0, 2], 'train_way': [5, 1, 1], 'trauma': [7, -2, 6],
  'travel': [-3, -5], 'travel_own': [-7, 1], 'travel_own2': [-2, 0], 'trembles': [0, -2], 'tricked': [4, -10, 2],
  'tried_it': [-4, -2], 'tries_her': [3, 2, 0], 'trust_ask': [12, -6, 12], 'trust_ask!': [1, -5, 12],
  'try_again': [0, -8], 'try_word': [-2, 6], 'try_word!': [-5, 0], 'twenty': [-3, 3], 'twenty_or_hold': [1, -2, 4],
  'unborn': [-2, 0], 'unconscious': [1, 11, 0], 'under_pretext': [7, 2, 13], 'underage_word': [0, 2],
  'undress_say': [11, -2, 2], 'undressed_by': [4, 1, 7], 'unpaid': [-2, -6], 'unpaid!': [2, 0, 5],
  'unsaid': [12, 6, 7], 'until': [5, -5, 5], 'until!': [-3, -1], 'uploaded': [-4, -1], 'urgent': [9, 16, 0],
  'urgent!': [-5, 0], 'us_obj': [3, -1, 2], 'us_obj!': [-3, -7], 'use_word': [-2, -3], 'use_word!': [-5, -6],
  'uses_her': [-1, -5], 'vaccine': [-2, 6], 'vaccine!': [1, 6, 0], 'view_words!': [-4, 0], 'violate': [3, 4, 7],
  'violate!': [-4, 0], 'violence_home_now': [2, 0, 6], 'visa_excuse': [-2, 0], 'visa_free': [6, 0, 12],
  'visa_months': [3, -1, 5], 'wage!': [12, -4, 2], 'wage_service': [-4, -1], 'wait': [-2, -1], 'wait!': [1, 3, 0],
  'wait_bit': [-2, 0], 'wait_other_side': [4, 2, 2], 'wake': [3, 7, 7], 'wake!': [7, 3, 1], 'waking_asked': [8, -7, 1],
  'want': [-2, 2], 'want!': [3, 3, 1], 'was': [0, 8], 'was!': [-1, -2], 'watch_her': [6, 0, 4],
  'watches_me': [2, -4, 13], 'watches_on': [3, -9, 0], 'way_asked': [7, 3, 1], 'way_out': [4, 3, 4],
  'way_out!': [6, 2, 4], 'we': [-3, 3], 'we!': [-1, -2], 'weapon': [-1, 4], 'weapon!': [-2, 7], 'weather_out': [-6, 1],
  'weather_out!': [-4, 0], 'weather_stuck': [-11, 0], 'web_show': [3, 7, 2], 'went_drinking': [2, 4, 4],
  'went_drinking!': [-5, 1], 'went_work': [-3, -4], 'what_he_has': [1, -2, 5], 'what_he_has!': [-4, -2],
  'what_to_do': [3, 4, 1], 'where_lost': [-2, -5], 'where_what': [-2, -3], 'whom_pulled': [2, 3, 0],
  'whom_pulled!': [-3, -2], 'why_live': [17, -5, 1], 'why_live!': [7, -8, 1], 'why_word': [-1, -9], 'wield': [3, 3, 0],
  'wield!': [-2, -4], 'wild_place': [3, 3, 0], 'will_prove': [-8, 1], 'will_prove!': [10, 0, 1],
  'will_report': [2, 4, 11], 'window_bars': [4, -4, 4], 'window_only': [3, 1, 4], 'wish_gone': [13, 0, 1],
  'wish_gone!': [4, -1, 1], 'with': [-2, 2], 'with_boss': [5, -1, 3], 'with_boss!': [2, 0, 3],
  'with_luggage': [-3, -6], 'with_luggage!': [2, 2, 4], 'with_me': [4, 1, 7], 'with_me_must': [0, -3],
  'with_nobody': [0, -7], 'withdraws': [1, -8, 1], 'withhold': [10, -5, 5], 'withhold!': [-10, 0],
  'without': [1, -6, 1], 'wont_now': [11, 6, 13], 'wont_now!': [-3, -4], 'wood_work': [-8, 0], 'work_away': [-5, 1],
  'work_forbid': [1, -2, 6], 'work_kills': [-6, 0], 'work_kind': [4, -7, 2], 'work_kind!': [1, -2, 2],
  'work_letter': [-8, -2], 'work_mine': [-4, 0], 'work_place': [7, -6, 2], 'work_place!': [3, 0, 2],
  'works_it_off': [3, -3, 5], 'world_from': [5, 8, 1], 'world_in': [6, -2, 1], 'world_in!': [1, 4, 1],
  'worn_out_life': [-11, -5], 'worn_out_life!': [-2, 0], 'worthless': [5, -4, 1], 'wound': [3, 4, 0], 'wound!': [0, 6],
  'wrist_place': [6, 7, 1], 'writing': [-1, 5], 'wrong_place_hand': [3, 3, 7], 'you_next': [17, -2, 0],
  'you_threat': [-4, -6], 'you_threat!': [-6, 0], 'young': [0, 4], 'young!': [-3, 1], 'your_kin': [8, 2, 11],
  'your_people': [8, -2, 11], 'zero': [-1, -5], 'zoo': [2, -3, 2], '~asks': [-20, -1], '~cond': [6, -7],
  '~en': [-20, -10], '~future': [0, 6], '~going': [7, 4], '~habit': [14, -14], '~mn': [-18, -7], '~neg': [5, 1],
  '~past': [3, 1], '~start': [-20, -12], '~told': [-9, -4], '~victim': [3, -5], '~wish': [-2, -11],
}

/** The same for single words of our lists, `word tenths` with commas between: what they say beside the kinds they belong to. */
// biome-ignore format: a table reads best in rows
export const wordPoints =
  'AI-аар 6,ID -5,a -5,about -9,abused -3,account 6,accounts 3,acid 3,across 5,add 3,address 5,afraid -3,after 4,age -5,' +
  'agency 6,agent 5,agreed 5,alien 8,all -5,allowed 5,along -3,already 7,am 4,an -6,another 3,answered -4,anymore 10,' +
  'anything -4,apartment 7,are 4,arm 5,arrive 3,arrived -3,as -5,asia -3,ask 3,asked -7,asks 5,asleep -3,at -5,august -3,' +
  'aunt 5,axe 10,baby -6,bag -9,balcony 9,bank 3,bar 4,barefoot 10,basement -3,bat 5,bath -5,bathroom 3,battery -6,' +
  'beats 5,because -6,become 4,bed 3,been -3,before 4,behind 6,believe -3,bell 3,best -5,better -3,bf 9,bigger 3,bill -3,' +
  'bird 3,birthday 4,black 4,blue 4,boat 10,body 4,border 6,boss 6,bottle 3,bread 8,breaking 6,breathe 9,bridge 3,' +
  'brothel 3,burns 5,business -3,but -11,buuz -4,buy 6,buyer 10,called -8,calling -3,calls 7,camp 4,cancelled 3,' +
  'cannot 10,cant -5,card 5,carlos -4,cash -3,casino 6,ceiling 3,charge -3,check -3,checks 3,china 3,chinese 6,choke 4,' +
  'choking 9,cinema -4,city 6,cleaning 4,climbing -3,close -4,clothes 8,club 10,coach 4,coal 5,code -6,cold 4,comes 7,' +
  'company -3,completely 3,compound 7,controls 4,cook 5,cooking -7,corner -3,could -5,couldnt -4,counts 4,course -3,' +
  'court 6,cousin 5,cover 7,coworker 3,cried -5,cry -4,crying 3,customers 3,cutting 4,dad 3,dads 3,dark 10,darkhan -3,' +
  'daughters 3,days -3,debt 10,decided -3,decides 7,deer 4,definitely -3,delete 6,deposit -3,didnt -10,died -4,dinner 7,' +
  'disappear 6,distance -4,district 3,divorce 3,do -4,documents 4,doesnt -6,dog 3,doing -3,dollar 3,donor 6,door 8,' +
  'dorm 6,dormitory 4,double -5,dragged -6,drama -13,drink -7,driver 9,drives 4,driving 8,dropped -6,dubai 3,duty 3,' +
  'each 8,early -8,egg 6,else -3,empty 6,engine 4,enjoyed -6,erdenet -4,escape -5,even 9,ever -4,every 7,everybodys -3,' +
  'everyone -3,everyones 8,ex 8,except -3,eye 5,face 5,facebookeer 6,factory 6,fair -3,faster -4,father -4,fault -3,' +
  'fee 6,few -3,fighting -3,finally -7,fine -4,finger -3,fingers 4,finish 6,finished -5,first -6,five -6,fixed -4,flat 4,' +
  'flies 3,flight 4,floor 5,flu 4,fly 4,food 4,fool -4,forced -4,forgot -10,form -4,forty -4,found 7,four -7,fourteen -3,' +
  'freezing -5,french -3,front 5,garage 4,gas 5,gate 9,gave -10,gentleman -7,ger 12,gets 6,girl 6,girls 12,go 5,god -3,' +
  'goes 10,going -3,gonna -5,good -15,goodbye 15,google 3,got -3,gps 3,grabbed 4,grade 5,grandmother -6,great -11,' +
  'grows 3,gta -3,guards 8,guess -4,guests 6,guide -5,gun -7,guy 5,gym 4,had -12,haha -7,hair -4,hands 3,happened -4,' +
  'happy -8,hard -4,haruul -6,has -5,hasnt -4,havent -3,having -7,he 5,head 3,hear 7,held -5,hello -9,help -5,helped -4,' +
  'helps 3,here -5,herself -3,hes 5,hi -6,hid -9,hide 5,hiding 4,his 4,hit -7,hits -3,hitting 3,hole 3,home -11,' +
  'homework 3,hope -8,hospital 3,hostess 5,hour 7,hours -5,how -9,human -3,hundred -3,hurry 4,hurt -7,hurts -5,i 5,' +
  'ill -5,important -3,in 4,inside 6,instead 4,interest 3,island 3,it -3,its -7,jealous -5,john -3,jumped 4,june 3,k -3,' +
  'karaoked -4,keeps 5,kept -3,key 3,khuushuur -4,kicked -3,kids -3,killed -3,killing -3,kinda 3,kitchen -4,knife 3,' +
  'knows 7,koreya -3,later 4,laundry -3,learn -3,learned -4,leave 5,leaves 3,left 6,legs 3,lend 5,let -5,lets -5,' +
  'letters 3,lie -3,life -7,lift 4,light 4,like -7,likes -4,line 5,little 3,lives -3,living 5,loads -4,location 4,lock 4,' +
  'locks 3,look 7,looked -4,lor -4,lost -8,lot -6,love -7,loved -5,lovely -4,loves -4,lunch -5,luu 4,macau 4,machine -5,' +
  'madam 5,make -5,mall -6,manager 9,many 3,massaj -6,math -3,me -3,mean -3,meant -3,medicine -9,meet 3,meeting -4,' +
  'message 5,messages 5,milk -5,million 6,min 4,mind -4,miss -8,mobile -5,mom 8,moms -3,monday -4,mongolian 3,month 4,' +
  'more -4,morning -5,most -4,mother 9,mountain -4,moved 4,music -3,my 5,myanmar 10,myself -5,nailed 8,namag -4,' +
  'namagi -4,name 8,namiig -6,nanny 7,near 5,neck 7,need -3,needed 3,neighbour 6,never 3,new -4,news -3,next 3,nice -9,' +
  'night 7,nmg 3,nmig 3,no 3,nobody 7,none 9,not 3,note 3,notes 5,nothing 3,notice 7,nudes 9,number 6,numbers 5,o -4,' +
  'offered -3,offers 3,office -5,oh -5,ok -10,old -3,on -4,one -7,only 3,operator -4,ours 6,outside 8,owe 7,owed -6,' +
  'owner 4,paid 5,paper 10,parked -4,part 5,partner 4,pasport 6,pass 6,passed -7,passports 4,password 7,past 5,pay 6,' +
  'people -10,permission 6,person -7,phone 4,photo 4,piano -4,pick -3,picture -8,pictures 3,pill 3,pills 10,pin 4,plan 4,' +
  'pls -5,plz -4,point 4,porn 3,poured 4,prague -5,pray -4,pretend 10,probably -4,problem -3,project -3,promise -5,' +
  'proud -3,pulled 4,quick 5,quit 6,radiator 6,raised -7,raped 11,rather -3,read 6,reading 7,reads 3,really -7,reason 4,' +
  'record 7,recorded 4,recruiter 4,red -9,refuse 5,rent 3,report -3,residence 5,return 4,returned -3,right -4,river -3,' +
  'room 7,rose -4,round 6,running -4,s -3,sad -5,said -4,salary 5,sang -3,saturday -7,saving 3,say 7,says 3,scared 6,' +
  'scarf 4,screen 8,screenshot 8,seat -4,see 9,sell 3,selling -3,send 3,sends 3,service 6,set 3,sex 11,share -6,she -4,' +
  'shes -7,ship 3,shoes 7,shop 8,shopping -3,should -9,shoulder 4,showing 5,shut 4,shy -7,sick 6,signed 7,signs -3,sim 5,' +
  'since 6,sing -7,sister 3,sit 3,site 3,sits 3,sitting 4,six 3,skirt 3,slap 3,slapped 3,slaps 6,sleep 3,sleeping 3,' +
  'sleeps 4,sleepy -3,slow -3,smell 4,smoking -4,sms 5,so -5,sofa -9,sold 3,some -7,someone -3,sorry -5,sort 4,sos 7,' +
  'soum -5,sound 4,sounds -3,speak -6,spent 3,spring 3,stairs 4,standing 6,started -3,stay 6,stealing -4,step 4,' +
  'stepdad 5,still -3,stole -4,stop 12,storage 3,story -6,straight 5,strict -4,stuck -5,studies -7,stupid -4,sun 3,' +
  'sunday 7,supervisor 3,surprised -3,swallowed 4,sweet -5,tablet 12,tablets -3,take -5,taken 3,talk -3,taught -6,' +
  'tavichihlaa 3,tea -3,teach -9,telegram 6,telephone -3,tell 3,tells 4,terrible -5,text -3,texted 3,thanks -4,that -10,' +
  'thats -5,the -3,them 3,there -5,these 3,they 8,think -4,thinks 5,this -7,those -5,though -5,thought -4,thousand -4,' +
  'three -9,throat -4,throws 10,ticket 15,time -4,to -3,today -7,together -4,toglood -6,toilet 4,told 4,tom -16,' +
  'tonight 9,too -4,touch -4,touched 9,tourist 3,tr 4,track -3,tracker 5,trafficking -3,travel -6,tried 3,trip -3,' +
  'truck 5,true -3,trust -4,tuesday -4,turned 8,turns 7,twenty -4,two -5,type 7,typing 3,u -13,under 10,unegui -5,' +
  'unless 3,until -4,up -4,upstairs 7,ur -4,used -4,usually -3,uuchihlaa 8,van 7,very -4,vhmeer -8,video 3,view -3,' +
  'violence -4,vip 9,visa 5,voice -4,volleyball -3,wait -5,waited -8,waiting -5,waitress 3,wake 7,waking 5,walked 6,' +
  'walking 4,wanted -4,wants 5,was -8,watch 6,watching -5,water 4,way -5,wear 3,week 5,well -8,went -6,were -6,what -4,' +
  'whats -4,when 8,whenever 6,which -4,white -3,why -3,wife -5,will 3,windows 7,wish 5,woke 8,woman 4,won -3,wont 6,' +
  'word -8,words 4,work -6,working -5,worry -7,worth -3,wrestling -6,write 9,wrong -3,wrote 4,yeah -3,years -4,yellow 6,' +
  'yes -13,yesterday -6,you -12,young -4,your -4,youre -7,yourself -3,УИХ -5,аа -6,аав 3,ааваа -3,аавдаа -8,аваагүй -7,' +
  'аваад 4,аваарай -4,аваач 11,аварсан -6,аварч 6,авах -3,авахаар 6,авбал -5,авдаг 5,авир 7,авлаа -5,авлага -4,авмаар -7,' +
  'авна -4,авр 5,аврааарай 4,аврааач 6,авраарай 4,авраач 6,австри -3,автобус -3,автобусанд 3,автоматаар -4,авхуул -3,' +
  'авчирч -6,авчих 5,авчихлаа 3,авчраад 10,авъя -3,агент 7,агсам 5,ад -4,аж -14,ажил 3,ажиллаад 3,ажилладаг -13,' +
  'ажиллана 4,ажиллуул 6,ажиллуулаад 4,ажиллуулж 3,ажиллуулна 5,ажл -3,ажлаа -6,ажлаас 5,ажлаасаа -11,ажлыг -3,аз -5,' +
  'ай -4,айдаг 8,айж 5,айл 4,айлга -4,айлгадаг 3,айлган -4,айлд 12,айлын 5,аймаг 3,аймшигтай 5,айраг -3,айсан -5,' +
  'айхгүй -4,ал -5,ала -3,алах 4,алба -6,албадан -5,албаддаг 3,алгаа 3,алгад 13,алгадаад 3,алдаад 3,алдсан -4,алдчих 4,' +
  'алмаар -7,алсан -5,алтан -3,алхаад 9,алхаж 3,алхам 4,алчих 6,алчихлаа 4,алчуур 4,ам -8,аманд -6,амар -3,амардаг 3,' +
  'амарна -6,амарч -7,амгалан -6,америк -11,амжилттай -4,амидрал -4,аминд 3,аминдаа 3,амласан 6,амраа 5,амраг -4,' +
  'амралтаар -3,амралтаараа -3,амралтын -3,амрах 12,амс -3,амттай -5,амь 4,амьд 4,амьдардаг -11,амьдрал -4,амьдралаа -3,' +
  'амьдралаас 3,амьдрах 5,амьсгал 7,амьсгалж -6,амьтан -3,анги -3,ангийн 8,ангийнхан -3,ангийнханд 5,англи -8,андуур -3,' +
  'аниме 9,анх -17,анхны -6,араас 7,арваад 3,арван 3,арга -3,ард 5,ардаас 5,ариун -11,архид 3,асаагаад 4,асаагуур 4,' +
  'асахгүй -7,асгаад 4,асгачихсан -4,асрах 5,асуудал -10,асууж -5,асуулт -5,асуухад 4,асууя -5,ахуй -5,ахын 7,ахынхаа -5,' +
  'ачаа 10,ачаагаа -5,ачааны 3,ачих 3,ашигла -9,ашиглаж -3,аюулгүй -3,аюулд 3,аяга 5,аягаа -3,аягаар 4,аялал -3,аян -6,' +
  'баар 6,баатар -13,баг -8,багаажинд 4,багад -4,багажинд 4,багалзуурд 6,багалзуурда 3,багалзуурдаад 3,багатай 3,' +
  'багийнхан -6,багш -10,базa 3,баигаа -3,байв -9,байвал -4,байгаагаа -3,байгууллагын 3,байдаг 3,байдал -8,байж -6,' +
  'байжээ -8,байлаа -17,баймааргүй 5,байранд 4,байрла -5,байрны 7,байртай -6,байршил 4,байснаа -4,байтал -6,байхаа -3,' +
  'байхад 6,байхгүй 5,байхдаа -3,байхыг 6,байшин -3,балга 5,балкон 3,бангкок 8,бар -6,барааг -7,бараад -3,барагд 8,' +
  'барагдлаа 4,барахгүй 5,баригдаж 3,баригдсан -8,барилд -4,баримт -3,баримтгүй 3,барина -3,бариул -8,барих -4,барихыг 3,' +
  'баруун -4,барьдаг -5,барьж -4,барьцаал 3,барьцаанд 5,барьчихлаа -5,батарей 3,баяр -5,баярла -13,баярлалаа -6,' +
  'баярлуул 6,баярлуулах -5,бга 7,бгаа 7,бгаагүй -5,бгаан -5,бдг 3,бензин -4,бензиний -5,биднээс -5,бидэнд -4,' +
  'бидэнтэй -5,биед 4,биеийн 7,биеэрээ 3,билетийн 3,билээ -4,бичгийг 3,бичи 4,бичиг -3,бичиж 3,бичий 4,бичих -5,бичлэг 7,' +
  'бичлэгийг 9,бичлээ 5,бичнэ 6,бичсэн 3,бичсэнийг -3,бичье -4,бичээд 4,бку -3,бкү -3,бн 3,бнаа -11,богино 3,бод -6,' +
  'боддог 4,бодлоо -4,бодно 3,бодогд 4,бодож -9,бодоогүй -4,бодоод 4,бодох 10,бодохгүй 3,бодоход -7,бодсон -6,боксын 4,' +
  'бол -3,болбол -9,болго 4,болгон 9,болгонд 4,болгондоо 7,болгоны -8,болгоод -5,болгох -4,болдог -7,болзоо 3,боли 3,' +
  'болиоч 4,болиул 3,болло -5,боллоо -5,болов 6,боловч -9,бололтой 4,боломж -4,болоогүй -10,болоосой -4,болохгүй 7,' +
  'болоход 5,болохоо 7,болохоор -8,болсны -3,болсон -3,болт 3,болчих -4,болчихвол 3,болчихдог -3,болчихмоор 3,' +
  'болчихсон 6,болъё 4,боль 3,больсон 7,больчих 3,больчихож -4,боогд -9,боогоод 4,боол -3,боолг 3,боолч -6,боолчил 3,' +
  'боолчло 3,боолын -3,боомил 4,боосон -3,боочихсон 3,бороо -11,борооны -4,босо 3,босоод 6,босохгүй 5,босс 3,бсан 3,' +
  'бсн 3,бу -6,бугуй 3,буда 3,будна 3,будуул -4,булаа -4,булаагаад 3,булга 6,буруу -3,бурхан -7,бусдыг 5,бут 5,буугаа -6,' +
  'буугаар -5,буудалд -4,буудлаа -3,буудлын 8,буудна 3,буудуул -4,бууж -3,бууз -9,буулга 4,буулгаад 7,буулгахгүй 4,' +
  'буцаагаад -5,буцаад 12,буцаадаг 4,буцаах 3,буцаж -4,буцалсан -4,буцах 3,буюу -8,бхаа 3,бхад 3,бхгү 5,бэлд -5,' +
  'бэлдсэн 5,бэлдчихсэн 4,бэлтгэл -4,бэлтгэсэн -5,бэлэг 4,бэлэн -12,бээжин -3,бээр -4,бяруу -4,бүгдий -5,бүгдэд 5,' +
  'бүгдэнд 8,бүгдээрээ 6,бүдэг -3,бүдүүлэг -6,бүжгийн 5,бүлийг 3,бүрдүүл -5,бүрдүүлж -3,бүрийг -3,бүрийн -6,бүртгэл -8,' +
  'бүртгүүл -7,бүртээ 5,бүрэн -3,бүрээс -3,бүс 3,бүсгүй -11,бүсгүйг 3,бүсний 3,бүсэл 7,бүсээ 5,бүтээ -3,бүтээл -4,' +
  'бүхнээ -4,бүхнээс -3,бөгж -3,бөглөр 3,бөгс 4,бөгөөд -10,бөмбөг -8,бөх -8,бөхийн -3,бөө 3,бөөн -3,бөөр 3,бөөрийг 5,' +
  'ванн 3,ве -6,вен 3,видео 4,виз 7,визийг 3,визний 4,визэнд 4,визээ -3,вий 3,вэ -6,вэн 3,гав 4,гавла -7,гадаа -9,' +
  'гадаад -6,гадаадад 4,гадаадын -5,гадагшаа 5,гадна 4,гаднаас 4,гадуур 6,газ 4,газаргүй 4,газрын -3,галаар 9,галзуу 3,' +
  'галзуурчих 5,ганцаараа -3,ганцхан -6,гараагүй 3,гараар -10,гараараа -5,гараарай -8,гараж -6,гаран 6,гарах 9,' +
  'гарахаар 6,гарвал 4,гарга -6,гаргавал 4,гаргадаг -3,гаргадаггүй 5,гаргаж 6,гаргачих 3,гаргуул 5,гарда -5,гардаг -7,' +
  'гарлаа -8,гармагц 5,гарна 3,гарсан -8,гарсангүй -5,гарт 5,гарц 8,гарч -6,гарчих 3,гарчихсан 9,гаръя 14,гарыг 4,' +
  'гарын 4,гац -15,гацаа -8,гацаад -8,гд 3,гдг -6,ге 8,герман -7,гж 4,гинжил 7,гипс -5,гишг 8,гишгэ 4,гишүүн -6,гол 4,' +
  'гоож -4,гоё -8,групп -3,группт -4,гсэн -10,гудамжинд 6,гуй 3,гуйдаг -4,гуйлга 4,гуйхаар 3,гуйя 3,гуравдугаар 4,' +
  'гуравтай 3,гурван -3,гурвуулаа -10,гурил -7,гутал 11,гучин -3,гуяа 3,гэв -4,гэвэл -6,гэдгийг -7,гэдэг -8,гэдэс -3,' +
  'гэлээ 5,гэм -5,гэмт -10,гэмтээ -3,гэнэ 7,гэр 3,гэрийг -6,гэрийнхэн -9,гэрлэсэн -3,гэрлээд 4,гэрлүүлсэн 4,гэрт 7,' +
  'гэртээ -7,гэрч 3,гэрчилгээ 5,гэрэл 3,гэрээ -4,гэрээний -6,гэсэнд -5,гэтэл -9,гэх -10,гэхэд -6,гэхээр 9,гээд 4,гүй -4,' +
  'гүйгээд -4,гүйлгэ -3,гүйлээ 5,гүйсэн 6,гүйцэтгэе -3,гүйцэхгүй 6,гүйцээхгүй 6,гүүрэн 4,д -4,даа -8,дааж 3,даалгавар -3,' +
  'даалгавраа -5,даар -4,даараад 5,даатга 6,даатгал -3,даваад 7,давт -3,давуул 5,давхарт 5,давхраас -12,давхрын 5,' +
  'дагаарай -4,дагадаг 3,дагаж -3,дажгүй -5,далай -5,далайл 3,далайн -6,далд 4,далла -3,дамжуул 4,дамжуулж -3,дар -5,' +
  'дараагийн -4,дараагийнх 7,дараад 5,даралт -6,даралтны 3,дарамт -4,даран -3,дарах -8,дарга -3,дарж 6,даруйд 3,' +
  'дасгал -5,дасгалжуулагч 4,дахи 3,дахиад 4,дийл -8,догшин 4,долларын -9,долоо -10,долоон -5,донор 6,доо -7,доогуур 12,' +
  'доор 4,доош -4,дор 10,дорама 3,доромжил 7,дотор 7,дотуур -4,дугаараа -4,дугаараас 7,дугаарыг -4,дугуйлан -4,дулаан -8,' +
  'дур -3,дураар -4,дураараа 3,дурсан 3,дуртай -7,дутуу 5,дуугарвал 3,дуугарч 3,дууд 4,дуудаад 9,дуудаарай 7,дуудаач 4,' +
  'дуудаж 8,дуудлагаар 4,дуул -11,дуулаад -4,дуулдаг -5,дуун -3,дуунд -3,дууны -6,дуусаагүй -5,дуусаад -6,дуусахгүй 4,' +
  'дуусгах 4,дууслаа -3,дуусна 9,дуустал 10,дуусчих -6,дуусчихсан -4,дуут 3,дух -6,духаа -4,дэвтэр 7,дэгээ 4,дэлбэл -3,' +
  'дэлгэц 4,дэлгүүрийн -15,дэлгүүрт 5,дэлс 6,дэлхий -5,дэлхийд 5,дэмждэг -3,дэмий -9,дэх 4,дээ -6,дээврээс -3,дээвэр 3,' +
  'дээгүүр 7,дээр 4,дээрх -6,дээрээ -5,дээрээс 4,дээс 4,дээшээ 4,дүнг -3,дүрс -7,дүрэм -4,дүүг 13,дүүгийн 13,дүүд 5,' +
  'дүүргэ -4,дөнгөж -7,дөрвөн -4,евро 4,ер 7,ертөнц -3,ертөнцийг -5,ерөнхийлөгч -3,жаахан -9,жад -3,жарга -8,жигш 9,' +
  'жижиг 3,жижүүр -3,жий -4,жил -3,жинл 4,жинхэнэ 4,жолоо -7,жор -3,жорлон 8,жорлонд 3,жуулчлал -6,жүжиг -3,за -13,' +
  'заа -6,заавал -6,заавар -4,заадаг 5,зааж -5,заас -4,зав -3,завгүй -3,завд -4,завиар -4,завь -8,загас 5,загасны 3,' +
  'загвар 4,загна -11,загнадаг 3,зай -5,залгаарай -5,залгадаг -3,залгахаар -6,залгахад 3,залгахгүй 4,залги 9,залгичих 4,' +
  'залгичихлаа 4,залил -3,залуутай -6,залуучууд -3,залх -5,залхлаа 3,зам 3,замаар -3,замаас 3,замд 6,замын -3,зангa -4,' +
  'занга -4,зантай -4,зар -3,зарa -6,зарагд -7,зарагдсан 4,зарагдчих -5,зарда -5,зардал 5,зардлаа 6,зардлыг -3,' +
  'заримдаа -5,зарлаа -4,зарсан 9,зарц -8,зарчихсан 3,засаг -6,засаж -3,засал -3,засуул -3,зах 3,захад 7,захи -6,захиа 9,' +
  'захиал -8,захиалг 5,захиалсан -5,захидал -3,захидлаа 4,захирал -6,зовлон -4,зовшоорол -5,зогс 8,зогсдог 5,зогсож -3,' +
  'зогсоо 9,зогсоож -8,зогсоохгүй -3,зогсох 3,зогсохгүй -3,зод 7,зодо -4,зодолд -7,зодоон -8,зомби -3,зоо -3,зооринд 8,' +
  'зоорь 7,зоос -5,зориуд 3,зохиол -4,зохион -3,зохисгүй 5,зочинтой 3,зугаал -6,зугт 5,зугтах 5,зугтсан 5,зуны -3,' +
  'зураад 3,зураг -3,зурагт -5,зурах 3,зургаа -4,зургаан -3,зургаар 4,зургийн -6,зургууд 9,зургуудыг 5,зурна 4,зурсан -4,' +
  'зуун -6,зуухны 4,зууч 8,зуучид 4,зуучлагч 7,зэвсэгтэй 4,зэрлэг -5,зээ -7,зээлийг 4,зээлсэн 3,зээлээ 3,зүгээр -5,' +
  'зүй -3,зүйл -11,зүйн -3,зүрх -6,зүрхээ 6,зүссэн 3,зүсэж -4,зүү -3,зүүгээр -5,зүүдэндээ -3,зөв -16,зөвлөгөө -8,' +
  'зөвшөөрд 5,зөвшөөрөл -4,зөвшөөрөлтэй 3,зөвшөөрөхгүй -5,зөвшөөрөөгүй 4,зөөлөн -7,идчих -6,идэ -3,идэж -6,идэш -6,' +
  'идээ -3,израиль -6,ийм -14,ил -3,илгээ -3,илгээнэ 6,илдэг -5,илж 5,илтгэл -6,илэ 5,илээд 5,илүү 4,илүүд 3,имэр -4,' +
  'ингэж -8,ингэсэн 3,ингээд -19,инстаграм -8,инстаграмаар -4,интернет -3,интернетээс 5,интернэт -3,интернэтээс 5,' +
  'инээ -4,инээд -11,инээдтэй -3,инээх 5,ипотек -3,ирвэл 4,иргэн -4,иргэний 6,ирдэггүй -5,ирж 4,ирнэ 6,ирсэн -3,' +
  'ирсэнгүй -6,ирчихлээ 6,ирчихсэн -6,ирэхийг 6,ирэхээс 3,ирээгүй -3,ирээрэи -8,ирээрэй -8,ирээч 9,итгэл -6,итгэх 6,' +
  'итгэхгүй 6,их -8,ихтэй -10,ихэс 3,ихэсг 5,ич -4,ичээ 3,йорк -3,камбожид 13,камертай 3,канад -5,капитан -17,' +
  'караокед -4,карт -3,картаа -3,кино -5,кинон -3,кинонд 6,клиент 5,код -4,кодоо -3,кодтой 3,компани -12,компьютер 9,' +
  'контейнер 3,контейнерт 3,кофе -12,кредит -3,курсийн 3,лааны 4,лаос 4,лекц -4,лифт -3,лонх 6,луу 3,лууван -4,лүүгээ -4,' +
  'магад 3,магадгүй 6,магтсан -5,майхан -5,макао 8,макаод 7,мал 6,малайз 3,малгай -5,малын 4,манаач 4,манаж 8,манай -7,' +
  'манайд -10,манайх -3,манайхан -11,мань -3,маргаш -6,март -12,мартаад -5,мартсан -3,мартчих -6,мартчихаж -5,' +
  'массажист 3,массажны 3,математик -3,материал -6,мах -10,махны 3,машинаа -8,машинаар 4,машинаас 15,машинд 4,машинтай 4,' +
  'машинтайгаа 6,медаль -3,мессеж 7,мессенжер -3,метро -3,микро 4,микрофон -3,мин -4,мину 4,минут 8,минутад -3,' +
  'минутанд -3,минутын -7,мод -4,модель 5,модон -3,модоор 6,монгол -7,монголд -8,морин -3,морины 7,мотор 3,музей -3,' +
  'мулт -3,мултар 3,муу -3,муур -6,муураа -4,муурыг 6,муухай 5,мушгичих -3,мэднэ 9,мэдэгдэл -9,мэдэгдэхгүй 5,мэдэх -3,' +
  'мэдэхгүй 8,мэдэхүй -7,мэдээ -3,мэдээгээр -5,мэдээд 3,мэдээлэл -8,мэдүүл -8,мэнд -13,мэргэжил -4,мэргэжлийн -3,мэс 4,' +
  'мэт -6,мянга -8,мөнгийг 6,мөнгөгүй 4,мөнгөөр 4,мөнхөд 3,мөргүй -3,мөргө -5,мөргөсөн 3,мөрдөж 10,мөрийд -3,мөрийтэй 4,' +
  'мөртлөө 4,мөрөө 3,мөрөөд -5,мөсөн 3,мөхө 3,мөшги 4,наад -5,наадаж -4,наадмын 3,наалд 3,нааш -3,нагац 4,над 5,надаар 4,' +
  'надаас -5,надгүй 7,надруу 6,надтай 4,найдвар 3,найздаа -5,найзуудад 3,найзууддаа 6,найзынхаа 3,найм 3,наймаанд 3,' +
  'найр -5,намаг -4,намайгаа 4,намийг -6,намйг -6,нар -4,нарийн -5,нарны 6,нарыг 4,насаа 3,насны 3,настай -5,нд -9,ни 3,' +
  'ний 3,нийтэл -4,нил 4,нимгэн 4,нис 5,нисэх -4,нисэхээс 3,нмг 3,нмйг 3,ногоо -3,нойр -9,нойргүй -6,нойрны -4,ном -13,' +
  'номын -5,норм 6,нохойгоо -9,нохор 9,нуд 7,нудар 9,нударг 9,нударга 9,нуруун 6,нуруунд 6,нутагт -5,нуу 3,нуугаад 3,' +
  'нуугд 3,нуугдаад -9,нуугдаж 3,нуугдчихсан 5,нуулаа 4,нуур 3,нууц 3,нууцаар 8,нуучихсан 10,нухур -7,нэвтэр -9,нэг 5,' +
  'нэгийг -4,нэгнийг -7,нэгтэй 4,нэгтээ 4,нэгэн -13,нэгээр 9,нэмдэг 7,нэмж 8,нэмнэ -3,нэмсэн 3,нэмэ -3,нэмэгд 4,нэмээд 4,' +
  'нэр -3,нэрийг -3,нэрээр 10,нэх 7,нэхсэн 9,нэхэмжил -4,нэхэхэд 3,нэхэхээр 3,нээгдэ -7,нээгээд 4,нээж 3,нээх -4,' +
  'нядал -4,нялх 3,нясл -4,нүд 5,нүдний -3,нүдэн 3,нүдэнд 5,нүдээ -7,нүдээд -9,нүдээр 5,нүдүүл 4,нүхэнд 4,нүцгэн -4,' +
  'нүүж -4,нүүр 9,нүүрийг 10,нүүрсний 5,нүүрэнд 3,нүүрээ -5,нүүх -4,нөх -6,нөхрийг 6,нөхрийн 8,нөхрийнхөө 3,нөхрөө -4,' +
  'нөхрөөс 6,нөхрөөсө 4,нөхрөөсөө 4,нөхцөлд -3,нөхөж 3,нөөц -3,овоо -3,огохгуй 3,огтол 3,одо 4,одоогоор -3,одоохон -3,' +
  'ой -4,ойлголоо -5,оймс -4,ойрт 5,ойрхон 6,олго -4,олгогч -10,олд -8,олдог 7,олж -4,олно 6,олон -7,олоод 5,олохгүй -7,' +
  'олсоо -4,олсоор -4,олчих 6,олчихсон 9,омно -3,онгойлго 3,онгойлгоод 8,онгойхгүй -9,онгоц -5,онгоцонд -5,онд -3,онил 3,' +
  'онлайн 3,оноогоор -3,оор 4,оператор -4,ор -3,орвол -5,орго -5,оргох -3,орж -6,орилоод 10,орлого -5,орлоо -6,орно -6,' +
  'орноос -3,орноосоо -7,оройд -6,оройт 6,оролдоод -4,оролдсон 5,орон 6,орондоо -4,ороогоод 6,ороогүй -3,ороод -7,' +
  'ороолго 8,ороолт 4,орохгүй 4,ороход 9,орохоор 3,орохоос 3,оруул -5,оруулаад 5,оруулдаг 3,оруулна 4,оруулчих -4,орх -5,' +
  'орхи -3,орхиж -3,орхиод 8,орц 5,орцны -4,орцонд 7,орчим -3,орчин -4,орчих 4,орчихлоо 9,орчуул 4,оршин 4,оршуул 3,' +
  'осака -3,осг -3,осолд 3,отоо 5,охид 7,охидууд -4,охидыг 6,охинд -4,охиноо 5,охинтойгоо 3,охины 3,охиныг 4,охиныхоо -4,' +
  'очвол -3,очих -3,очихоор 8,очихоос 7,очлоо -10,очно -6,очсон 3,очсоны 3,оюутан -5,оюутны -11,оёдол 4,оёул 4,парк 3,' +
  'паспортгүй 4,пасс 3,пасспорт 3,плз 5,принтер -6,профайл -3,робот -5,руугаа 3,рүү 5,саат -6,сав -3,саваа -5,садар 4,' +
  'сайдын -4,сайн -13,сайт 5,сайхан -17,салаад -8,салахгүй -4,салгаад 7,салхи -3,салхитай 3,салъя 7,сан -4,сана -5,' +
  'санаа -4,санаад -8,санагд 6,санагдах 4,санал -5,санд -3,сандал -4,сандар -9,сар 4,сараалж 8,сартай -6,саун 4,сая 6,' +
  'селфи -8,сельфи -8,сериал -3,сий -3,слесарь -4,смс 5,соли 3,солино 3,солиод 6,солисон 3,солих 3,солонгост -3,соль 3,' +
  'сольсон 3,сонгоод 3,сонин -7,сонсогдоно 5,сонсоод -6,сонсох 4,сонсчихно 3,сос 7,спа 6,стори -4,сторь -4,сувилагч -6,' +
  'сугар -6,судас -3,сум -3,сумла 4,сумын 3,сурагч 6,сурагчийн 5,сурах -3,сургалтанд -4,сургуулиас 5,сургуулийн -4,' +
  'сургууль 3,сургуульд -3,суугаад -3,суудал -3,суулга 3,суулгаад 4,суулгасан 5,суулгах -3,суулгачих -6,суулгачихсан -6,' +
  'суурил -4,суусан -4,суутгадаг 3,сууц -3,сэгсэр 10,сэдвээр -4,сэмхэн 3,сэргэлэн -4,сэрлээ -7,сэрчих 5,сэрчихлээ -5,' +
  'сэрэх 10,сэрээ -3,сэтгэл -10,сүй -4,сүлжи -5,сүлжээ -4,сүх 3,сүхээр -4,сүү 3,сүүлд -10,сүүлийн 9,сөр -15,сөүл -3,' +
  'сөө 4,та -9,таарсан -3,таваг 4,тавиад -8,тавилаа -3,тавилга -10,тавин -3,тавихын 4,таву 4,тавуул 4,тавцан -3,' +
  'тавьчихаад -4,тавьчихлаа 3,таг -3,тагтнаас 4,тайван -6,тайвань -6,тайвшир 3,тайвширдаг 3,тайл -8,тайлан -4,' +
  'тайлангаа -5,тайр -4,такси -5,таксины 3,тал -6,талаас 3,талд 3,талыг 5,там -13,тамал -3,тамирчин 7,тамла -3,тамхины 8,' +
  'танай -6,танд -3,танил 4,танилц -4,танилцуул -3,танисан 7,танихгүй 4,таньж -3,тараад -3,тараасан 4,тараах -7,тарах -6,' +
  'тарахаар -3,тарахад 5,тарвага -3,тарж -3,тариа -4,тарлаа 3,тарсан -5,таруул -7,тарха 8,тарчила -7,тарьчихсан 4,' +
  'тасалчих 5,тасарчихлаа 3,тасл 6,таслa -6,тасла -7,тасрах 5,тат 4,татаад 5,татвар -3,тахиа -4,таш 3,ташуур 8,' +
  'ташуураар 3,телеграмаар 4,тест -3,тийз 8,тийзээ -4,тийм -7,тийш 4,товч -7,тогл -6,тогло -6,тоглож -7,тоглолт -4,' +
  'тоглоод -6,тоглоом -3,тоглоё -4,тогонд -4,тогоонд -4,тогооны -4,тогооч -4,тогт -4,тогтоо -3,тогтохгүй 6,тогш -3,' +
  'тогши -3,тодорхойлолт -3,тойроод 3,тойруул -5,токио -3,толгой -4,толгойгоо -5,толгойд -9,том -8,тоно -6,тоног 4,' +
  'тоол 14,тоолж 11,тооц 5,тооцоо 7,тооцох -4,тор -5,торго 4,торгодог 3,торгоно 8,торгуулиа -5,торгуултай -4,торгууль 3,' +
  'торгуультай -3,торт -5,тос -4,тосож 4,тохиргоо -4,тохой 7,тр 4,тугал -3,тугж 3,тул -12,тулах 3,тулгаад -3,тулгасан 5,' +
  'тулд 4,тулж 3,тулхүүр -7,тун -4,турк 6,туркт 5,туршлага 6,тусалдаг -5,тусална 4,тусгай -4,туслааач 3,туслаад -3,' +
  'туслаарай 3,туслаарайй 3,туслаач 5,туслах -4,тутамд 3,тууз 5,туулай -6,туулах 3,туулж 3,тухай -7,тушаа -5,тэ -3,' +
  'тэврэ -5,тэврээд -6,тэвч 3,тэвш 4,тэвшин 6,тэвэр -3,тэг -8,тэгдэг 5,тэгсэн -6,тэгэхгүй 3,тэгэхэд -7,тэдгээр 4,' +
  'тэднийг -10,тэднийх 3,тэдэнд 3,тэжээ -3,тэй 6,тэмдэг -6,тэмтэр 4,тэндээс 3,тэнхээ 3,тэнц -6,тэнэг 6,тэр -3,тэрбум -3,' +
  'тэрбээр -5,тэрнээс 3,тэсэхгүй -4,тэсэхээ 4,тэтгэврийн -8,тэтгэвэр -8,тээ 3,тээгл 7,тээглэ -5,тээшинд 4,түгжигд -4,' +
  'түгжиж 3,түгжчихсэн 3,түгжээтэй 5,түгээ 3,түймэр -5,түл 3,түлсэн 3,түлх 9,түлхэж -4,түлхүүр -7,түлхүүрийг 6,' +
  'түлхүүрээ -9,түлчих -3,түлчихлээ -3,түлэг 3,түлээ 4,түрх -10,түрээс -6,түрээсл -4,түү -7,түүнд 3,түүнийг -8,түүх -5,' +
  'түүхэн -3,төв -6,төгрөг -5,төгрөгийн -4,төгсг -3,төгсгө -3,төгсөх -3,төлбөр -10,төлж 7,төлсөн -3,төлтөл 6,' +
  'төлөвлөсөн 3,төлөх -3,төлөө 7,төмрөө 4,төмрөөр 4,төмс -3,төмөр -13,төрсөн 4,төрөл -4,төрөх -4,төсөл 3,төхөөрөмж -3,' +
  'угаа -7,угаагаад -3,угааж -3,угаалгын -5,угаасан -3,угл -3,угтсан 7,угуй 9,удаа 4,удаан -3,удаж -5,удирдлага -5,' +
  'удлаа -3,удсан -4,уих -3,уйд 5,уйлаад 6,уйлах 3,уйлж -4,улай -4,улс -8,улсад -3,унаа -3,унаад 5,унагасан 10,' +
  'унагачих -3,унадаг -3,унаж -4,унасан 7,уначихсан -4,ундаанд 3,унт -4,унтаж -7,унтана -5,унтар 5,унтлаа -6,унтраа 5,' +
  'унтуул 3,унтуулаад 3,унш -6,унших 6,уншсан -3,унэл 8,ур -6,ура -6,урагшаа -3,ургадаг 6,урж 4,уржигдар 3,урилга -3,' +
  'урин 5,урлаг -4,урс 4,урсан 4,уруул -5,урын 5,урь 6,урьд 3,урьдаас -3,урьж 4,усан -4,усанд 4,уснаас 3,устгаж -4,' +
  'устгана 4,устгасан 6,устгуул 3,утаа -4,утаанд -12,утас 6,утасдаад -3,утаснаас 4,утасны -4,утга -3,утгаа 5,утсаа -5,' +
  'утсаар 4,утсан 3,утсанд 10,утсыг 7,уувал 6,уугаагүй 4,уугаад 7,уудаг -5,ууж 4,уулаа 6,уулга 5,уулгаад -7,уулгаж -3,' +
  'уулз -5,уулзаад -3,уулзаж -8,уулзана -5,уулзахыг 4,уулзсан -3,уулзуул 4,уулзуулдаггүй 4,уулзъя 7,уулын 4,ууна 6,уур 4,' +
  'уурлаад 4,уурсга -3,уурхайд -6,уурхайн 8,уурын 3,уут 6,уух 6,уухаа -5,уухаараа 10,уухгүй -3,ууцан 3,уучил 6,уучих 9,' +
  'уучихаад -3,уучихлаа 8,ух 5,ухаангүй -4,ухаантай -3,ухмээр -3,ухуул -3,учир -11,учиргүй 3,учиртай -3,уя -5,уяж -5,' +
  'фб 3,филиппин 4,франц -4,фэйсбүүк -5,хаагдсан -3,хаалаа 7,хаалганы 5,хаалгач -4,хаалгыг 3,хаалтаа 3,хаасан 6,хаашаа 5,' +
  'хаая 6,хааяа 6,хавдар 8,хавирга 5,хавч -6,хавчуул -3,хавчуулчихлаа -3,хавьт -6,хагал 4,хагалаад 6,хагалах -5,' +
  'хагалгаа -6,хагалж 6,хагар -3,хагарах -3,хагарсан -3,хагархай 3,хагас -6,хада -4,хадаг -4,хадам 6,хадан 3,хадгал -4,' +
  'хадгалж -4,хадгална 5,хадгалсан -7,хажуу 8,хажууд -7,хаз -8,хазаж 3,хайгаад 5,хайж -4,хайна 9,хайр 4,хайраа -3,' +
  'хайрла -7,хайрт -6,хайрцаг 5,хайрцагт 5,хайрын -3,хайчаар 7,хайчил 9,халаа -7,халаагаад -7,халаалт -3,халаасанд 5,' +
  'халбага -4,хамаагүй 4,хамаатай 5,хамаатан 4,хамар -8,хамгаал -7,хамгаалагч -4,хамгаалах -8,хамгийн -7,хамт 3,' +
  'хамтрагч 4,ханан 3,хананд -4,хангалттай 5,ханд -9,ханиа 4,ханцуй 10,хань -4,хараа -3,хараагаад 3,хараагүй 4,' +
  'хараадаг 4,хараал 6,хараахан -4,харайх 9,харамс 5,харанхуй 4,харанхуйгаас -4,харах -3,харахаар -5,хард 7,хардаад 4,' +
  'хардаг -5,харж -6,харин -18,харина -4,хариу -5,хариугаа 6,хариул -6,хариулж -5,харихаас 4,харуулаад -6,харуулахгүй 10,' +
  'харуулж -4,харуултай 8,харь -3,хас -3,хасаад 6,хасдаг 4,хатаж -4,хаха -11,хачин -3,хашаанаас 3,хашааны 6,хашгир -3,' +
  'хашгирч 4,хашлага 5,хашхир 4,хаяа -3,хаяг 5,хаягаар 5,хаяж -3,хаясан 5,хаячих 7,хаячихаад 4,хаячихлаа 6,хаячихсан -5,' +
  'хелп 3,хийгээд 9,хийж -8,хийлг -3,хийлгэ -4,хийлгэдэг 14,хийлгэж 8,хийлгэсэн -8,хийлээ -7,хийнэ 6,хийс 7,хийсэн -3,' +
  'хийх -3,хийхгүй 4,хийхийг 4,хийхээс 11,хийчих 7,хийчихсэн 5,хийчихээд 3,хилийн 3,хилээр -5,хичээлийн 3,хичээлтэй -3,' +
  'хог 7,хогийн 3,хойд 5,хойноо 9,хойноос 9,хойш 14,хойшил -3,хол -3,холбоо -8,хонгор -7,хонины 5,хоногоор -3,хонодог 6,' +
  'хонож 3,хонолоо 3,хоноод -5,хонох -4,хонуул 3,хонуулдаг 3,хоол 4,хоолны -9,хоолойг 3,хооронд -6,хоосон -8,хор -5,' +
  'хорвоогоос 5,хордуул -3,хориг -7,хоригд 3,хориглосон 8,хорио -7,хориотой 3,хорлоно 6,хорлох -4,хороолол 3,хороонд -4,' +
  'хортой -6,хорхой -10,хорь 6,хорьдог 3,хостесс 3,хотел 5,хохир 3,хохирогч 5,хоцорлоо -6,хоцорсон 8,хоцорч -3,хоёрыг 4,' +
  'хоёулаа -5,хоёуланг 9,хувцас 5,хувцсаа -8,хуга 3,хугал 6,хугалсан 3,хугалчихлаа 4,хугар -7,хугацаа -7,худаг 4,худал 6,' +
  'худалаа -7,худалдаад 5,худалдаж -4,худалддаг -4,худалдсан 4,хужаа 3,хулгайл -9,хулганы -3,хурa -4,хураа -4,хураагд 4,' +
  'хурааж -3,хураасан 8,хураах -5,хурд -3,хурдаа 5,хурдал 8,хурдлаарай 8,хурим -4,хуримаа -4,хуруугаараа 3,хурц -3,' +
  'хутгаа -3,хутгаар -6,хутгал 6,хутгатай 8,хуул -3,хуулах -3,хуулиар -3,хуулийн -3,хууль -8,хуульч -3,хуураад 3,' +
  'хуурагд 4,хуурай -12,хуурамч -6,хууран -4,хуурч -3,хучирхийл 6,хучирхийлэл -3,хэ 9,хэвт 9,хэвтлээ -3,хэвтэж 4,' +
  'хэвтүүл 3,хэдийг -3,хэдийн 4,хэдхэн -5,хэдэн -6,хэзээ -5,хэл 3,хэлбэл -8,хэлвэл 3,хэлдэггүй 6,хэлж -8,хэллээ 5,' +
  'хэлний -6,хэлнэ -3,хэлп 3,хэлэлц -3,хэлэн -7,хэлэх -5,хэлэхгүй 4,хэлэхэд -6,хэлэхээр -3,хэлээд 4,хэлээрэй 6,хэлүүл 7,' +
  'хэнд 6,хэний -3,хэнийх 3,хэнтэй 8,хэрвэ -6,хэрвээ -6,хэрхэн -5,хэрч -7,хэрчи -6,хэрэв -6,хэрэвээ -6,хэрэггүй 4,' +
  'хэрэглэ -4,хэрэглэгч -7,хэрэглэгчид -4,хэсэ -9,хэсэг -8,хэцүү -4,хээлтэй -6,хямдрал -3,хянаж 4,хяналт -4,хятадад 4,' +
  'хүзүүг -4,хүзүүнд 4,хүйтэн -5,хүлээ -3,хүлээд 10,хүлээдэг 4,хүлээж -3,хүлээлгэж 5,хүмүүс -5,хүмүүсийг -4,хүмүүст -6,' +
  'хүнгүй 6,хүнд -7,хүнийг -8,хүнс -5,хүргэ -4,хүргэдэг 5,хүргэе -4,хүргэлтийн -6,хүргэсэн -3,хүргэх 5,хүргүүл 5,хүрз -3,' +
  'хүрлээ -5,хүрсэн 6,хүрч -5,хүрэл -3,хүрэхгүй 9,хүрээд 8,хүрээл -9,хүс -4,хүсдэг -3,хүсье 3,хүсэ 3,хүсэл 3,' +
  'хүсэлтийг -3,хүсээгүй 8,хүчилж -4,хүчин -4,хүчингийн 3,хүчинд 11,хүчиндл 6,хүчиндс 6,хүчиндсэн 6,хүчиндүүл 6,' +
  'хүчиндүүлсэн 3,хүчирхийл 5,хүчирхийлс 5,хүчирхийлсэн 5,хүчирхийлэл 6,хүчирхийлэлд 4,хүчээр 5,хүү -6,хүүг 7,хүүд 3,' +
  'хүүлээд 5,хүүхдийг 3,хүүхдийнхээ -4,хүүхдэд -6,хүүхдээ 5,хүүхдүүд 3,хүүхдүүдийг 3,хүүхдүүдтэйгээ 3,хүүхдүүдэд -3,' +
  'хүүхэд -3,хүүхэдтэй 3,хүүхэдтэйгээ 4,хөгжилтэй -3,хөгийн 5,хөгшин 3,хөдлөөд -6,хөдөлгөөн -3,хөдөө -4,хөдөөнөөс -3,' +
  'хөлдө -3,хөлдөж 4,хөлийг 5,хөлс 3,хөлөг -4,хөлөө -6,хөнжил -4,хөнжилд -3,хөнөө -6,хөргөгч -6,хөрсөн -4,хөрш -3,' +
  'хөршид 4,хөршийн 5,хөрөнгө -6,хөхрүүл 5,хөхөрсөн -4,хөхөрчихсөн -3,хөшиг 6,хөшигний -5,хөшчихсөн 4,хөөгд 3,хөөгөөд 5,' +
  'хөөлдө -3,хөөрсөн -4,хөөрхөн -10,хөөсөн 6,хөөцөлд -7,хөөцөлдөж -4,цаас -5,цаасан 5,цааш 4,цаашид 3,цаг -7,цагаар -6,' +
  'цагдаа 7,цагдаагийн -12,цагдаад 6,цагийг -3,цагтаа -6,цай -12,цалин 6,цалингаа -12,цалингаас 3,цалингаасаа -3,' +
  'цалингүй 5,цамхаг -3,царай 5,царцаа -4,цас -4,цасан 3,цахилгаан 3,цахилгаанаар 4,цахим -6,цац 4,цаца -4,цацсан 4,' +
  'цонх 13,цонхны -3,цонхонд 3,цонхоо -7,цоожил 4,цоол -3,цоор -3,цохи -5,цохидог 5,цохилт -4,цохио -4,цохисон 12,' +
  'цохиулсан -6,цохичихлоо -3,цуврал -9,цуглуул 4,цус 3,цусны -5,цустай 3,цусыг -3,цутга 6,цуцал 5,цэвр -5,цэврийн -6,' +
  'цэвэрлэ -10,цэвэрлэж -4,цэг 4,цэнхэр -4,цэнэг -3,цэргийн -3,цэцэг -5,цэцэрлэгийн 3,цэцэрлэгт -5,цэцэрлэгээс -4,' +
  'цээж -5,цээжин -5,цээрл -4,цүнх -4,ч 3,чагна 3,чагнаж 3,чадаагүй 4,чадах 5,чадахгүй 3,чадна 3,чамаас -5,чамд -3,' +
  'чанад -5,чанар -4,чанга -5,чангаа -7,чатаа 4,чатал 5,чатыг 5,чемодан -6,чех -7,чи -9,чимхэ -5,чимээ 3,чир 6,чирж 7,' +
  'чирсэн 5,чирэ -5,чирээд -5,чих -4,чихэр -3,чичир 3,чичирдэг 6,чулуу -8,чулууд -3,чөлөөтэй -3,шаа 9,шааж 3,шаардаад 4,' +
  'шаардахгүй 4,шаардлагатай -3,шавь -3,шалаад 3,шалан 4,шалга -5,шалгаад -6,шалгадаг 3,шалгалт -7,шалгалтын -3,' +
  'шалгах -9,шалгуул -4,шалтгаан 3,шанаа 3,шантаажил 5,шар -4,шатаа -7,шатааж -6,шатаасан 4,шатаах 4,шатан 4,шатахуун -5,' +
  'шатнаас 3,шахаж 3,шахал -10,шахдаг 6,шахлаа -10,шд -11,шиддэг 7,шидэх -5,шийдвэр -5,шийдэгдсэн -3,шил -3,шилжүүлж 3,' +
  'шилжүүлэхгүй 3,шинжилгээний -3,шинэ -11,шинээр -3,ширт -7,ширээ -7,ширээний 4,шкаф -3,шоглоод 3,шоол -11,шоро -7,' +
  'шорон 3,шоронгоос 5,шороон -3,шувуу -5,шумуул -3,шургуул -3,шууд -3,шуудангаар -4,шуурга -3,шээ 3,шүд -3,шүдийг 7,' +
  'шүдний -6,шүдэнз 3,шүдээ -4,шүршүүрт 7,шүү -9,шүүгээнд 5,шүүр 4,шүүх 4,шүүхэд -4,шөл -8,шөнийг 6,шөнө 3,шөнөжин -3,' +
  'шөнөө 3,шөнөөр 3,эвгүй -9,эвд 4,эвдэж 3,эвдэр -9,эвдэрчих -4,эвлэр -5,эвлэрсэн -3,эгч 6,эгчдээ -4,эгчийг 12,' +
  'эгчтэйгээ -4,эд -9,эзний 5,эзэгтэй 3,эзэний 3,элдэв 3,эмийг 11,эмийн -5,эмч -4,эмчид -3,эмчилгээ 5,эмээ -11,' +
  'эмээгийн -3,энд 4,эндээс 4,энэ -6,эр -3,эргэж -3,эргэлд 5,эргэлдээд 4,эргүүл 3,эрд 3,эрж 4,эрсдэлтэй -3,эрт -9,эрх -8,' +
  'эрхгүй 7,эрхтэй -3,эрхтэн 4,эрчүүд 9,эрэг -3,эрэгтэй 4,эс -11,эсрэг -3,эсэх 5,эсэхээ -5,эсээ -3,эхлэх -10,эхлээд 4,' +
  'эхний -10,эхтэй 7,эхэллээ 6,эцгийн -4,эцсийн -4,эцэг -6,ээ -11,ээж 8,ээждээ 3,ээжид -3,ээжийг 13,ээжийгээ 5,ээжийн 8,' +
  'ээжтэй -4,ээжтэйгээ -3,ээлж -3,юань 4,юм -3,юманд 3,юмнаас 5,юмсан 4,юу -9,юунаас 4,юунд 4,яаж -6,яана 3,яанаа 3,' +
  'яасан -13,яахуу 4,явааг 6,яваад 7,яваарай -7,явахаар 5,явахгүй -3,явбал -8,явдаг -3,явж -8,явлаа -3,явмаар 6,явсны 5,' +
  'явуул 6,явуулаагүй -7,явуулаад 10,явуулаач -5,явуулдаг 5,явуулдаггүй 6,явууллаа -5,явуулсан -5,явуулчих -4,явуулъя -3,' +
  'явчих 9,явчихдаг 3,явчихлаа 4,явчихсан 3,яд 4,ядар -6,ядарлаа -7,ядарч 5,ядраад 3,ял -8,ялаа -6,ялагдсан 3,ялга 4,' +
  'ялгаа 4,ялгаагүй 5,яндан 5,янданг 4,янз -9,янхан -3,япон -12,яр -4,яриад -3,ярилц -8,ярилцлага -7,ярилцлагад -3,' +
  'ярихаа 3,ярьдаг -11,яс -4,ёсгүй 5,ёсоор -5,үг -6,үгэнд 7,үе -6,үед -3,үеийн -4,үер 5,үеэл 3,үеэр 8,үзд 3,үздэг 3,' +
  'үзсэн -4,үзсэнгүй 9,үзэ -4,үзэн 4,үзэх -7,үзэхгүй 7,үзэхэд -4,үзээгуй 4,үзээрэй -5,үзүүлж 5,үзүүлнэ -4,үйлд -3,' +
  'үйлдвэр -8,үйлчил 3,үйлчлэгч -5,үйлчлүүлэг 3,үлд 4,үлддэг -5,үлдсэнгүй 3,үлдэх 3,үлдэхгүй 4,үлдээ 5,үлдээгээд 4,' +
  'үлдээгүй -3,үлдээж -13,үлдээсэн 4,үлдээх 4,үлдээхгүй 4,үнсэ -4,үнсээд -5,үнэ -4,үнэл 4,үнэлж 3,үнэмлэх 10,' +
  'үнэмлэхгүй 5,үнэмлэхийг 7,үнэмлэхний -3,үнэмлэхээ -11,үнэн -7,үнэнээр 4,үнэртээд -9,үнэхээр -7,үнээ 4,үргэлж -6,' +
  'үргэлжлүүлье -8,үрийг 5,үртэй 3,үсгээр -3,үсд 3,үснээс 6,үсрэ -4,үсрэх 5,үстэй 3,үсчин -3,үсэг -3,үсэрмээр 3,' +
  'үсэрсэн 6,үсэрч -11,үсээ -5,үхвэл 3,үхлийг 3,үхлийн 8,үхлээ -8,үхмэр -8,үхмээр -8,үхнэ 7,үхсэний -3,үхчихвэл 5,үхэл 9,' +
  'үхэр -4,үхэх 5,үхэхийг 3,үхэхэд 3,үхүүл -3,үүдээ 7,үүнээс -5,үүрийн 3,үүрэг -5,үүрээр 3,үүсгэ -4,үүү -6,өвдөг -4,' +
  'өвдөж -4,өвдөлт -4,өвлийн -3,өвчин -5,өвчтэй 4,өвөр -3,өвөө -9,өвөөгийн -3,өгдөг -6,өгдөггүй 9,өглөөний -7,' +
  'өглөөнөөс -5,өгнө 5,өгсөн -3,өгчих 8,өгө -3,өгөлгүй 4,өгөх 6,өгөхгүй 4,өгөө -3,өгөөгүй -3,өгөөд 4,өдрийн -8,' +
  'өдөржин -3,өдөрт 8,өлг -5,өлгө -3,өлсгө 4,өмд 7,өмнүүр 6,өмнөө 3,өмнөөс 3,өмс -8,өмсгө 4,өмсөгч 3,өнгий -6,өнгөр 3,' +
  'өнгөтэй -3,өнгөөр -3,өндөг -4,өнөө 9,өнөөдөр -4,өргүй -4,өргө -7,өргөдөл -4,өргөж 3,өргөсөн -4,өрийг -5,өрнөөс 10,' +
  'өртэй 3,өртөй -3,өршөө 3,өрөнд 5,өрөндөө -4,өрөөгөө -3,өрөөл -4,өрөөнд 5,өрөөндөө -4,өрөөний 7,өс 5,өсгө -5,' +
  'өсгөсөн -3,өчигдрийн -3,өшигл 3,өшөө -3,өөрий 8,өөрийг 4,өөрийн -8,өөрсдөө -5,өөрт -4,өөртөө 4,өөрчил -6,өөрөө -4'
