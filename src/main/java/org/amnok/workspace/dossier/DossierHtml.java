package org.amnok.workspace.dossier;

import static org.amnok.html.HtmlPage.safe;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.amnok.exchange.output.TablePage;
import org.amnok.layout.flow.Block;

/// Writes the parts of a text as HTML.
///
/// @param drawings tells in which file a drawing lies
record DossierHtml(Function<Block.Drawing, String> drawings) {
    /// Of a picture as long as no style makes it smaller: it fits a browser's window of 1,000.
    private static final long WIDEST_PIXELS = 920;

    /// How pages of a dossier look: like the annex of a newspaper, on paper and on the screen.
    static final String STYLE =
            TablePage.STYLE
                    + """
                    body { max-width: 52rem; font-size: 1.02rem; }
                    nav { border-bottom: 1px solid #ddd8cd; padding-bottom: 0.6rem; font-size: 0.9rem; }
                    nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; }
                    h1 { font-size: 2.4rem; letter-spacing: -0.01em; margin: 2.2rem 0 0.6rem; text-wrap: balance; }
                    .standfirst { font-size: 1.2rem; line-height: 1.45; color: #3a362f; margin: 0 0 0.8rem; }
                    .imprint { font-size: 0.85rem; color: #5c574c; }
                    h2 { font-size: 1.5rem; border-top: 3px solid #24221d; padding-top: 0.7rem; margin: 3.2rem 0 1rem; }
                    h3 { font-size: 1.08rem; margin: 2rem 0 0.5rem; }
                    figure { margin: 1rem 0 1.4rem; }
                    figure img { display: block; box-sizing: border-box; max-width: 100%; height: auto; border: 1px solid #ddd8cd; }
                    figcaption { font-size: 0.85rem; color: #5c574c; margin-top: 0.4rem; overflow-wrap: anywhere; }
                    table { width: 100%; font-size: 0.88rem; }
                    table.words th, table.words td { text-align: left; }
                    table.words td:first-child { white-space: nowrap; }
                    dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.15rem 1rem; margin: 0.4rem 0 0.8rem; font-size: 0.92rem; }
                    dt { color: #5c574c; }
                    dd { margin: 0; overflow-wrap: anywhere; }
                    section.record { border-top: 1px solid #ddd8cd; break-inside: avoid; }
                    pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.82rem; line-height: 1.45; }
                    @media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.3rem; } h1 { font-size: 1.8rem; } }
                    @media print { nav { display: none; } a { color: inherit; text-decoration: none; } body { font-size: 10pt; } h2 { break-after: avoid; } }
                    """;

    String of(List<? extends Block> blocks) {
        var html = new StringBuilder();
        blocks.forEach(block -> html.append(of(block)));
        return html.toString();
    }

    private String of(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text, var id) ->
                    "<h%d id=\"%s\">%s</h%d>\n".formatted(level, safe(id), safe(text), level);
            case Block.Paragraph(var text, var isNote) ->
                    "<p%s>%s</p>\n"
                            .formatted(
                                    isNote ? " class=\"note\"" : "",
                                    safe(text).replace("\n", "<br>\n"));
            case Block.Facts(var facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Photo photo -> photo(photo);
        };
    }

    private static String facts(List<Block.Fact> facts) {
        var html = new StringBuilder("<dl>\n");
        facts.forEach(
                fact ->
                        html.append(
                                "<dt>%s</dt><dd>%s</dd>\n"
                                        .formatted(safe(fact.name()), safe(fact.value()))));
        return html.append("</dl>\n").toString();
    }

    private static String table(Block.Table table) {
        var html = new StringBuilder("<div class=\"wide\">\n<table");
        var look = table.cells().name().toLowerCase(Locale.ROOT);
        html.append(" class=\"").append(look).append("\">\n<thead><tr>");
        table.head()
                .forEach(
                        column ->
                                html.append("<th scope=\"col\">")
                                        .append(safe(column.name()))
                                        .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> html.append(row(row)));
        return html.append("</tbody>\n</table>\n</div>\n").toString();
    }

    private static String row(Block.Row row) {
        var html = new StringBuilder("<tr><th scope=\"row\">");
        var first = safe(row.cells().getFirst());
        html.append(
                row.leadsTo().isEmpty()
                        ? first
                        : "<a href=\"%s\">%s</a>".formatted(safe(row.leadsTo()), first));
        html.append("</th>");
        row.cells().stream()
                .skip(1)
                .forEach(cell -> html.append("<td>").append(safe(cell)).append("</td>"));
        return html.append("</tr>\n").toString();
    }

    private String drawing(Block.Drawing drawing) {
        var size = drawing.sheet().size();
        return figure(
                drawings.apply(drawing),
                Math.round(size.width()),
                Math.round(size.height()),
                drawing.alternative(),
                drawing.caption());
    }

    private static String photo(Block.Photo photo) {
        return figure(
                DossierFolder.PICTURES + photo.name(),
                photo.widthPixels(),
                photo.heightPixels(),
                photo.alternative(),
                photo.caption());
    }

    private static String figure(
            String file, long width, long height, String alternative, String caption) {
        var shown = Math.min(width, WIDEST_PIXELS);
        return "<figure>\n<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\">\n%s</figure>\n"
                .formatted(
                        safe(file),
                        shown,
                        Math.round((double) height * shown / width),
                        safe(alternative.replace('\n', ' ')),
                        caption.isBlank()
                                ? ""
                                : "<figcaption>%s</figcaption>\n".formatted(safe(caption)));
    }
}
