package org.amnok.exchange.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Limits;
import org.amnok.words.Messages;

/// What a person should know of a sheet that was read: counted while it is.
final class SheetFindings {
    private static final int SHOWN = 5;

    /// Of so many addresses it is known at a time whether a cell holds them; of more, each is one
    /// that none does.
    private static final int MOST_ADDRESSES = 10_000;

    /// What is compared of an address, in characters.
    private static final int LONGEST_ADDRESS = 2_000;

    int cutCells;
    int formulasWithoutValue;
    int errors;
    int merged;
    int hiddenRows;
    int comments;
    int pictures;
    private int moreAddresses;
    private final Set<String> addresses = new HashSet<>();
    private final List<String> firstHiddenRows = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();

    void hideRow(long number) {
        hiddenRows++;
        if (firstHiddenRows.size() < SHOWN) {
            firstHiddenRows.add(Long.toString(number));
        }
    }

    /// @param address that a cell leads to
    void expectAddress(String address) {
        var plain = plain(address);
        if (addresses.size() < MOST_ADDRESSES) {
            addresses.add(plain);
        } else if (!addresses.contains(plain)) {
            moreAddresses++;
        }
    }

    /// An address that is in the words of a cell is read.
    void see(String words) {
        if (!addresses.isEmpty() && words.indexOf(' ') < 0) {
            addresses.remove(plain(words));
        }
    }

    /// As spreadsheets make an address of words: with a scheme before it and a slash behind it.
    private static String plain(String address) {
        var plain = address.replaceFirst("^(https?://|mailto:)", "").replaceFirst("/$", "");
        return plain.substring(0, Math.min(LONGEST_ADDRESS, plain.length()));
    }

    /// @param first from 1
    /// @param last from 1; beyond those that are read it counts as the last of them
    void hideColumns(int first, int last) {
        var from = Math.max(1, first);
        hiddenColumns.set(from, Math.max(from, Math.min(last, Limits.MOST_COLUMNS) + 1));
    }

    /// `A` for 1, `AA` for 27.
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// @param where the file and the sheet
    /// @param width how many columns the table has: what is hidden beyond them holds nothing
    List<Problem> problems(String where, int width) {
        var problems = new ArrayList<Problem>();
        add(problems, where, hiddenRows, "hidden_rows", listed(firstHiddenRows, hiddenRows));
        var hidden =
                hiddenColumns.stream()
                        .filter(column -> column <= width)
                        .mapToObj(SheetFindings::letters)
                        .toList();
        add(problems, where, hidden.size(), "hidden_columns", listed(hidden, hidden.size()));
        add(problems, where, formulasWithoutValue, "formulas", "");
        add(problems, where, errors, "errors", "");
        add(problems, where, merged, "merged", "");
        add(problems, where, comments, "comments", "");
        add(problems, where, addresses.size() + moreAddresses, "links", "");
        add(problems, where, pictures, "pictures", "");
        add(problems, where, cutCells, "cut", Integer.toString(Limits.MOST_COLUMNS));
        return problems;
    }

    private static String listed(List<String> names, int all) {
        var shown = Messages.listed(names.subList(0, Math.min(SHOWN, names.size())).stream());
        return all > SHOWN ? shown + ", …" : shown;
    }

    private static void add(
            List<Problem> problems, String where, int count, String key, String detail) {
        if (count > 0) {
            problems.add(
                    new Problem(
                            Messages.text("exchange.workbook_" + key, count, detail),
                            where,
                            Messages.text("exchange.workbook_" + key + "_remedy")));
        }
    }
}
