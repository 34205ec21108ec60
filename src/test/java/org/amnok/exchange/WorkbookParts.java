package org.amnok.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordRow;
import org.amnok.exchange.table.RecordTable;

/// Small workbooks, part by part.
final class WorkbookParts {
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy&quot;년 &quot;m"
                    + "&quot;월&quot;'/><numFmt numFmtId='171' formatCode='0.0&quot; days&quot;'/>"
                    + "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/>"
                    + "<xf numFmtId='170'/><xf numFmtId='171'/></cellXfs></styleSheet>";
    static final String HEAD =
            "<row r='1'>"
                    + text("A1", "title")
                    + text("B1", "lat")
                    + text("C1", "lon")
                    + text("D1", "date")
                    + text("E1", "note")
                    + "</row>";

    private WorkbookParts() {}

    static List<List<String>> cells(RecordTable table) {
        return TableRows.of(table).stream().map(RecordRow::cells).toList();
    }

    static String text(String at, String words) {
        return "<c r='" + at + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    }

    static String day(String at, String number) {
        return "<c r='" + at + "' s='1'><v>" + number + "</v></c>";
    }

    static String row(int number, String title, String attributes) {
        return "<row r='%d'%s>%s<c r='B%d'><v>40</v></c><c r='C%d'><v>124.5</v></c>%s%s</row>"
                .formatted(
                        number,
                        attributes,
                        text("A" + number, title),
                        number,
                        number,
                        day("D" + number, "45974"),
                        text("E" + number, "note"));
    }

    static String sheet(String name, int number, String attributes) {
        return "<sheet name='%s' sheetId='%d' r:id='rId%d'%s/>"
                .formatted(name, number, number, attributes);
    }

    static String workbook(String settings, String sheets) {
        return "<workbook xmlns:r='r'>" + settings + "<sheets>" + sheets + "</sheets></workbook>";
    }

    static String worksheet(String before, String rows, String after) {
        return "<worksheet>"
                + before
                + "<sheetData>"
                + rows
                + "</sheetData>"
                + after
                + "</worksheet>";
    }

    static Map<String, String> book(String rows) {
        return book("", rows);
    }

    static Map<String, String> book(String before, String rows) {
        return book(before, rows, "");
    }

    static Map<String, String> book(String before, String rows, String after) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", workbook("", sheet("Sightings", 1, "")));
        var links = new StringBuilder("<Relationships>");
        for (var i = 1; i < 4; i++) {
            links.append(
                    "<Relationship Id='rId" + i + "' Target='worksheets/sheet" + i + ".xml'/>");
        }
        parts.put("xl/_rels/workbook.xml.rels", links + "</Relationships>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>two sedans</t></si><si><t>혜산 &amp; &lt;시장&gt;</t></si></sst>");
        parts.put("xl/worksheets/sheet1.xml", worksheet(before, rows, after));
        return parts;
    }

    static List<RecordTable> open(Path folder, Map<String, String> parts) {
        var file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return RecordTables.open(file);
    }
}
