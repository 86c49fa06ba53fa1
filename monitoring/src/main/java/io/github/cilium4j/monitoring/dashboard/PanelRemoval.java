package io.github.cilium4j.monitoring.dashboard;

import io.github.cilium4j.core.yaml.Span;
import io.github.cilium4j.core.yaml.YamlNode;
import io.github.cilium4j.core.yaml.YamlSequence;
import io.github.cilium4j.monitoring.dashboard.DashboardText.FoundPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes panels out of a dashboard's text, one after the other, and leaves the rest of the text alone. */
final class PanelRemoval {
    private PanelRemoval() {}

    static String remove(String json, List<String> titles) {
        String text = json;
        Optional<FoundPanel> next = find(text, titles);
        while (next.isPresent()) {
            text = without(text, next.get());
            next = find(text, titles);
        }
        return text;
    }

    private static Optional<FoundPanel> find(String json, List<String> titles) {
        return DashboardText.panels(json).stream()
                .filter(panel ->
                        titles.contains(panel.title()) && !panel.queries().isEmpty())
                .findFirst();
    }

    /** The comma before the panel goes with it, or the one behind it when it is the first. */
    private static String without(String text, FoundPanel panel) {
        YamlSequence list = panel.siblings();
        List<Span> spans = new ArrayList<>();
        for (YamlNode item : list.items()) {
            spans.add(item.span());
        }
        int index = spans.indexOf(panel.node().span());
        int start = index == 0 ? spans.get(0).start() : spans.get(index - 1).end();
        boolean first = index == 0 && spans.size() > 1;
        int end = first ? spans.get(1).start() : spans.get(index).end();
        return text.substring(0, start) + text.substring(end);
    }
}
