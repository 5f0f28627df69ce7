import Catalogue
import HTML
import Learning

extension Shell {
    /// A complete document.
    ///
    /// - Parameters:
    ///   - title: The page in the window's title, before the name of the campus.
    ///   - titleLanguage: The language of that title, where it is not the page's.
    ///   - crumbs: The way here, the page itself last; empty at the doors.
    ///   - notice: What has just happened, above the page.
    ///   - isIndexed: Whether search engines may list the page; never for pages of a person.
    func page(
        _ title: String, in titleLanguage: Language? = nil, crumbs: [Crumb] = [], notice: HTML? = nil,
        isIndexed: Bool = false,
        @HTMLBuilder body: () -> HTML
    ) -> HTML {
        let content = body()
        let language = phrases.language.code
        return HTML.unescaped("<!doctype html>\n")
            + .element(
                "html", [.lang(language), .dir("ltr")],
                head(title, titleLanguage, isIndexed: isIndexed)
                    + HTML.element(
                        "body", [],
                        HTML {
                            a(.class("skip"), .href("#main"), text: phrases.skipToMain)
                            banner
                            if door == .administration, let signedIn {
                                sectionLinks(signedIn.sections, current: section, phrases)
                            }
                            HTML.element(
                                "main", [.id("main"), .class("wrap"), .tabindex(-1)],
                                HTML {
                                    way(crumbs)
                                    notice
                                    content
                                })
                            foot
                        }))
    }

    private func head(_ title: String, _ titleLanguage: Language?, isIndexed: Bool) -> HTML {
        .element(
            "head", [],
            HTML {
                meta(.attribute("charset", "utf-8"))
                meta(.name("viewport"), .attribute("content", "width=device-width,initial-scale=1"))
                HTML.element(
                    "title", [.optional("lang", titleLanguage?.code)],
                    HTML(title == siteName ? title : "\(title) · \(siteName)"))
                if isIndexed {
                    languageSwitch?.alternates
                } else {
                    meta(.name("robots"), .attribute("content", "noindex"))
                }
                link(.rel("stylesheet"), .href(SiteAsset.styleSheet.address))
                link(.rel("icon"), .href(SiteAsset.icon.address), .type("image/svg+xml"))
                script(.src(SiteAsset.script.address), .flag("defer"))
            })
    }

    private var banner: HTML {
        HTML {
            header(.class("top")) {
                div(.class("wrap")) {
                    a(.class("brand"), .href("/")) {
                        Icons.mark
                        span(siteName)
                    }
                    nav(.class("main"), .aria("label", phrases.mainNavigation)) {
                        doorLink(.courses, phrases.doorCourses, "/courses")
                        doorLink(.law, phrases.doorLaw, "/instruments")
                        doorLink(.verify, phrases.doorVerify, "/v")
                        doorLink(.myLearning, phrases.doorMyLearning, "/my")
                        languageSwitch?.choices(phrases)
                    }
                    nav(.class("me"), .aria("label", phrases.accountNavigation)) {
                        if let signedIn {
                            if let address = signedIn.administration {
                                doorLink(.administration, phrases.doorAdministration, address)
                            }
                            a(
                                .href("/my/data"), .aria("label", phrases.doorAccount(of: signedIn.name)),
                                .optional("aria-current", door == .account ? "true" : nil)
                            ) { bdi(signedIn.name) }
                        } else {
                            doorLink(.account, phrases.doorSignIn, "/sign-in")
                        }
                    }
                }
                if isTest { p(.class("test"), text: phrases.testSite) }
            }
        }
    }

    private func doorLink(_ target: Door, _ text: String, _ address: String) -> HTML {
        a(.href(address), .optional("aria-current", door == target ? "true" : nil), text: text)
    }

    private func way(_ crumbs: [Crumb]) -> HTML {
        guard !crumbs.isEmpty else { return div(.class("crumb")) }
        return nav(.class("crumb"), .aria("label", phrases.breadcrumbLabel)) {
            ol {
                for crumb in crumbs {
                    let language = Attribute.optional("lang", crumb.language?.code)
                    if let href = crumb.href {
                        li { a(.href(href), language, text: crumb.text) }
                    } else {
                        li(.aria("current", "page"), language, text: crumb.text)
                    }
                }
            }
        }
    }

    private var foot: HTML {
        footer(.class("foot")) {
            div(.class("wrap")) {
                p("\(phrases.lawAsOf(phrases.day(lawAsOf))) \(phrases.officialTextDecides)")
                p {
                    a(.href("/about-data"), text: phrases.aboutDataTitle)
                    " · "
                    a(.href("/accessibility"), text: phrases.accessibilityTitle)
                    " · "
                    a(.href("/privacy"), text: phrases.privacyTitle)
                }
            }
        }
    }
}
