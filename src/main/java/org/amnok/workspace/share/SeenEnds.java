package org.amnok.workspace.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amnok.domain.log.Heads;
import org.amnok.domain.log.OperationId;
import org.amnok.server.ServerLog;
import org.amnok.words.Messages;

/// Up to where a server showed the operations of each device, and the chained hash of what it
/// showed: whoever does not get what is hidden finds by it that the server shows something else
/// now.
final class SeenEnds {
    private static final Pattern ONE =
            Pattern.compile("([0-9a-f]{16}):([1-9][0-9]{0,17}):([0-9a-f]{64})");

    private final Map<String, Heads.Head> ends = new TreeMap<>();

    /// @param text what [#text] wrote; what is none says nothing
    SeenEnds(String text) {
        for (var each : text.split(",", -1)) {
            var one = ONE.matcher(each);
            if (one.matches()) {
                ends.put(one.group(1), new Heads.Head(Long.parseLong(one.group(2)), one.group(3)));
            }
        }
    }

    /// Names the devices of which it shows something else. Of those that it lost it says nothing.
    List<String> changed(ServerLog server) {
        var notes = new ArrayList<String>();
        ends.forEach(
                (device, end) -> {
                    var now = server.shown(new OperationId(device, end.number()));
                    if (!now.isEmpty() && !now.equals(end.hash())) {
                        notes.add(Messages.text("sync.shows_another", device, end.number()));
                    }
                });
        return notes;
    }

    void goOn(Map<String, Heads.Head> later) {
        ends.putAll(later);
    }

    String text() {
        return ends.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + ":"
                                        + one.getValue().number()
                                        + ":"
                                        + one.getValue().hash())
                .collect(Collectors.joining(","));
    }
}
