"""The timeline's parts: the strip with its marks and handles, the controls beside it, and playing through days."""
