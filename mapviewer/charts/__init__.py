"""The alignment charts: pure functions from a story and a view to a Matplotlib figure, one file a chart.

``matrix`` states by powers · ``steps`` one state over time · ``memberships`` organisations over time · ``saving``
PNG, SVG and PDF · ``describing`` an item of a chart in words. Nothing is imported here: Matplotlib is imported when the
first chart is drawn.
"""
