package io.github.cilium4j.core.report;

/**
 * The forms that a report is written in. Each is one text that ends with a line end ({@code \n}).
 *
 * @since 0.1.0
 */
public enum ReportFormat {
    /**
     * For people: one line per finding as {@link io.github.cilium4j.core.diagnostics.Finding#render()} writes it, then a
     * summary such as {@code 2 errors, 1 warning in 14 files}.
     */
    TEXT {
        @Override
        public String render(Report report) {
            return TextReport.render(report);
        }
    },

    /**
     * For programs: one JSON object with {@code tool} ({@code name}, {@code version}), {@code files}, {@code errors},
     * {@code warnings}, {@code infos}, {@code silenced} and {@code findings}. A finding has, in this order, {@code ruleId},
     * {@code gate}, {@code severity}, {@code source}, {@code document}, {@code line}, {@code column}, {@code subject},
     * {@code path}, {@code message}, {@code fix}, {@code versions} and {@code references}. Every key is always there: what
     * is not known is 0, {@code ""} or {@code []}. Columns count Unicode code points from 1.
     */
    JSON {
        @Override
        public String render(Report report) {
            return JsonReport.render(report);
        }
    },

    /** For code hosts and editors: a SARIF 2.1.0 log with one run. Results keep their fingerprint when lines move. */
    SARIF {
        @Override
        public String render(Report report) {
            return SarifReport.render(report);
        }
    };

    /** Returns a report in this form. */
    public abstract String render(Report report);
}
