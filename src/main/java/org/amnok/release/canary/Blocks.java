package org.amnok.release.canary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Searches a stream block by block, several at a time.
final class Blocks {
    static final int BYTES = 1 << 20;

    /// What lies across two blocks is in both.
    static final int OVERLAP = 1024;

    /// More at a time ask for more memory than they save time.
    private static final int MOST_AT_A_TIME = 4;

    private final CanaryScan scan;
    private final int most;
    private final byte[][] blocks;
    private byte[] kept = new byte[0];

    /// @param most findings that are enough
    Blocks(CanaryScan scan, int most) {
        this.scan = scan;
        this.most = most;
        blocks =
                new byte[Math.min(MOST_AT_A_TIME, Runtime.getRuntime().availableProcessors())]
                        [OVERLAP + BYTES];
    }

    /// What is in the stream, to its end.
    List<LeakMatch> in(InputStream in, String where) throws IOException {
        var findings = new ArrayList<LeakMatch>();
        for (var some = read(in); !some.isEmpty() && findings.size() < most; some = read(in)) {
            some.parallelStream()
                    .flatMap(scan::findAlone)
                    .map(found -> new LeakMatch(found.hit(), found.how(), where))
                    .toList()
                    .forEach(findings::add);
        }
        return findings;
    }

    /// The next ones; empty at the end.
    private List<byte[]> read(InputStream in) throws IOException {
        var some = new ArrayList<byte[]>();
        for (var block : blocks) {
            System.arraycopy(kept, 0, block, 0, kept.length);
            var count = in.readNBytes(block, kept.length, block.length - kept.length);
            if (count == 0) {
                break;
            }
            var end = kept.length + count;
            some.add(end == block.length ? block : Arrays.copyOf(block, end));
            kept = Arrays.copyOfRange(block, Math.max(0, end - OVERLAP), end);
        }
        return some;
    }
}
