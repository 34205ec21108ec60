package org.amnok.suites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.layout.pdf.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/// Pages of the program as PDF (`*.pdf` in the folder), which veraPDF must find to be PDF/A-2b and
/// PDF/UA-1, and ten spoilt copies of one of them, which it must not.
record PdfSuite(String folder) implements Suite {
    private interface Spoiling {
        void spoil(PDDocument document) throws IOException;
    }

    private static final Map<String, Spoiling> SPOILT = spoilt();

    private static Map<String, Spoiling> spoilt() {
        var spoilt = new LinkedHashMap<String, Spoiling>();
        spoilt.put("no-metadata", pdf -> catalog(pdf).removeItem(COSName.METADATA));
        spoilt.put("no-colours", pdf -> catalog(pdf).removeItem(COSName.OUTPUT_INTENTS));
        spoilt.put("other-part", pdf -> replaceMetadata(pdf, "part>2<", "part>9<"));
        spoilt.put(
                "no-conformance", pdf -> replaceMetadata(pdf, "conformance>B<", "conformance><"));
        spoilt.put(
                "script",
                pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("1")));
        spoilt.put("loose-font", PdfSuite::writeInLooseFont);
        spoilt.put("note", PdfSuite::addHiddenNote);
        spoilt.put("needs-rendering", pdf -> catalog(pdf).setBoolean("NeedsRendering", true));
        spoilt.put("encrypted", PdfSuite::encrypt);
        spoilt.put("movie", PdfSuite::addMovie);
        return spoilt;
    }

    private static COSDictionary catalog(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static void replaceMetadata(PDDocument pdf, String from, String to) throws IOException {
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replace(from, to);
        metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void writeInLooseFont(PDDocument pdf) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.showText("not embedded");
            content.endText();
        }
    }

    private static void addHiddenNote(PDDocument pdf) throws IOException {
        var note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        note.setHidden(true);
        pdf.getPage(0).setAnnotations(List.of(note));
    }

    private static void encrypt(PDDocument pdf) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    }

    private static void addMovie(PDDocument pdf) throws IOException {
        var movie = new COSDictionary();
        movie.setItem(COSName.TYPE, COSName.ANNOT);
        movie.setName(COSName.SUBTYPE, "Movie");
        movie.setItem(COSName.RECT, new PDRectangle(10, 10, 20, 20).getCOSArray());
        pdf.getPage(0).setAnnotations(List.of(PDAnnotation.createAnnotation(movie)));
    }

    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var pages =
                SuiteFiles.in(folder).stream()
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .toList();
        for (var page : pages) {
            score.add(page.getFileName().toString(), faults(page));
        }
        for (var page : spoil(pages.getFirst(), Files.createTempDirectory("spoilt"))) {
            score.add(
                    "spoilt: " + page.getFileName(),
                    faults(page).isEmpty() ? "passes all the same" : "");
        }
        return score;
    }

    /// Empty when there are none.
    private static String faults(Path page) throws IOException {
        var pdf = Files.readAllBytes(page);
        try {
            return Stream.concat(VeraPdf.againstA2b(pdf).stream(), VeraPdf.againstUa1(pdf).stream())
                    .collect(Collectors.joining("; "));
        } catch (VeraPdf.UnreadableException e) {
            return e.toString();
        }
    }

    private static List<Path> spoil(Path page, Path into) throws IOException {
        var files = new ArrayList<Path>();
        for (var way : SPOILT.entrySet()) {
            try (var pdf = Loader.loadPDF(page.toFile())) {
                way.getValue().spoil(pdf);
                var file = into.resolve(way.getKey() + ".pdf");
                pdf.save(file.toFile());
                files.add(file);
            }
        }
        return files;
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
