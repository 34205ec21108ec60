package org.amnok.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.amnok.Amnok;
import org.amnok.domain.Language;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.files.FileTree;
import org.amnok.files.OutputRules;
import org.amnok.layout.pdf.VeraPdf;
import org.amnok.release.Outbox;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleasedPictures;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.PictureProject;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.dossier.DossierExport;
import org.amnok.workspace.dossier.DossierRequest;
import org.amnok.workspace.output.ExportQuery;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A dossier as a reader has it who gets it on a stick.
class DossierCommandTest {
    private static final String ROWS =
            """
            lat,lon,coord_uncertainty_m,kind,title,public_note,date,outlet,url,privacy_level,status
            41.42,128.18,50,guard_post,New post & fence,Two guards.,2025-09-04,Daily P,https://p.example/1,0,submitted
            41.40,128.10,3000,policing,Patrol <twice>,,2025-09-20/2025-10-05,Daily Q,https://q.example/1,0,submitted
            ,,,policy,,Nobody said where.,2025-11,Daily Q,https://q.example/2,0,submitted
            41.4711,128.2522,50,policing,Hut of the Heron,Seen by Cranefly,2025-10-11,,,0,draft
            """;

    private static final String LOOKS =
            """
            river,bank,km_from,km_to,kinds,date,result,imagery,note
            yalu,korean,0,489.04,fence,2025-03,observed,Sentinel-2,
            yalu,left,489.04,550,fence,2025-03-02,absent,Sentinel-2,
            """;

    private static final Terminal TERMINAL = Terminal.withoutDisplay();

    @TempDir static Path home;
    private static Path project;
    private static Path dossier;

    @TempDir Path folder;

    @BeforeAll
    static void make_a_dossier() throws IOException {
        project = home.resolve("border.gpkg");
        TERMINAL.type("new", project);
        var rows = Files.writeString(home.resolve("rows.csv"), ROWS);
        TERMINAL.type("import", project, rows, "--whose", "published");
        var looks = Files.writeString(home.resolve("looks.csv"), LOOKS);
        TERMINAL.type("observations", project, "--import", looks);
        dossier = home.resolve("dossier");
        var result = report(dossier);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private static Terminal.Result report(Path out, String... more) {
        return TERMINAL.type(
                "report {} --out {} --policy partner --made 2026-03-01"
                        + " --accept findable centred zoom {}",
                project,
                out,
                more);
    }

    private static List<String> pages(Path in) throws IOException {
        return FileTree.names(in).stream().filter(name -> name.endsWith(".html")).toList();
    }

    /// HTML that is well-formed but for the elements that have no end.
    private static Document read(Path page) throws Exception {
        var html = Files.readString(page);
        var xml =
                html.replace("<!DOCTYPE html>", "")
                        .replaceAll("(<(?:meta|img|br)\\b[^>]*)>", "$1/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml.strip())));
    }

    private static List<Element> all(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void it_holds_pages_maps_charts_numbers_the_document_and_the_hashes() throws IOException {
        assertThat(FileTree.names(dossier))
                .containsExactly(
                        "SHA256SUMS.txt",
                        "charts/coverage-yalu-fence.svg",
                        "charts/kind-time.svg",
                        "charts/kind.svg",
                        "charts/outlet.svg",
                        "charts/time.svg",
                        "data/kind-time.csv",
                        "data/kind.csv",
                        "data/outlet.csv",
                        "data/time.csv",
                        "dossier.pdf",
                        "index.html",
                        "making.html",
                        "maps/months.png",
                        "maps/overview.png",
                        "sightings.html");
    }

    @Test
    void every_page_is_well_formed_has_its_language_and_headings_in_order() throws Exception {
        for (var name : pages(dossier)) {
            var page = read(dossier.resolve(name));
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
            assertThat(all(page, "title").getFirst().getTextContent()).isNotBlank();
            assertThat(all(page, "h1")).as(name).hasSize(1);
            var level = 0;
            for (var each : all(page, "*")) {
                if (each.getTagName().matches("h[1-6]")) {
                    var next = each.getTagName().charAt(1) - '0';
                    assertThat(next).as(name).isLessThanOrEqualTo(level + 1);
                    level = next;
                }
            }
        }
    }

    @Test
    void every_link_is_relative_and_leads_to_what_is_there() throws Exception {
        var links = 0;
        for (var name : pages(dossier)) {
            var page = read(dossier.resolve(name));
            for (var each : all(page, "*")) {
                for (var attribute : List.of("href", "src")) {
                    if (each.hasAttribute(attribute)) {
                        requireThere(each.getAttribute(attribute), name);
                        links++;
                    }
                }
            }
        }
        assertThat(links).isGreaterThan(20);
    }

    private static void requireThere(String link, String from) throws Exception {
        assertThat(link).as(from).doesNotContain(":").doesNotStartWith("/");
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? from : parts[0];
        assertThat(dossier.resolve(target)).as(link).isRegularFile();
        if (parts.length == 2) {
            assertThat(all(read(dossier.resolve(target)), "*"))
                    .as(link)
                    .anyMatch(each -> each.getAttribute("id").equals(parts[1]));
        }
    }

    @Test
    void no_two_elements_of_a_page_have_one_id() throws Exception {
        for (var name : pages(dossier)) {
            var ids = new HashSet<String>();
            for (var each : all(read(dossier.resolve(name)), "*")) {
                var id = each.getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id)).as(name + "#" + id).isTrue();
            }
        }
    }

    @Test
    void every_picture_is_told_to_those_who_do_not_see_it() throws Exception {
        var pictures = all(read(dossier.resolve("index.html")), "img");
        assertThat(pictures).hasSize(7);
        assertThat(pictures).allMatch(each -> !each.getAttribute("alt").isBlank());
    }

    @Test
    void it_runs_nothing_and_fetches_nothing() throws IOException {
        for (var name : pages(dossier)) {
            assertThat(Files.readString(dossier.resolve(name)))
                    .doesNotContain("<script", "<link", "@import", "url(", "<iframe");
        }
        for (var name : FileTree.names(dossier.resolve("charts"))) {
            assertThat(Files.readString(dossier.resolve("charts").resolve(name)))
                    .doesNotContain("<script", "<text", "@font-face");
        }
    }

    @Test
    void each_sighting_is_told_with_date_place_uncertainty_outlet_and_address() throws IOException {
        assertThat(Files.readString(dossier.resolve("sightings.html")))
                .contains(
                        "1. New post &amp; fence",
                        "4 Sep 2025 (2025-09-04)",
                        "±50 m",
                        "Daily P",
                        "https://p.example/1",
                        "Two guards.",
                        "2. Patrol &lt;twice&gt;",
                        "±3 km",
                        "no place");
    }

    @Test
    void the_sentence_of_the_looks_is_in_it() throws IOException {
        assertThat(Files.readString(dossier.resolve("index.html")))
                .contains("of the Korean bank of the Yalu", "never examined along");
    }

    @Test
    void a_dossier_of_a_project_without_looks_says_nothing_of_them() throws IOException {
        var other = folder.resolve("other.gpkg");
        TERMINAL.type("new", other);
        TERMINAL.type("import", other, home.resolve("rows.csv"), "--whose", "published");
        var out = folder.resolve("out");
        TERMINAL.type("report", other, "--out", out, "--accept", "findable", "centred", "zoom");
        assertThat(Files.readString(out.resolve("index.html")))
                .doesNotContain("id=\"coverage\"", "What was looked at");
    }

    @Test
    void what_is_held_back_is_in_no_file() throws IOException {
        for (var name : FileTree.names(dossier)) {
            var file = dossier.resolve(name);
            var text = name.endsWith(".pdf") ? text(file) : Files.readString(file, ISO_8859_1);
            assertThat(text).as(name).doesNotContain("Heron", "Cranefly", "41.4711", "128.2522");
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_document_is_tagged_and_can_be_kept() throws IOException {
        var pdf = Files.readAllBytes(dossier.resolve("dossier.pdf"));
        assertThat(VeraPdf.againstUa1(pdf)).isEmpty();
        assertThat(VeraPdf.againstA2b(pdf)).isEmpty();
    }

    @Test
    void the_document_alone_holds_the_same_sightings() throws IOException {
        var file = folder.resolve("border.pdf");
        assertThat(report(file).exitCode()).isZero();
        assertThat(text(file)).contains("1. New post & fence", "Two guards.", "Reports by kind");
        assertThat(folder).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void the_list_has_the_hash_of_every_file() throws IOException {
        var lines = Files.readAllLines(dossier.resolve("SHA256SUMS.txt"));
        assertThat(lines).hasSize(FileTree.names(dossier).size() - 1);
        for (var line : lines) {
            var parts = line.split("  ", 2);
            assertThat(Sha256.of(dossier.resolve(parts[1])).hex()).isEqualTo(parts[0]);
        }
    }

    @Test
    void the_history_names_the_folder_and_the_hash_of_its_list() throws IOException {
        var hash = Sha256.of(dossier.resolve("SHA256SUMS.txt")).hex();
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            assertThat(store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 100).toString())
                    .contains("dossier", hash);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh", "ja"})
    void it_is_made_in_the_readers_language(String language) throws Exception {
        var out = folder.resolve("out");
        assertThat(report(out, "--lang", language).exitCode()).isZero();
        for (var name : pages(out)) {
            var page = read(out.resolve(name));
            assertThat(page.getDocumentElement().getAttribute("lang")).startsWith(language);
            assertThat(all(page, "h1").getFirst().getTextContent()).doesNotContain("sighting");
            assertThat(page.getDocumentElement().getTextContent())
                    .doesNotContainPattern("[“「]Partner[”」]");
        }
        assertThat(VeraPdf.againstUa1(Files.readAllBytes(out.resolve("dossier.pdf")))).isEmpty();
    }

    @Test
    void one_that_is_there_is_replaced_when_that_is_asked_for() throws IOException {
        var out = folder.resolve("out");
        assertThat(report(out).exitCode()).isZero();
        assertThat(report(out).exitCode()).isEqualTo(1);
        assertThat(report(out, "--replace", "--title", "Anew").exitCode()).isZero();
        assertThat(Files.readString(out.resolve("index.html"))).contains("<h1>Anew</h1>");
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,replaced}");
    }

    @Test
    void a_title_that_says_what_must_not_leave_leaves_nothing() {
        var result = report(folder.resolve("out"), "--title", "At 41.4711, 128.2522");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void pictures_that_may_leave_stand_with_their_sightings_and_their_hashes() throws Exception {
        var photos = PictureProject.create(folder.resolve("photos.gpkg"), folder);
        var out = folder.resolve("out");
        var result =
                TERMINAL.type("report", photos, "--out", out, "--pictures", "--accept", "findable");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(FileTree.names(out.resolve("pictures"))).containsExactly("1.jpg", "2.jpg");
        var page = Files.readString(out.resolve("sightings.html"));
        for (var name : List.of("1.jpg", "2.jpg")) {
            var hash = Sha256.of(out.resolve("pictures").resolve(name)).hex();
            assertThat(page).contains("src=\"pictures/" + name, hash);
            assertThat(Files.readString(out.resolve("pictures").resolve(name), ISO_8859_1))
                    .doesNotContain("Exif", "kims");
        }
        assertThat(VeraPdf.againstUa1(Files.readAllBytes(out.resolve("dossier.pdf")))).isEmpty();
    }

    /// Ends the work after a number of steps.
    private static final class Ending implements Progress {
        private int left;

        Ending(int left) {
            this.left = left;
        }

        @Override
        public void at(long done, long all, String what) {}

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, 14})
    void one_that_is_cancelled_on_the_way_leaves_nothing(int steps) {
        try (var workspace = Workspace.open(project, Access.READ_ONLY);
                var outbox = new Outbox()) {
            var export = Amnok.pictureExport();
            var state = workspace.state();
            var release =
                    export.releases()
                            .release(
                                    ReleaseTerms.of(ReleasePolicy.INTERNAL),
                                    export.releases()
                                            .choice(ExportQuery.of(SightingFilter.ALL), state))
                            .to(OutputRules.NEW_FILES, outbox);
            release.sightings();
            var request = new DossierRequest(Language.EN, "", LocalDate.of(2026, 3, 1), 0);
            assertThatThrownBy(
                            () ->
                                    new DossierExport(export)
                                            .write(
                                                    release.followedBy(new Ending(steps)),
                                                    ReleasedPictures.NONE,
                                                    request,
                                                    state,
                                                    folder.resolve("out")))
                    .isInstanceOf(CancellationException.class);
            outbox.send();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
