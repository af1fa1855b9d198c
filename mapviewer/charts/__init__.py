"""The alignment charts: pure functions from a story and a view to a Matplotlib figure, one file a chart.

``matrix_chart`` states by powers · ``state_chart`` one state over time · ``membership_chart`` organisations over time ·
``value_chart`` the states' own numbers ·
``chart_export`` PNG, SVG and PDF · ``item_text`` an item of a chart in words. Nothing is imported here: Matplotlib is
imported when the first chart is drawn.
"""
