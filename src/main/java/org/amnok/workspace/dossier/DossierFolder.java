package org.amnok.workspace.dossier;

import static org.amnok.html.HtmlPage.safe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amnok.html.HtmlPage;
import org.amnok.layout.PictureFiles;
import org.amnok.layout.flow.Block;
import org.amnok.release.OutputFolder;
import org.amnok.words.Messages;

/// A dossier as a folder of plain HTML, which opens from a stick: pages, pictures, numbers, and the
/// same as one document.
final class DossierFolder {
    /// The page that a reader opens.
    static final String START = "index.html";

    static final String PICTURES = "pictures/";
    private static final String DOCUMENT = "dossier.pdf";
    private static final String MAKING = "making.html";
    private static final int RECORDS_A_PAGE = 100;

    private final Dossier dossier;
    private final DossierPhotos photos;
    private final OutputFolder folder;
    private final PictureFiles files = new PictureFiles(false, true);
    private final DossierHtml html = new DossierHtml(this::drawn);
    private final RecordBlocks records;

    DossierFolder(Dossier dossier, DossierPhotos photos, OutputFolder folder) {
        this.dossier = dossier;
        this.photos = photos;
        this.folder = folder;
        records = dossier.records(photos);
    }

    /// All of it, aside; what makes and lists it comes last.
    void write() {
        page(START, dossier.title(), start());
        for (var page = 1; page <= pages(); page++) {
            records(page);
        }
        goOn("dossier.writing_document");
        new DossierDocument(dossier, photos).write(names -> folder.file(DOCUMENT, names));
        page(MAKING, heading("dossier.making"), making());
        folder.keep();
    }

    private void goOn(String what) {
        dossier.release().progress().goOn(0, 0, Messages.text(what));
    }

    private static String heading(String key) {
        return Messages.text(key);
    }

    private int pages() {
        return Math.max(1, (records.count() + RECORDS_A_PAGE - 1) / RECORDS_A_PAGE);
    }

    private String pageOf(int number) {
        return pageName((number - 1) / RECORDS_A_PAGE + 1);
    }

    private static String pageName(int page) {
        return "sightings" + (page == 1 ? "" : "-" + page) + ".html";
    }

    private void page(String name, String title, String body) {
        var whole =
                new HtmlPage(dossier.request().language().code(), title, DossierHtml.STYLE)
                        .with(body);
        folder.file(name).write(out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private String start() {
        return navigation(true)
                + "<main>\n<h1>%s</h1>\n<p class=\"standfirst\">%s</p>\n<p class=\"imprint\">%s</p>\n"
                        .formatted(
                                safe(dossier.title()),
                                safe(dossier.standfirst()),
                                safe(dossier.imprint()))
                + html.of(List.of(dossier.map()))
                + part("small_maps", dossier.smallMaps().stream().toList())
                + part("coverage", dossier.coverage())
                + counts()
                + part("table", List.of(records.table(this::pageOf)))
                + "</main>\n";
    }

    private String navigation(boolean isStart) {
        var start = isStart ? "" : START;
        var links = new ArrayList<String>();
        if (!isStart) {
            links.add(link(START, dossier.title()));
        }
        links.add(link(start + "#counts", heading("dossier.counts")));
        links.add(link(start + "#table", heading("dossier.table")));
        IntStream.rangeClosed(1, pages())
                .mapToObj(
                        page ->
                                link(
                                        pageName(page),
                                        heading("dossier.sightings")
                                                + (pages() == 1 ? "" : " " + page)))
                .forEach(links::add);
        links.add(link(MAKING, heading("dossier.making")));
        links.add(link(DOCUMENT, heading("dossier.document")));
        return links.stream()
                .map(link -> "<li>" + link + "</li>\n")
                .collect(
                        Collectors.joining(
                                "",
                                "<nav aria-label=\"%s\">\n<ul>\n"
                                        .formatted(safe(heading("dossier.contents"))),
                                "</ul>\n</nav>\n"));
    }

    private static String link(String to, String words) {
        return "<a href=\"%s\">%s</a>".formatted(safe(to), safe(words));
    }

    private String part(String name, List<? extends Block> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        return html.of(List.of(new Block.Heading(2, heading("dossier." + name), name)))
                + html.of(blocks);
    }

    private String counts() {
        var all = new StringBuilder();
        all.append(part("counts", List.of(CountBlocks.note())));
        for (var counted : dossier.counts()) {
            goOn("dossier.drawing");
            all.append(html.of(List.of(counted.heading())));
            all.append(html.of(counted.blocks()));
            var file = "data/" + counted.name() + ".csv";
            var contents = dossier.state().contents();
            folder.file(file).write(out -> counted.csv(out, contents));
            all.append("<p class=\"note\">%s</p>\n".formatted(link(file, heading("dossier.csv"))));
        }
        return all.toString();
    }

    private void records(int page) {
        var from = (page - 1) * RECORDS_A_PAGE + 1;
        var to = Math.min(records.count(), page * RECORDS_A_PAGE);
        var blocks = records.entries(from, to);
        for (var block : blocks) {
            if (block instanceof Block.Photo photo) {
                photo(photo.name());
            }
        }
        var title = heading("dossier.sightings") + " " + from + "–" + to;
        page(
                pageName(page),
                title + " · " + dossier.title(),
                navigation(false)
                        + "<main>\n<h1>%s</h1>\n<h2 id=\"records\">%s</h2>\n"
                                .formatted(safe(dossier.title()), safe(title))
                        + html.of(blocks)
                        + "</main>\n");
    }

    private final List<String> written = new ArrayList<>();

    /// One picture may show several sightings.
    private void photo(String name) {
        if (!written.contains(name)) {
            written.add(name);
            var jpeg = photos.bytes(name);
            folder.file(PICTURES + name).write(out -> out.write(jpeg));
        }
    }

    /// Draws a map as pixels, and a chart as shapes that are sharp at any size.
    private String drawn(Block.Drawing drawing) {
        var name = drawing.name() + (drawing.name().startsWith("maps/") ? ".png" : ".svg");
        goOn("dossier.drawing");
        var progress = dossier.release().progress();
        var sheet = drawing.sheet();
        files.write(sheet, folder.file(name, sheet.namesOfOthers()), progress::isCancelled);
        progress.requireGoingOn();
        return name;
    }

    /// How it was made, and the hash of every file but this page and the list that names it.
    private String making() {
        return navigation(false)
                + "<main>\n<h1>%s</h1>\n<p>%s</p>\n<p>%s</p>\n"
                        .formatted(
                                safe(heading("dossier.making")),
                                safe(heading("dossier.making_note")),
                                safe(dossier.imprint()))
                + "<h2 id=\"specification\">%s</h2>\n<pre lang=\"en\">%s</pre>\n"
                        .formatted(
                                safe(heading("dossier.specification")),
                                safe(dossier.specification()))
                + "<h2 id=\"hashes\">%s</h2>\n<p>%s</p>\n<pre>%s</pre>\n</main>\n"
                        .formatted(
                                safe(heading("dossier.hashes")),
                                safe(Messages.text("dossier.hashes_note", OutputFolder.HASHES)),
                                safe(folder.hashes()));
    }
}
