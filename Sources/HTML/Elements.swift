// The elements that pages are made of.

/// A part without a meaning of its own.
public let div = Element("div")
/// A run of text without a meaning of its own.
public let span = Element("span")
/// A paragraph.
public let p = Element("p")
/// The heading of the page.
public let h1 = Element("h1")
/// A heading of the second level.
public let h2 = Element("h2")
/// A heading of the third level.
public let h3 = Element("h3")
/// A heading of the fourth level.
public let h4 = Element("h4")
/// A list without an order.
public let ul = Element("ul")
/// A list in order.
public let ol = Element("ol")
/// One entry of a list.
public let li = Element("li")
/// A list of terms and values.
public let dl = Element("dl")
/// A term.
public let dt = Element("dt")
/// The value of a term.
public let dd = Element("dd")
/// A link.
public let a = Element("a")
/// Links that lead around.
public let nav = Element("nav")
/// What the page is about.
public let main = Element("main")
/// What stands at the head.
public let header = Element("header")
/// What stands at the foot.
public let footer = Element("footer")
/// A text that stands by itself.
public let article = Element("article")
/// A part with a heading.
public let section = Element("section")
/// What stands beside.
public let aside = Element("aside")
/// A picture with its caption.
public let figure = Element("figure")
/// The caption of a picture.
public let figcaption = Element("figcaption")
/// Something that opens.
public let details = Element("details")
/// What is seen while it is closed.
public let summary = Element("summary")
/// A table.
public let table = Element("table")
/// The title of a table.
public let caption = Element("caption")
/// The head of a table.
public let thead = Element("thead")
/// The rows of a table.
public let tbody = Element("tbody")
/// A row.
public let tr = Element("tr")
/// A heading of a row or column.
public let th = Element("th")
/// A cell.
public let td = Element("td")
/// A form.
public let form = Element("form")
/// Fields that belong together.
public let fieldset = Element("fieldset")
/// The title of such fields.
public let legend = Element("legend")
/// The name of a field.
public let label = Element("label")
/// A choice from a list.
public let select = Element("select")
/// One entry to choose.
public let option = Element("option")
/// A field of several lines.
public let textarea = Element("textarea")
/// A button.
public let button = Element("button")
/// Words that matter.
public let strong = Element("strong")
/// Words that are stressed.
public let em = Element("em")
/// Small print.
public let small = Element("small")
/// Another voice.
public let i = Element("i")
/// Words that catch the eye.
public let b = Element("b")
/// A name or number with a direction of its own.
public let bdi = Element("bdi")
/// What is typed exactly so.
public let code = Element("code")
/// A moment or a day.
public let time = Element("time")
/// Words of somebody else.
public let blockquote = Element("blockquote")
/// What was computed.
public let output = Element("output")
/// A script, by address only.
public let script = Element("script")
/// What is shown without script.
public let noscript = Element("noscript")

// Pictures, written into the page.

/// A picture.
public let svg = Element("svg")
/// A line or an area.
public let path = Element("path")
/// Shapes that belong together.
public let g = Element("g")
/// A rectangle.
public let rect = Element("rect")
/// What the picture shows, in words.
public let desc = Element("desc")

// Elements that never have content.

/// A field of one line, a tick or a choice.
public let input = VoidElement("input")
/// A line end.
public let br = VoidElement("br")
/// A break between two parts.
public let hr = VoidElement("hr")
/// Something about the page.
public let meta = VoidElement("meta")
/// A file that belongs to the page.
public let link = VoidElement("link")
/// A picture by address.
public let img = VoidElement("img")
