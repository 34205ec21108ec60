package org.amnok.exchange.workbook;

import java.io.IOException;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.amnok.domain.ProblemException;
import org.amnok.exchange.feature.Archive;
import org.amnok.exchange.feature.FileReading;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.exchange.table.RecordRow;

/// One way through the rows of a sheet that hold anything.
///
/// @param expecting takes the number of the last row, where the sheet says it
record SheetWalk(
        WorkbookFile workbook,
        WorkbookFile.Sheet sheet,
        SheetFindings findings,
        LongConsumer expecting) {
    /// What the format itself allows.
    static final int MOST_ROWS = 1 << 20;

    /// @param taker returns false to stop
    /// @throws ProblemException when the sheet cannot be read to its end
    void each(Predicate<RecordRow> taker) {
        FileReading.named(
                workbook.file().getFileName() + ", " + sheet.name(),
                () -> {
                    try (var archive = Archive.open(workbook.file())) {
                        each(archive, taker);
                    }
                    return sheet;
                });
    }

    private void each(Archive archive, Predicate<RecordRow> taker) throws IOException {
        var cells =
                new SheetCells(
                        SharedStrings.of(archive, workbook.strings()),
                        NumberFormats.of(archive, workbook.styles()),
                        workbook.countsFrom1904(),
                        findings);
        new SheetAttachments(archive, findings).find(sheet.part());
        WorkbookFile.readPart(archive, sheet.part(), xml -> parts(xml, cells, taker));
    }

    private void parts(XmlInput xml, SheetCells cells, Predicate<RecordRow> taker) {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "dimension" -> {
                    expect(xml.attribute("ref"));
                    xml.skip();
                }
                case "cols" -> columns(xml);
                case "sheetData" -> {
                    if (!rows(xml, cells, taker)) {
                        return;
                    }
                }
                case "mergeCells" -> {
                    while (xml.nextChild()) {
                        findings.merged++;
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    /// Of `A1:F200` the 200.
    private void expect(String extent) {
        var last = NumberFormats.whole(extent.replaceFirst(".*:", "").replaceAll("[^0-9]", ""));
        if (last > 0) {
            expecting.accept(last);
        }
    }

    private void columns(XmlInput xml) {
        while (xml.nextChild()) {
            if (WorkbookFile.isTrue(xml.attribute("hidden"))) {
                findings.hideColumns(
                        NumberFormats.whole(xml.attribute("min")),
                        NumberFormats.whole(xml.attribute("max")));
            }
            xml.skip();
        }
    }

    private boolean rows(XmlInput xml, SheetCells cells, Predicate<RecordRow> taker) {
        var number = 0L;
        for (var count = 0; xml.nextChild(); count++) {
            if (count >= MOST_ROWS) {
                throw ProblemException.ofTexts(
                        "exchange.workbook_too_many_rows",
                        "common.split_it_and_import_the_parts",
                        MOST_ROWS);
            }
            var named = NumberFormats.whole(xml.attribute("r"));
            number = named > 0 ? named : number + 1;
            var isHidden = WorkbookFile.isTrue(xml.attribute("hidden"));
            var row = cells.read(xml);
            if (row.isEmpty()) {
                continue;
            }
            if (isHidden) {
                findings.hideRow(number);
            }
            if (!taker.test(new RecordRow(number, row, null, null))) {
                return false;
            }
        }
        return true;
    }
}
