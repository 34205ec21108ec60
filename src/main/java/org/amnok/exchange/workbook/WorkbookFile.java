package org.amnok.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.FileReading;
import org.amnok.exchange.feature.Values;
import org.amnok.exchange.feature.XmlInput;

/// What a workbook says of its sheets. The archive is opened anew for each reading.
///
/// @param sheets those with cells, in the order of the tabs
/// @param countsFrom1904 true when its days count from 1 January 1904
/// @param strings the part with the texts that cells share; empty for none
/// @param styles the part with the formats of numbers; empty for none
record WorkbookFile(
        Path file, List<Sheet> sheets, boolean countsFrom1904, String strings, String styles) {
    private static final String MAIN = "xl/workbook.xml";
    private static final int MOST_SHEETS = 500;

    /// A sheet.
    ///
    /// @param part of the archive that holds it
    /// @param isHidden true when its tab is not shown
    record Sheet(String name, String part, boolean isHidden) {}

    /// True when an archive holds a workbook of this format.
    static boolean isIn(Archive archive) {
        return !archive.names(MAIN).isEmpty();
    }

    /// @throws ProblemException when it is broken or must not be trusted
    static WorkbookFile of(Path file) {
        return FileReading.named(
                String.valueOf(file.getFileName()),
                () -> {
                    try (var archive = Archive.open(file)) {
                        return of(file, archive);
                    }
                });
    }

    private static WorkbookFile of(Path file, Archive archive) throws IOException {
        var main = archive.names(MAIN).getFirst();
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var links = links(archive, main, folder);
        var sheets = new ArrayList<Sheet>();
        var from1904 = new boolean[1];
        readPart(
                archive,
                main,
                xml -> {
                    while (xml.nextChild()) {
                        switch (xml.name()) {
                            case "workbookPr" -> {
                                from1904[0] = isTrue(xml.attribute("date1904"));
                                xml.skip();
                            }
                            case "sheets" -> sheets(xml, links, sheets);
                            default -> xml.skip();
                        }
                    }
                });
        var present = List.copyOf(archive.names(".xml"));
        sheets.removeIf(sheet -> !present.contains(sheet.part()));
        return new WorkbookFile(
                file,
                List.copyOf(sheets),
                from1904[0],
                first(archive, folder + "sharedStrings.xml"),
                first(archive, folder + "styles.xml"));
    }

    /// The name of a part as the archive has it; empty when it is missing.
    static String first(Archive archive, String name) {
        return archive.names(name.toLowerCase(java.util.Locale.ROOT)).stream()
                .findFirst()
                .orElse("");
    }

    private static void sheets(XmlInput xml, Map<String, String> links, List<Sheet> sheets) {
        while (xml.nextChild()) {
            var part = links.getOrDefault(xml.attribute("id"), "");
            if (part.contains("worksheets/")) {
                if (sheets.size() >= MOST_SHEETS) {
                    throw ProblemException.ofTexts(
                            "exchange.workbook_too_many_sheets",
                            "common.split_it_and_import_the_parts",
                            MOST_SHEETS);
                }
                sheets.add(
                        new Sheet(
                                Values.shortened(xml.attribute("name")),
                                part,
                                xml.attribute("state")
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .endsWith("hidden")));
            }
            xml.skip();
        }
    }

    /// Parts of the archive by the names that the workbook has for them.
    private static Map<String, String> links(Archive archive, String main, String folder)
            throws IOException {
        var links = new HashMap<String, String>();
        eachLink(
                archive,
                main,
                xml -> {
                    var target = xml.attribute("Target");
                    links.put(
                            xml.attribute("Id"),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                });
        return links;
    }

    /// Goes through the ways from a part to others.
    static void eachLink(Archive archive, String part, Consumer<XmlInput> taker)
            throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var links =
                first(
                        archive,
                        part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        if (!links.isEmpty()) {
            readPart(
                    archive,
                    links,
                    xml -> {
                        while (xml.nextChild()) {
                            taker.accept(xml);
                            xml.skip();
                        }
                    });
        }
    }

    static boolean isTrue(String word) {
        return word.equals("1") || word.equals("true");
    }

    /// Lets the children of a part's first element be read.
    ///
    /// @throws ProblemException when it is broken
    static void readPart(Archive archive, String part, Consumer<XmlInput> reader)
            throws IOException {
        try (var bytes = archive.stream(part);
                var xml = XmlInput.of(bytes)) {
            if (xml.nextChild()) {
                reader.accept(xml);
            }
        } catch (ProblemException e) {
            throw new ProblemException(e.problem().at(part), e);
        }
    }

    /// @throws ProblemException always: there is no sheet that could be read
    ProblemException empty() {
        return ProblemException.ofPlace(
                String.valueOf(file.getFileName()),
                "exchange.workbook_without_sheets",
                "exchange.choose_a_table_with_rows");
    }
}
