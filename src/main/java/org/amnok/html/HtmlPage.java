package org.amnok.html;

/// A page of plain HTML: one frame for all that this program writes for browsers. It runs nothing
/// and fetches nothing, has a language and a title, looks like print and can be printed, and is
/// read as well without its styles.
///
/// @param language `en`, `ko`, `zh` or `ja`
/// @param title as windows and lists of pages name it; not blank
/// @param style of its own, below that of all pages; may be empty
public record HtmlPage(String language, String title, String style) {
    /// Letters that most machines have stand behind those that few have.
    private static final String COMMON =
            """
            :root { color-scheme: light; }
            body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5;
              color: #24221d; background: #fbfaf7;
              font-family: 'Noto Sans', 'Noto Sans KR', 'Noto Sans SC', 'Noto Sans JP', sans-serif; }
            body:lang(ja) { font-family: 'Noto Sans', 'Noto Sans JP', 'Noto Sans KR', sans-serif; }
            h1, h2, h3 { line-height: 1.2; break-after: avoid; }
            h2 { margin-top: 2rem; }
            a { color: #1b5e78; }
            th, td { vertical-align: top; }
            tr, li, figure { break-inside: avoid; }
            @media print { body { max-width: none; margin: 0; padding: 0; background: none; } }
            """;

    /// All of it.
    ///
    /// @param body HTML
    public String with(String body) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s%s</style>
        </head>
        <body>
        %s</body>
        </html>
        """
                .formatted(tag(language), safe(title), COMMON, style, body);
    }

    /// The tag of a language in HTML: Chinese is written in simplified letters.
    public static String tag(String language) {
        return language.equals("zh") ? "zh-Hans" : language;
    }

    /// A text as it stands in HTML, between tags and in values of attributes. Of letters that HTML
    /// cannot have nothing is left.
    public static String safe(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
