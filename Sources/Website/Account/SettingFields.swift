import Campus
import Catalogue
import HTML
import Learning

/// The settings as form fields, each named as ``Setting`` is; those fixed in the file are shown and cannot change.
///
/// - Parameter typed: what was typed before; where absent, what stands now.
func settingFields(
    _ settings: Settings, typed: [Setting: String], errors: [FieldError], _ phrases: Phrases
) -> HTML {
    HTML {
        for setting in Setting.allCases {
            if settings.fixed.contains(setting) {
                fixedSetting(setting, settings, phrases)
            } else if setting == .signUp {
                signUpChoice(typed[.signUp] ?? current(.signUp, in: settings), phrases)
            } else {
                TextField(
                    name: setting.rawValue, label: settingLabel(setting, phrases), hint: hint(setting, phrases),
                    value: typed[setting] ?? current(setting, in: settings), isRequired: false
                ).html(errors)
            }
        }
    }
}

private func hint(_ setting: Setting, _ phrases: Phrases) -> String? {
    switch setting {
    case .siteName, .signUp: nil
    case .publicAddress: phrases.publicAddressHint
    case .issuerName: phrases.issuerNameHint
    case .issuerURL: phrases.issuerURLHint
    case .languages: phrases.languagesHint
    }
}

/// A setting that the file decides.
private func fixedSetting(_ setting: Setting, _ settings: Settings, _ phrases: Phrases) -> HTML {
    div(.class("field")) {
        span(.class("label"), text: settingLabel(setting, phrases))
        bdi(.dir("auto"), text: shown(setting, in: settings, phrases))
        span(.class("hint"), text: phrases.fixedInFile)
    }
}

private func signUpChoice(_ chosen: String, _ phrases: Phrases) -> HTML {
    fieldset(.class("field"), .id(fieldID(Setting.signUp.rawValue))) {
        legend(phrases.whoMaySignUp)
        for (value, text) in [("open", phrases.anyone), ("invited", phrases.invitedOnly)] {
            label(.class("opt")) {
                input(
                    .type("radio"), .name(Setting.signUp.rawValue), .value(value), .checked(value == chosen))
                span(text)
            }
        }
    }
}

/// A setting as it is now, in the words of the form; blank where only a test value stands.
private func current(_ setting: Setting, in settings: Settings) -> String {
    switch setting {
    case .siteName: settings.siteName
    case .publicAddress: settings.isTest ? "" : settings.publicAddress
    case .issuerName: settings.issuerName == settings.siteName ? "" : settings.issuerName
    case .issuerURL: settings.issuerURL == settings.publicAddress + "/" ? "" : settings.issuerURL
    case .languages: settings.languages.map(\.code).joined(separator: ", ")
    case .signUp: settings.signUpIsOpen ? "open" : "invited"
    }
}

/// A setting as people read it.
func shown(_ setting: Setting, in settings: Settings, _ phrases: Phrases) -> String {
    switch setting {
    case .siteName: settings.siteName
    case .publicAddress: settings.isTest ? phrases.notSet : settings.publicAddress
    case .issuerName: settings.issuerName
    case .issuerURL: settings.issuerURL
    case .languages: settings.languages.map(phrases.languageName).joined(separator: ", ")
    case .signUp: settings.signUpIsOpen ? phrases.anyone : phrases.invitedOnly
    }
}

/// What a setting is called.
func settingLabel(_ setting: Setting, _ phrases: Phrases) -> String {
    switch setting {
    case .siteName: phrases.siteName
    case .publicAddress: phrases.publicAddress
    case .issuerName: phrases.issuerName
    case .issuerURL: phrases.issuerURL
    case .languages: phrases.languages
    case .signUp: phrases.whoMaySignUp
    }
}
