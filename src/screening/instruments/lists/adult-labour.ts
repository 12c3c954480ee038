/**
 * Grown-ups, labour exploitation: 67 indicators. The counts agree in two sources; the weights are second-hand, and both
 * sources say the same, so they are used. To be read against the brochure (WCMS_105023, page 3) before launch.
 */
import type { IndicatorList } from './indicator-list.ts'

export const adultLabour: IndicatorList = {
  id: 'adult_labour',
  title: 'Adults, labour exploitation',
  people: 'adults',
  version: 1,
  complete: true,
  trust: 'Second-hand, in agreement with what is known of the brochure; check the original.',
  dimensions: {
    deceptive_recruitment: {
      strong: ['nature_of_job_location_or_employer'],
      medium: [
        'wages',
        'conditions_of_work',
        'content_or_legality_of_contract',
        'housing_living_conditions',
        'legal_documents_or_migration_status',
        'travel_recruitment_conditions',
        'family_reunification',
        'promise_of_marriage_or_adoption',
      ],
      weak: ['access_to_education'],
    },
    coercive_recruitment: {
      strong: ['violence_on_her'],
      medium: [
        'threats_of_violence',
        'abduction_forced_marriage_adoption_or_selling',
        'debt_bondage',
        'confiscation_of_documents',
        'isolation_confinement_surveillance',
        'threat_of_denunciation_to_authorities',
        'threat_to_inform_family_community_public',
        'violence_on_family',
        'withholding_of_money',
      ],
    },
    abuse_of_vulnerability_recruitment: {
      medium: [
        'difficult_family_situation',
        'illegal_status',
        'lack_of_education_or_language',
        'lack_of_information',
        'control_by_exploiters',
        'economic_reasons',
        'false_info_successful_migration',
        'false_info_law_and_authorities',
        'family_situation',
        'personal_situation',
        'psychological_emotional_dependency',
        'relationship_with_authorities_legal_status',
        'difficulties_in_past',
        'difficulty_organising_travel',
      ],
      weak: ['cultural_religious_beliefs', 'general_context'],
    },
    exploitation: {
      strong: ['excessive_days_or_hours'],
      medium: [
        'low_or_no_salary',
        'wage_manipulation',
        'bad_living_conditions',
        'very_bad_working_conditions',
        'hazardous_work',
        'no_respect_of_labour_law_or_contract',
        'no_social_protection',
      ],
      weak: ['no_access_to_education'],
    },
    coercion_at_destination: {
      strong: [
        'confiscation_of_documents',
        'debt_bondage',
        'isolation_confinement_surveillance',
        'violence_on_her',
      ],
      medium: [
        'threats_of_violence',
        'forced_illicit_criminal_activities',
        'forced_tasks_or_clients',
        'under_strong_influence',
        'forced_to_act_against_peers',
        'forced_to_lie_to_authorities_family',
        'threat_of_denunciation',
        'threat_of_worse_conditions',
        'violence_on_family',
        'withholding_of_wages',
      ],
      weak: ['threat_to_inform_family_community_public'],
    },
    abuse_of_vulnerability_destination: {
      medium: [
        'dependency_on_exploiters',
        'difficulty_living_in_unknown_area',
        'economic_reasons',
        'family_situation',
        'relationship_with_authorities_legal_status',
      ],
      weak: ['difficulties_in_past', 'personal_characteristics'],
    },
  },
}
